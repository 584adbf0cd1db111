import { type ReactNode, useEffect, useRef } from 'react'

/** The open list of a menu, which comes with the first that is opened. */
export function MenuItems(props: {
  readonly look: string
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const { look, onClose, children } = props
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    const menu = list.current?.parentElement
    const leave = ({ target }: Event): void => {
      if (target instanceof Node && menu?.contains(target) !== true) onClose()
    }
    const escape = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return
      menu?.querySelector('summary')?.focus()
      onClose()
    }
    const left = new AbortController()
    const { signal } = left
    // The window hears a click after React has, which would not find an item that has gone.
    const press = ({ target }: Event): void => {
      if (target instanceof Element && menu?.contains(target) === true && !target.closest('summary, label')) onClose()
    }
    addEventListener('click', press, { signal })
    addEventListener('pointerdown', leave, { signal })
    addEventListener('focusin', leave, { signal })
    addEventListener('keydown', escape, { signal })
    return () => left.abort()
  }, [onClose])
  return (
    <ul
      ref={list}
      className={`${look} absolute top-full right-0 z-menu w-max rounded border border-rule bg-panel py-sm text-plain shadow-popover`}
    >
      {children}
    </ul>
  )
}
