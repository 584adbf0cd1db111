import type { Catalogue } from '#src/trade/catalogue.ts'
import { findSeries } from '#src/trade/catalogue.ts'
import type { Flow } from '#src/trade/flow.ts'
import type { Heading, Nomenclature } from '#src/trade/heading.ts'
import { commodityId } from '#src/trade/seriesId.ts'
import type { Format } from '#src/i18n/format.ts'
import { seriesMessages } from '#src/i18n/messages/en/series.ts'
import type { Labels } from '#src/view/texts/labels.ts'
import { headingLabel } from '#src/view/texts/labels.ts'
import type { PickerRow, PickerRows } from '#src/controls/pickerRows.ts'
import { fixedRows, otherBooks, pickerRows, withBooks } from '#src/controls/pickerRows.ts'
import { mostFinds, searchHeadings, synonymsOf } from '#src/controls/searchHeadings.ts'
import { findableOf, phraseOf, rankOf, tokensOf } from '#src/controls/searchRank.ts'

type Find = { readonly row: PickerRow; readonly rank: number }

/** The rows of one flow that a query finds, the best first. A heading that was found goes by number and label. */
export function pickerFinds(
  catalogue: Catalogue,
  nomenclature: Nomenclature,
  flow: Flow,
  query: string,
  others: readonly string[],
  labels: Labels,
  format: Format,
): PickerRows {
  const parts = tokensOf(query)
  if (parts.length === 0) return pickerRows(catalogue, flow, others, labels, format)
  const all = fixedRows(catalogue, flow, others, labels)
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
