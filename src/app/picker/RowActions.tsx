import '#src/i18n/messages/en/en.ts'
import { useFormat } from '#src/i18n/format.ts'
import { useSetView, useView } from '#src/page/page.ts'
import { menuItem } from '#src/parts/Menu.tsx'
import type { SeriesInfo } from '#src/trade/catalogue.ts'
import { onlySeries, toggleFocus } from '#src/view/change.ts'

/** The choices in the menu of a commodity's row. */
export function RowActions(props: {
  readonly id: string
  readonly name: string
  /** The same commodity of other sources. */
  readonly others: readonly SeriesInfo[]
  readonly isOpen: boolean
  readonly onBooks: () => void
}) {
  const { id, name, others, isOpen, onBooks } = props
  const { t, list } = useFormat()
  const set = useSetView()
  const isChosen = useView(({ series }) => series.includes(id))
  const isKept = useView(({ focus }) => focus.includes(id))
  return (
    <>
      <li>
        <button type="button" className={menuItem} onClick={() => set(onlySeries(id), { by: 'only' })}>
          {t('row.only', { name })}
        </button>
      </li>
      {isChosen && (
        <li>
          <button type="button" className={menuItem} aria-pressed={isKept} onClick={() => set(toggleFocus(id))}>
            {t('row.keep', { name })}
          </button>
        </li>
      )}
      {others.length > 0 && (
        <li>
          <button type="button" className={menuItem} aria-expanded={isOpen} onClick={onBooks}>
            {t('row.books', { name, books: list(others.map(({ book }) => t(`book.${book}`))) })}
          </button>
        </li>
      )}
    </>
  )
}
