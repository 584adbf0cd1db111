import {
  type PickerRow,
  type PickerRows,
  fixedRows,
  otherBooks,
  pickerRows,
  withBooks,
} from '#src/controls/CommodityGroup.tsx'
import { type Findable, type Phrase, findableOf, phraseOf, queryOf, rankOf } from '#src/controls/searchRank.ts'
import type { Format } from '#src/i18n/format.ts'
import { memoizeByObject } from '#src/lib/memoize.ts'
import { type Catalogue, type FlowOrWorld, commodityId, findSeries, flowsAndWorld } from '#src/trade/catalogue.ts'
import type { Heading, Nomenclature } from '#src/trade/heading.ts'
import { type Labels, headingLabel } from '#src/view/texts/labels.ts'

const maxFinds = 12

/** Synonyms of each commodity in every language, because readers of one language often type in another. */
const synonymsOf = memoizeByObject(
  ({ synonyms }: Nomenclature): ReadonlyMap<string, readonly Phrase[]> =>
    new Map(synonyms.map(({ cmdCode, words }) => [cmdCode, Object.values(words).flat().map(phraseOf)])),
)

const findables = memoizeByObject((nomenclature: Nomenclature): (readonly [Heading, Findable])[] =>
  nomenclature.headings
    .toSorted((a, b) => (a.cmdCode < b.cmdCode ? -1 : 1))
    .map((heading) => {
      const { cmdCode, label } = heading
      const shortNames = Object.values(heading.names ?? {}).map(phraseOf)
      const names = [...shortNames, ...(synonymsOf(nomenclature).get(cmdCode) ?? [])]
      return [heading, findableOf(cmdCode, names, phraseOf(label))]
    }),
)

export function searchHeadings(
  nomenclature: Nomenclature,
  flow: FlowOrWorld,
  query: string,
): { readonly heading: Heading; readonly rank: number }[] {
  const parts = queryOf(query)
  if (parts.length === 0) return []
  return findables(nomenclature)
    .flatMap(([heading, findable]) => {
      const rank = heading.flows.some((one) => one === flow) ? rankOf(parts, findable) : null
      return rank === null ? [] : [{ heading, rank }]
    })
    .toSorted((a, b) => a.rank - b.rank)
}

type Find = { readonly row: PickerRow; readonly rank: number }

type PickerFinds = PickerRows & { readonly rank: number; readonly value: number }

const valueOf = ({ info, lastYear = info.lastYear }: PickerRow): number => lastYear?.valueUsd ?? 0

export function byFind(finds: Readonly<Record<FlowOrWorld, PickerFinds>>): FlowOrWorld[] {
  return flowsAndWorld.toSorted((a, b) => finds[a].rank - finds[b].rank || finds[b].value - finds[a].value)
}

/** The rows that a query finds: the best first, and of equally good rows the largest in value. */
export function pickerFinds(
  catalogue: Catalogue,
  nomenclature: Nomenclature,
  flow: FlowOrWorld,
  query: string,
  others: readonly string[],
  labels: Labels,
  format: Format,
): PickerFinds {
  const parts = queryOf(query)
  if (parts.length === 0) return { ...pickerRows(catalogue, flow, others, labels, format), rank: 0, value: 0 }
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
    format.t('series.heading', { code: heading.cmdCode, label: headingLabel(heading, format.language) })
  const found = searchHeadings(nomenclature, flow, query).flatMap(({ heading, rank }): Find[] => {
    const info = findSeries(catalogue, commodityId({ flow, cmdCode: heading.cmdCode }))
    if (info === null) return []
    const lastYear = info.lastYear ?? (flow === 'W' ? null : heading.lastYear[flow]) ?? null
    const row = { info, name: nameOf(heading), others: otherBooks(catalogue, info.id), lastYear }
    return [{ row, rank: Math.min(rank, byName.get(info.id)?.rank ?? rank) }]
  })
  const ids = new Set(found.map(({ row }) => row.info.id))
  const labelled = (row: PickerRow): PickerRow => {
    const heading = nomenclature.headings.find(({ cmdCode }) => cmdCode === row.info.cmdCode)
    return heading === undefined ? row : { ...row, name: nameOf(heading) }
  }
  const named = [...byName.values()].filter(({ row }) => !ids.has(row.info.id))
  // The picker's own goods come before headings: `LNG` means LNG, not the larger heading that it is a part of.
  const finds = [named.map(({ row, rank }) => ({ row: labelled(row), rank })), found]
    .flatMap((part) => part.toSorted((a, b) => valueOf(b.row) - valueOf(a.row)))
    .toSorted((a, b) => a.rank - b.rank)
  const [best] = finds
  const listed = finds.slice(0, maxFinds).map(({ row }) => row)
  return {
    rows: withBooks(listed, others, labels, format),
    more: finds.length - listed.length,
    rank: best?.rank ?? Infinity,
    value: best ? valueOf(best.row) : 0,
  }
}
