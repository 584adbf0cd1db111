import { useQueryClient } from '@tanstack/react-query'
import { memo } from 'react'
import { seriesQuery } from '#src/api/queries.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { useColour, useSetView, useView } from '#src/page/useView.ts'
import type { SeriesInfo } from '#src/trade/catalogue.ts'
import { onlySeries, toggleFocus, toggleSeries } from '#src/view/change.ts'

/** The hooks of a row select only its own state, so that a toggle re-renders one row. */
export const CommodityRow = memo(function CommodityRow(props: {
  readonly info: SeriesInfo
  readonly name: string
  readonly detail: string
  readonly booksName?: string | null
  readonly isOpen?: boolean
  readonly onBooks?: (ids: readonly string[]) => void
}) {
  const { info, name, detail, booksName = null, isOpen = false, onBooks } = props
  const { id } = info
  const { t } = useFormat()
  const client = useQueryClient()
  const set = useSetView()
  const colourIndex = useColour(id)
  const isKept = useView(({ focus }) => focus.includes(id))
  const keepName = t('picker.keep', { name })
  const prefetch = (): void => void client.prefetchQuery(seriesQuery(info))
  return (
    <li
      className={booksName === null ? 'commodity' : 'commodity has-books'}
      data-slot={colourIndex ?? undefined}
      data-of={id}
      onPointerEnter={prefetch}
      onFocus={prefetch}
    >
      <label title={name}>
        <input type="checkbox" checked={colourIndex !== null} onChange={() => set(toggleSeries(id))} />
        <span className="commodity-name">{name}</span>
      </label>
      {booksName !== null && (
        <button
          type="button"
          className="commodity-books"
          title={booksName}
          aria-label={booksName}
          aria-expanded={isOpen}
          // Tab skips this button, because the group has one that opens the books of all its rows.
          tabIndex={-1}
          onClick={() => onBooks?.([id])}
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
            onClick={() => set(toggleFocus(id))}
          >
            {/* A title of the button itself would be read after the name that it repeats. */}
            <span title={keepName} aria-hidden="true" />
          </button>
        )}
        <button
          type="button"
          className="commodity-only"
          aria-label={t('picker.onlyNamed', { name })}
          onClick={() => set(onlySeries(id), { by: 'only' })}
        >
          {t('picker.only')}
        </button>
      </span>
    </li>
  )
})
