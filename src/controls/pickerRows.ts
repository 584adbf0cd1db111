import { bookInId, isUserId } from '#src/trade/seriesId.ts'
import { type Catalogue, type SeriesInfo, findSeries } from '#src/trade/catalogue.ts'
import type { FlowOrWorld } from '#src/trade/flow.ts'
import type { Format } from '#src/i18n/format.ts'
import type { Labels } from '#src/view/texts/labels.ts'

export type PickerRow = {
  readonly info: SeriesInfo
  readonly name: string
  readonly others: readonly SeriesInfo[]
  /** Set for a heading that is in none of the catalogue's groups. */
  readonly lastYear?: SeriesInfo['lastYear']
}
export type PickerRows = {
  readonly rows: readonly PickerRow[]
  readonly more: number
}

export function otherIds(catalogue: Catalogue, selected: readonly string[]): string[] {
  return selected.filter((id) => !isUserId(id) && !catalogue.commodities.some((commodity) => commodity.id === id))
}

export function otherBooks(catalogue: Catalogue, commodity: string): readonly SeriesInfo[] {
  return catalogue.commodities.find(({ id }) => id === commodity)?.series.slice(1) ?? []
}

export function openedIds(catalogue: Catalogue, opened: readonly string[]): string[] {
  return opened.flatMap((commodity) => otherBooks(catalogue, commodity).map(({ id }) => id))
}

export function fixedRows(
  catalogue: Catalogue,
  flow: FlowOrWorld,
  others: readonly string[],
  labels: Labels,
): PickerRow[] {
  const fixed = catalogue.commodities.filter((commodity) => commodity.flow === flow).map(({ id }) => id)
  const headings = others.filter((id) => id.startsWith(`${flow}-`) && bookInId(id) === null)
  return [...fixed, ...headings].flatMap((id) => {
    const info = findSeries(catalogue, id)
    return info === null ? [] : [{ info, name: labels.listed(info), others: otherBooks(catalogue, id) }]
  })
}

export function withBooks(
  rows: readonly PickerRow[],
  others: readonly string[],
  labels: Labels,
  { t }: Format,
): readonly PickerRow[] {
  return rows.flatMap((row) => [
    row,
    ...row.others
      .filter(({ id }) => others.includes(id))
      .map((info): PickerRow => {
        const book = t(`book.${info.book}`)
        return { info, name: t('series.withBook', { name: labels.listed(info), book }), others: [] }
      }),
  ])
}

/** @param others the ids that `otherIds` gives, and those of the books that the reader has opened */
export function pickerRows(
  catalogue: Catalogue,
  flow: FlowOrWorld,
  others: readonly string[],
  labels: Labels,
  format: Format,
): PickerRows {
  return { rows: withBooks(fixedRows(catalogue, flow, others, labels), others, labels, format), more: 0 }
}
