import { type ReactNode, useCallback, useEffect, useId, useMemo, useState } from 'react'
import { useFormat } from '#src/i18n/useFormat.ts'

/**
 * Controls that a small screen shows in a sheet over its lower half, under the chart; a wider screen has them in their
 * place (sheet.css). The sheet is a native popover, which opens without this code, closes at Escape or a tap beside it,
 * and gives the focus back to its button.
 */
export function Sheet(props: {
  readonly id: string
  readonly title: string
  readonly className: string
  readonly onToggle?: (isOpen: boolean) => void
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
        onToggle?.(newState === 'open')
        if (newState === 'open' && !currentTarget.contains(document.activeElement))
          currentTarget.querySelector<HTMLElement>('.sheet-close')?.focus({ preventScroll: true })
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

export type SheetId = 'commodities' | 'measures'

/** The least height in pixels at which a chart above a sheet shows something. */
const minHeight = 200

/** The open sheet, and the pixels of the window that it leaves to the chart: null without a sheet, or if too few. */
export function useSheets() {
  const [open, setOpen] = useState<SheetId | null>(null)
  const [availableHeight, setAvailableHeight] = useState<number | null>(null)
  const onToggle = useCallback((id: SheetId, isOpen: boolean) => {
    setOpen((before) => (isOpen ? id : before === id ? null : before))
    const left = innerHeight - (document.getElementById(id)?.offsetHeight ?? 0)
    if (isOpen) setAvailableHeight(left < minHeight ? null : left)
  }, [])

  // A window that becomes wide enough shows the controls in their place, so the sheet is closed.
  useEffect(() => {
    if (open === null) return undefined
    const follow = (): void => {
      const opener = document.querySelector(`.sheet-bar [popovertarget=${open}]`)
      if (opener instanceof HTMLElement && opener.offsetParent === null) document.getElementById(open)?.hidePopover()
    }
    addEventListener('resize', follow)
    return () => removeEventListener('resize', follow)
  }, [open])

  const toggles = useMemo(
    () => ({
      commodities: (isOpen: boolean) => onToggle('commodities', isOpen),
      measures: (isOpen: boolean) => onToggle('measures', isOpen),
    }),
    [onToggle],
  )
  return { open, availableHeight: open === null ? null : availableHeight, toggles } as const
}
