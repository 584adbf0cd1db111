import type { Flow } from '#src/trade/flow.ts'
import type { Heading, Nomenclature } from '#src/trade/heading.ts'
import { memoizeByObject } from '#src/lib/memoize.ts'
import type { Findable, Phrase } from '#src/controls/searchRank.ts'
import { findableOf, phraseOf, rankOf, tokensOf } from '#src/controls/searchRank.ts'

/** How many finds a flow lists at most; the rest is counted. */
export const mostFinds = 12

/** The synonyms of each commodity in every language: who reads in one often types in another. */
export const synonymsOf = memoizeByObject(
  ({ synonyms }: Nomenclature): ReadonlyMap<string, readonly Phrase[]> =>
    new Map(synonyms.map(({ cmdCode, words }) => [cmdCode, Object.values(words).flat().map(phraseOf)])),
)

/** Taken apart once, not at every key that is pressed. */
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

type Find = { readonly heading: Heading; readonly rank: number }

/** Headings of one flow that a query finds, the best first, and those equally good by number. */
export function searchHeadings(nomenclature: Nomenclature, flow: Flow, query: string): Find[] {
  const parts = tokensOf(query)
  if (parts.length === 0) return []
  return findables(nomenclature)
    .flatMap(([heading, findable]): Find[] => {
      const rank = heading.flows.includes(flow) ? rankOf(parts, findable) : null
      return rank === null ? [] : [{ heading, rank }]
    })
    .toSorted((a, b) => a.rank - b.rank)
}
