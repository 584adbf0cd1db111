import { useMemo } from 'react'
import type { SeriesInfo } from '#src/trade/catalogue.ts'
import { type FlowOrWorld, flowsAndWorld } from '#src/trade/flow.ts'
import type { Measure } from '#src/trade/measure.ts'
import type { Format } from '#src/i18n/format.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { useCatalogue } from '#src/page/page.ts'
import { useView } from '#src/page/useView.ts'
import { CommodityRow } from '#src/controls/CommodityRow.tsx'
import type { PickerRows } from '#src/controls/pickerRows.ts'

function detailOf(
  { book, weight, lastYear }: SeriesInfo,
  measure: Measure,
  columnYear: number | undefined,
  format: Format,
): string {
  const { t } = format
  if (book === 'world') return measure === 'price' ? '' : t('picker.priceOnly')
  if (measure !== 'value' && weight === null) return t('picker.noWeight')
  if (lastYear === null) return ''
  const { year, valueUsd } = lastYear
  const amount = valueUsd / format.step('usd', 1e9).divisor
  // A found commodity may be worth a thousandth of those that the picker opens with.
  const value = amount >= 0.05 ? format.number(amount, 1) : `<${format.number(0.1, 1)}`
  return year === columnYear ? value : t('picker.ofYear', { year: format.period(String(year)), value })
}

export type GroupsProps = {
  readonly opened: readonly string[]
  readonly onBooks: (ids: readonly string[]) => void
}

function CommodityGroup(props: GroupsProps & { readonly flow: FlowOrWorld; readonly found: PickerRows }) {
  const { flow, found, opened, onBooks } = props
  const catalogue = useCatalogue()
  const format = useFormat()
  const { t } = format
  const measure = useView((view) => view.measure)
  const year = catalogue.commodities.find((commodity) => commodity.flow === flow)?.series[0]?.lastYear?.year
  const rows = useMemo(
    () =>
      found.rows.map(({ info, name, others, lastYear = info.lastYear }) => {
        const books = format.list(others.map(({ book }) => format.t(`book.${book}`)))
        return {
          info,
          name,
          detail: detailOf({ ...info, lastYear }, measure, year, format),
          booksName: others.length === 0 ? null : format.t('picker.books', { name, books }),
        }
      }),
    [found, measure, year, format],
  )
  const withBooks = found.rows.flatMap(({ info, others }) => (others.length === 0 ? [] : [info.id]))
  return (
    <fieldset className="commodities">
      <legend>{t(`flow.${flow}`)}</legend>
      {year !== undefined && (
        <span className="commodities-column" aria-hidden="true">
          {t('picker.column', { year: format.period(String(year)) })}
        </span>
      )}
      <ul>
        {rows.map((row) => (
          <CommodityRow key={row.info.id} {...row} isOpen={opened.includes(row.info.id)} onBooks={onBooks} />
        ))}
      </ul>
      {withBooks.length > 0 && (
        <button
          type="button"
          className="link"
          aria-expanded={withBooks.every((id) => opened.includes(id))}
          onClick={() => onBooks(withBooks)}
        >
          {t('picker.allBooks', { count: withBooks.length })}
        </button>
      )}
      {found.more > 0 && <p className="commodities-more">{t('picker.search.more', { count: found.more })}</p>}
    </fieldset>
  )
}

export function CommodityGroups(
  props: GroupsProps & {
    readonly found: Readonly<Record<FlowOrWorld, PickerRows>>
    readonly order?: readonly FlowOrWorld[]
  },
) {
  const { found, order = flowsAndWorld, ...rest } = props
  return order.map(
    (flow) => found[flow].rows.length > 0 && <CommodityGroup key={flow} flow={flow} found={found[flow]} {...rest} />,
  )
}
