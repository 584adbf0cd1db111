import { memo } from 'react'
import type { SeriesInfo } from '#src/trade/catalogue.ts'

/** What a row can do; the same functions for all rows, so that a toggle re-renders one row. */
export type CommodityActions = {
  readonly onToggle: (id: string) => void
  readonly onOnly: (id: string) => void
  readonly onKeep: (id: string) => void
  /** The pointer or the focus is on it: its series can be prefetched. */
  readonly onApproach: (info: SeriesInfo) => void
}

/** One commodity: a checkbox in the colour of its line, and *Only this*. */
export const CommodityRow = memo(function CommodityRow(props: {
  readonly info: SeriesInfo
  readonly name: string
  /** The last full year's value, or why there is none. */
  readonly detail: string
  /** Of its line's colour; null where it is not drawn. */
  readonly colourIndex: number | null
  /** Is it to keep its colour while others are grey? */
  readonly isKept: boolean
  readonly keepName: string
  readonly onlyLabel: string
  readonly onlyName: string
  /** What its button for other books is called; null where there are none. */
  readonly booksName?: string | null
  /** Are they listed? */
  readonly isOpen?: boolean
  readonly onBooks?: (ids: readonly string[]) => void
  readonly actions: CommodityActions
}) {
  const {
    info,
    name,
    detail,
    colourIndex,
    isKept,
    keepName,
    onlyLabel,
    onlyName,
    booksName = null,
    isOpen = false,
    onBooks,
    actions,
  } = props
  const approach = (): void => actions.onApproach(info)
  return (
    <li
      className={booksName === null ? 'commodity' : 'commodity has-books'}
      data-slot={colourIndex ?? undefined}
      data-of={info.id}
      onPointerEnter={approach}
      onFocus={approach}
    >
      <label title={name}>
        <input type="checkbox" checked={colourIndex !== null} onChange={() => actions.onToggle(info.id)} />
        <span className="commodity-name">{name}</span>
      </label>
      {booksName !== null && (
        <button
          type="button"
          className="commodity-books"
          title={booksName}
          aria-label={booksName}
          aria-expanded={isOpen}
          // Eight stops of Tab less on the way to the chart: the group has one for all of its rows.
          tabIndex={-1}
          onClick={() => onBooks?.([info.id])}
        />
      )}
      <span className="commodity-detail">{detail}</span>
      <span className="commodity-acts">
        {colourIndex !== null && (
          <button
            type="button"
            className="commodity-keep"
            aria-label={keepName}
            aria-pressed={isKept}
            onClick={() => actions.onKeep(info.id)}
          >
            {/* On the button itself it would be read after the name that it repeats. */}
            <span title={keepName} aria-hidden="true" />
          </button>
        )}
        <button type="button" className="commodity-only" aria-label={onlyName} onClick={() => actions.onOnly(info.id)}>
          {onlyLabel}
        </button>
      </span>
    </li>
  )
})
