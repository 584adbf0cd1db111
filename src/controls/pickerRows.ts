import { bookInId, commodityId, isUserId } from '#src/trade/seriesId.ts'
import type { Catalogue, SeriesInfo } from '#src/trade/catalogue.ts'
import { findSeries } from '#src/trade/catalogue.ts'
import type { Flow } from '#src/trade/flow.ts'
import type { Heading, Nomenclature } from '#src/trade/heading.ts'
import type { Format } from '#src/i18n/format.ts'
import { seriesMessages } from '#src/i18n/messages/en/series.ts'
import type { Labels } from '#src/view/texts/labels.ts'
import { headingLabel } from '#src/view/texts/labels.ts'
import { mostFinds, searchHeadings, synonymsOf } from '#src/controls/searchHeadings.ts'
import { findableOf, phraseOf, rankOf, tokensOf } from '#src/controls/searchRank.ts'

type PickerRow = {
  readonly info: SeriesInfo
  readonly name: string
  /** The same commodity in other books, which the row offers. */
  readonly others: readonly SeriesInfo[]
}
type Find = { readonly row: PickerRow; readonly rank: number }
export type PickerRows = {
  readonly rows: readonly PickerRow[]
  /** Finds beyond the listed ones. */
  readonly more: number
}

/** What is shown beyond the rows that the groups open with; a reader's own series have a group of their own. */
export function otherIds(catalogue: Catalogue, selected: readonly string[]): string[] {
  return selected.filter((id) => !isUserId(id) && !catalogue.commodities.some((commodity) => commodity.id === id))
}

/** The main book comes first. */
function otherBooks(catalogue: Catalogue, commodity: string): readonly SeriesInfo[] {
  return catalogue.commodities.find(({ id }) => id === commodity)?.series.slice(1) ?? []
}

/** Series of the commodities whose other books the reader has opened. */
export function openedIds(catalogue: Catalogue, opened: readonly string[]): string[] {
  return opened.flatMap((commodity) => otherBooks(catalogue, commodity).map(({ id }) => id))
}

/** The rows a flow's group opens with, and after them the headings of the flow that are selected. */
function fixedRows(catalogue: Catalogue, flow: Flow, others: readonly string[], labels: Labels): PickerRow[] {
  const fixed = catalogue.commodities.filter((commodity) => commodity.flow === flow).map(({ id }) => id)
  const headings = others.filter((id) => id.startsWith(`${flow}-`) && bookInId(id) === null)
  return [...fixed, ...headings].flatMap((id) => {
    const info = findSeries(catalogue, id)
    return info === null ? [] : [{ info, name: labels.listed(info), others: otherBooks(catalogue, id) }]
  })
}

/** After each commodity its rows of other books, those that are selected or that the reader has opened. */
function withBooks(
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
        const book = t(seriesMessages, `book.${info.book}`)
        return { info, name: t(seriesMessages, 'series.withBook', { name: labels.listed(info), book }), others: [] }
      }),
  ])
}

/**
 * The rows of one flow: the standing ones, or what a query finds. A heading that was found goes by number and label.
 *
 * @param others as `otherIds` gives them, and the books that the reader has opened
 */
export function pickerRows(
  catalogue: Catalogue,
  nomenclature: Nomenclature | undefined,
  flow: Flow,
  query: string,
  others: readonly string[],
  labels: Labels,
  format: Format,
): PickerRows {
  const parts = tokensOf(query)
  const all = fixedRows(catalogue, flow, others, labels)
  if (parts.length === 0 || nomenclature === undefined) return { rows: withBooks(all, others, labels, format), more: 0 }
  const synonyms = synonymsOf(nomenclature)
  const byName = new Map(
    all.flatMap((row): [string, Find][] => {
      const { id, cmdCode } = row.info
      const name = phraseOf(row.name)
      const rank = rankOf(parts, findableOf(cmdCode, [name, ...(synonyms.get(cmdCode) ?? [])], name))
      return rank === null ? [] : [[id, { row, rank }]]
    }),
  )
  const nameOf = (heading: Heading): string =>
    format.t(seriesMessages, 'series.heading', { code: heading.cmdCode, label: headingLabel(heading, format.language) })
  const found = searchHeadings(nomenclature, flow, query).flatMap(({ heading, rank }): Find[] => {
    const info = findSeries(catalogue, commodityId({ flow, cmdCode: heading.cmdCode }))
    if (info === null) return []
    const row = { info, name: nameOf(heading), others: otherBooks(catalogue, info.id) }
    return [{ row, rank: Math.min(rank, byName.get(info.id)?.rank ?? rank) }]
  })
  const ids = new Set(found.map(({ row }) => row.info.id))
  const labelled = (row: PickerRow): PickerRow => {
    const heading = nomenclature.headings.find(({ cmdCode }) => cmdCode === row.info.cmdCode)
    return heading === undefined ? row : { ...row, name: nameOf(heading) }
  }
  const named = [...byName.values()].filter(({ row }) => !ids.has(row.info.id))
  const rows = [...named.map(({ row, rank }) => ({ row: labelled(row), rank })), ...found]
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ row }) => row)
  return {
    rows: withBooks(rows.slice(0, mostFinds), others, labels, format),
    more: Math.max(0, rows.length - mostFinds),
  }
}
