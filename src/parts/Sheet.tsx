import { type ReactNode, useId, useRef, useState } from 'react'
import { useFormat } from '#src/i18n/format.ts'

/**
 * Controls that a small screen shows in a sheet over its lower half, under the chart; a wider screen has them in their
 * place (styles/popover.css). The sheet is a native popover, which opens without this code, closes at Escape or a tap beside it,
 * and gives the focus back to its button.
 */
export function Sheet(props: {
  readonly id: string
  readonly title: string
  readonly onToggle?: (isOpen: boolean) => void
  readonly children: ReactNode
}) {
  const { id, title, onToggle, children } = props
  const { t } = useFormat()
  const heading = useId()
  const close = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  return (
    <div
      id={id}
      popover="auto"
      className="sheet"
      role={isOpen ? 'dialog' : undefined}
      aria-labelledby={isOpen ? heading : undefined}
      onToggle={({ newState, target, currentTarget }) => {
        if (target !== currentTarget) return
        setOpen(newState === 'open')
        onToggle?.(newState === 'open')
        if (newState === 'open' && !currentTarget.contains(document.activeElement))
          close.current?.focus({ preventScroll: true })
      }}
    >
      <div className="sticky top-0 z-bar -mx-gutter hidden items-center justify-between border-b border-rule bg-paper px-gutter py-sm in-sheet:flex">
        <h3 id={heading} className="text-head">
          {title}
        </h3>
        <button ref={close} className="min-h-target" popoverTarget={id} popoverTargetAction="hide">
          {t('sheet.close')}
        </button>
      </div>
      {children}
    </div>
  )
}

/** On a small screen the open sheet would cover what was chosen in it. */
export const closeSheet = (): void => document.querySelector<HTMLElement>('.sheet:popover-open')?.hidePopover()

/** Buttons that open the sheets of a small screen, at the foot of its window unless that is very low. */
export function SheetBar(props: {
  readonly openers: readonly { readonly id: string; readonly name: string; readonly isOfPhone?: boolean }[]
}) {
  return (
    <div
      className="sticky bottom-0 z-bar order-last -mx-gutter hidden justify-center gap-md border-t border-rule bg-paper px-gutter py-md stacked:flex low:static print:hidden"
      data-part="sheet-bar"
    >
      {props.openers.map(({ id, name, isOfPhone }) => (
        <button
          key={id}
          className={`min-h-lines basis-popover border-ink px-md font-semibold ${isOfPhone ? 'not-phone:hidden' : ''}`}
          popoverTarget={id}
        >
          {name}
        </button>
      ))}
    </div>
  )
}
