import { type ComponentProps, type ReactNode, Suspense, useId, useState } from 'react'

/** The look of a link or button in a menu. */
export const menuItem =
  'block w-full border-0 px-lg py-sm text-start no-underline hover:bg-shade current:bg-shade coarse:min-h-target coarse:content-center'

export const MenuItem = ({ className, ...button }: ComponentProps<'button'>) => (
  <li className={className}>
    <button className={menuItem} {...button} />
  </li>
)

function listen(list: HTMLElement | null): void {
  list?.addEventListener('click', ({ target }) => {
    if (target instanceof Element && !target.closest('label, [data-stays]')) list.hidePopover()
  })
  list?.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !list.contains(relatedTarget)) list.hidePopover()
  })
}

/**
 * Links and buttons under a word, in a native popover (styles/popover.css). One that is pressed closes them, and so do
 * Escape and a press or focus elsewhere.
 *
 * @param props.label says what the menu is where `summary` is a sign
 */
export function Menu(props: {
  readonly summary: ReactNode
  readonly label?: string
  readonly className?: string
  readonly summaryLook: string
  readonly part: string
  readonly children: ReactNode
}) {
  const { summary, label, className, summaryLook, part, children } = props
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={className} data-part={part}>
      <button className={summaryLook} popoverTarget={id} aria-label={label} title={label}>
        {summary}
      </button>
      <ul
        id={id}
        ref={listen}
        className="menu py-sm text-plain"
        popover="auto"
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {isOpen && <Suspense>{children}</Suspense>}
      </ul>
    </div>
  )
}
