import * as fc from 'fast-check'
import { parseView, writeView } from '#src/view/address/address.ts'
import { anyChoices } from '#tests/states.ts'
import { anySearch } from '#tests/unit/support/arbitrarySearch.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'

const byHand = [
  '?series=M-2709,M-9999,M-2709&freq=fortnight',
  '?series=&chart=treemap&year=1999&node=XXV',
  '?chart=treemap&flow=X&year=2021&node=85',
  '?from=2024-01&to=2020-01',
  '?from=2016-01&to=2030-12&events=some',
  '?view=price-volume&of=M-2709&a=2019&b=2022',
  '?view=books&a=2023&b=2020',
  '?view=movers&flow=X&a=2017',
  '?title=Oil%20%26%20gas&theme=dark',
  '?v=2&series=M-GAS&utm_source=letter',
  '?v=1&series=X-8542,X-8542.quoted&freq=year',
  '?freq=year&freq=month',
]

/** Addresses of impossible views: states that do not go together, and arbitrary text behind the question mark. */
export function brokenLinks(count: number): string[] {
  const illegal = anyChoices(1).map((view) => `?${writeView(view, 'short')}`)
  const arbitrary = fc.sample(anySearch, { numRuns: count, seed: 1 })
  const told = (search: string): boolean => {
    const { view, notices } = parseView(search, realCatalogue)
    // The page has no notices to read in another language, or where it shows a figure alone.
    return notices.length > 0 && view.lang === null && !view.embed
  }
  return [...byHand, ...[...new Set([...illegal, ...arbitrary])].filter(told)]
}
