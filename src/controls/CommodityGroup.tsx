import { useMemo } from 'react'
import type { Catalogue, SeriesInfo } from '#src/trade/catalogue.ts'
import type { Flow } from '#src/trade/flow.ts'
import type { Format } from '#src/i18n/format.ts'
import { pickerMessages } from '#src/i18n/messages/en/picker.ts'
import { seriesMessages } from '#src/i18n/messages/en/series.ts'
import type { CommodityActions } from '#src/controls/CommodityRow.tsx'
import { CommodityRow } from '#src/controls/CommodityRow.tsx'
import type { PickerRows } from '#src/controls/pickerRows.ts'

/**
 * What stands at the end of a row: the last full year's value in the language's largest unit, or that it has no weight.
 *
 * @param columnYear of the column's head: another is named
 */
function detailOf(
  { weight, lastYear }: SeriesInfo,
  needsWeight: boolean,
  columnYear: number | undefined,
  format: Format,
): string {
  const { t } = format
  if (needsWeight && weight === null) return t(pickerMessages, 'picker.noWeight')
  if (lastYear === null) return ''
  const { year, valueUsd } = lastYear
  const value = format.number(valueUsd / format.step('usd', 1e9).divisor, 1)
  return year === columnYear ? value : t(pickerMessages, 'picker.ofYear', { year: format.period(String(year)), value })
}

export type GroupProps = {
  readonly flow: Flow
  readonly catalogue: Catalogue
  readonly found: PickerRows
  readonly colourIndices: ReadonlyMap<string, number>
  /** Ids of what is kept in colour. */
  readonly focus: readonly string[]
  readonly needsWeight: boolean
  /** Ids of the commodities whose other books are listed. */
  readonly opened: readonly string[]
  readonly onBooks: (ids: readonly string[]) => void
  readonly format: Format
  readonly actions: CommodityActions
}

/** The commodities of one flow. */
export function CommodityGroup(props: GroupProps) {
  const { flow, catalogue, found, colourIndices, focus, needsWeight, opened, onBooks, format, actions } = props
  const { t } = format
  const year = catalogue.commodities.find((commodity) => commodity.flow === flow)?.series[0]?.lastYear?.year
  const rows = useMemo(
    () =>
      found.rows.map(({ info, name, others }) => {
        const books = format.list(others.map(({ book }) => format.t(seriesMessages, `book.${book}`)))
        return {
          info,
          name,
          detail: detailOf(info, needsWeight, year, format),
          keepName: format.t(pickerMessages, 'picker.keep', { name }),
          onlyName: format.t(pickerMessages, 'picker.onlyNamed', { name }),
          booksName: others.length === 0 ? null : format.t(pickerMessages, 'picker.books', { name, books }),
        }
      }),
    [found, needsWeight, year, format],
  )
  const withBooks = found.rows.flatMap(({ info, others }) => (others.length === 0 ? [] : [info.id]))
  return (
    <fieldset className="commodities">
      <legend>{t(seriesMessages, `flow.${flow}`)}</legend>
      {year !== undefined && (
        <span className="commodities-column" aria-hidden="true">
          {t(pickerMessages, 'picker.column', { year: format.period(String(year)) })}
        </span>
      )}
      <ul>
        {rows.map(({ info, name, detail, keepName, onlyName, booksName }) => (
          <CommodityRow
            key={info.id}
            info={info}
            name={name}
            detail={detail}
            colourIndex={colourIndices.get(info.id) ?? null}
            isKept={focus.includes(info.id)}
            keepName={keepName}
            onlyLabel={t(pickerMessages, 'picker.only')}
            onlyName={onlyName}
            booksName={booksName}
            isOpen={opened.includes(info.id)}
            onBooks={onBooks}
            actions={actions}
          />
        ))}
      </ul>
      {withBooks.length > 0 && (
        <button
          type="button"
          className="link"
          aria-expanded={withBooks.every((id) => opened.includes(id))}
          onClick={() => onBooks(withBooks)}
        >
          {t(pickerMessages, 'picker.allBooks', { count: withBooks.length })}
        </button>
      )}
      {found.more > 0 && (
        <p className="commodities-more">{t(pickerMessages, 'picker.search.more', { count: found.more })}</p>
      )}
    </fieldset>
  )
}
