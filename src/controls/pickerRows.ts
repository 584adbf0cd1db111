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

type PickerRow = { readonly info: SeriesInfo; readonly name: string }
type Find = { readonly row: PickerRow; readonly rank: number }
export type PickerRows = {
  readonly rows: readonly PickerRow[]
  /** Finds beyond the listed ones. */
  readonly more: number
}

/** What is selected beyond the rows that the groups open with; a reader's own series have a group of their own. */
export function otherIds(catalogue: Catalogue, selected: readonly string[]): string[] {
  return selected.filter((id) => !isUserId(id) && !catalogue.commodities.some((commodity) => commodity.id === id))
}

/** The rows a flow's group opens with, and after them whatever else of the flow is selected. */
function fixedRows(
  catalogue: Catalogue,
  flow: Flow,
  others: readonly string[],
  labels: Labels,
  format: Format,
): PickerRow[] {
  const fixed = catalogue.commodities.filter((commodity) => commodity.flow === flow).map(({ id }) => id)
  return [...fixed, ...others.filter((id) => id.startsWith(`${flow}-`))].flatMap((id) => {
    const info = findSeries(catalogue, id)
    if (info === null) return []
    const name = labels.listed(info)
    const isOtherBook = bookInId(info.id) !== null
    return [
      {
        info,
        name: isOtherBook
          ? format.t(seriesMessages, 'series.withBook', { name, book: format.t(seriesMessages, `book.${info.book}`) })
          : name,
      },
    ]
  })
}

/**
 * The rows of one flow: the standing ones, or what a query finds. A heading that was found goes by number and label.
 *
 * @param others as `otherIds` gives them
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
  const all = fixedRows(catalogue, flow, others, labels, format)
  if (parts.length === 0 || nomenclature === undefined) return { rows: all, more: 0 }
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
    return [{ row: { info, name: nameOf(heading) }, rank: Math.min(rank, byName.get(info.id)?.rank ?? rank) }]
  })
  const ids = new Set(found.map(({ row }) => row.info.id))
  const labelled = (row: PickerRow): PickerRow => {
    const heading = nomenclature.headings.find(({ cmdCode }) => cmdCode === row.info.cmdCode)
    return heading === undefined || bookInId(row.info.id) !== null ? row : { ...row, name: nameOf(heading) }
  }
  const named = [...byName.values()].filter(({ row }) => !ids.has(row.info.id))
  const rows = [...named.map(({ row, rank }) => ({ row: labelled(row), rank })), ...found]
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ row }) => row)
  return { rows: rows.slice(0, mostFinds), more: Math.max(0, rows.length - mostFinds) }
}
