import type { ReactNode } from 'react'
import { useId, useState } from 'react'
import { useFormat } from '#src/i18n/useFormat.ts'

/**
 * Controls that a small screen shows in a sheet over its lower half, under the chart that they change; a wider one has
 * them in their place (sheet.css). A native popover: it opens without this code, Escape or a tap beside it closes it, and
 * the focus goes back to its button.
 */
export function Sheet(props: {
  readonly id: string
  readonly title: string
  readonly className: string
  readonly onToggle: (isOpen: boolean) => void
  readonly children: ReactNode
}) {
  const { id, title, className, onToggle, children } = props
  const { t } = useFormat()
  const heading = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <div
      id={id}
      popover="auto"
      className={`sheet ${className}`}
      role={isOpen ? 'dialog' : undefined}
      aria-labelledby={isOpen ? heading : undefined}
      onToggle={({ newState, target, currentTarget }) => {
        if (target !== currentTarget) return
        setOpen(newState === 'open')
        onToggle(newState === 'open')
        if (newState === 'open') currentTarget.querySelector<HTMLElement>('.sheet-close')?.focus({ preventScroll: true })
      }}
    >
      <div className="sheet-head">
        <h3 id={heading}>{title}</h3>
        <button type="button" className="sheet-close" popoverTarget={id} popoverTargetAction="hide">
          {t('sheet.close')}
        </button>
      </div>
      {children}
    </div>
  )
}
