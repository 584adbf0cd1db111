import type { Span } from '#src/ask/vocabulary.ts'
import { memoizeByObject } from '#src/lib/memoize.ts'
import { type Catalogue, type Flow, type Nomenclature, commodityId, findSeries, flows } from '#src/trade/catalogue.ts'
import { newestHeadingYear } from '#src/view/drawn.ts'

export type Direction = { readonly flow: Flow; readonly strength: number }

/** The strength of a bare *imports* or *exports*, which does not say whose they are. */
const bare = 1
const adjective = 2

/** Finds the series ids that the commodity codes of a name mean; none where none is traded in that direction. */
export type Goods = (codes: readonly string[], direction: Direction | null, together?: boolean) => readonly string[]

/** Commodities that the picker lists come first, then the most valuable. */
export const goodsOf = memoizeByObject((catalogue: Catalogue) => {
  const listed = new Map(catalogue.commodities.map(({ id, series }) => [id, series[0]?.lastYear?.valueUsd ?? 0]))
  // Goods that went one way years ago are not asked for before those that still go the other.
  const worthOf = (last?: { readonly year: number; readonly valueUsd: number }): number =>
    last === undefined || last.year < newestHeadingYear(catalogue) - 1 ? 0 : last.valueUsd
  return memoizeByObject(({ headings }: Nomenclature): Goods => {
    const values = new Map(
      headings.flatMap(({ cmdCode, lastYear }) =>
        flows.map((flow) => [commodityId({ flow, cmdCode }), worthOf(lastYear[flow])] as const),
      ),
    )
    const worth = (id: string): number => listed.get(id) ?? values.get(id) ?? 0
    return (codes, direction, together = false) => {
      const all = codes
        .flatMap((cmdCode) => (['M', 'X', 'W'] as const).map((flow) => commodityId({ flow, cmdCode })))
        .filter((id) => findSeries(catalogue, id) !== null)
        .toSorted((a, b) => Number(listed.has(b)) - Number(listed.has(a)) || worth(b) - worth(a))
      const main = direction?.flow ?? all[0]?.slice(0, 1) ?? ''
      // Goods that are meant together go one way, in the order of their codes.
      if (together) return codes.map((code) => `${main}-${code}`).filter((id) => all.includes(id))
      if (direction === null) return all.slice(0, codes.includes('TOTAL') ? 2 : 1)
      // A world price has no direction.
      const asked = all.filter((id) => id.startsWith(direction.flow) || id.startsWith('W'))
      // A bare *exports* of crude oil means Russia's, which the page lists as China's imports.
      const isElsewhere = all.some((id) => listed.has(id)) && !asked.some((id) => listed.has(id))
      return (direction.strength === bare && isElsewhere ? all : asked).slice(0, 1)
    }
  })
})

export type AskContext = { readonly catalogue: Catalogue; readonly nomenclature: Nomenclature }

export type Named = Span & { readonly codes: readonly string[]; readonly together: boolean; book: string | null }

/** Whether goods are for the chart (`series`) or the closer look (`of`); null where the phrase does not say. */
export type Role = 'series' | 'of' | null

export type Segment = { readonly role: Role; readonly goods: Named[]; direction: Direction | null; isClosed: boolean }

/** The series ids of a good in its main book, or in the book named with it; a good that has none becomes `unknown`. */
export function idsOf(
  { direction, ...named }: Named & { readonly direction: Direction | null },
  { catalogue, nomenclature }: AskContext,
  unknown: Span[] = [],
): string[] {
  const { codes, together, book } = named
  const found = goodsOf(catalogue)(nomenclature)(codes, direction, together).flatMap((id) =>
    book === null || findSeries(catalogue, id)?.book === book ? id : (findSeries(catalogue, `${id}.${book}`)?.id ?? []),
  )
  if (found.length === 0) unknown.push(named)
  return found
}

/** Collects goods, and the direction said before or after them: `Russian coal and oil`, `cars to Russia`. */
export function createSegments() {
  const segments: Segment[] = []
  const open = (role: Role, direction: Direction | null): void =>
    void segments.push({ role, goods: [], direction, isClosed: false })
  const last = (): Segment | undefined => segments.at(-1)
  return {
    segments,
    good(named: Named, role: Role): void {
      const segment = last()
      const isFresh = segment !== undefined && segment.goods.length === 0 && !segment.isClosed
      if (segment === undefined || segment.isClosed || (segment.role !== role && !isFresh)) open(role, null)
      else if (segment.role !== role) segments.splice(-1, 1, { ...segment, role })
      last()?.goods.push(named)
    },
    /** Gives a book to the good before it; false where there is none. */
    book(book: string): boolean {
      const named = last()?.goods.at(-1)
      if (named !== undefined) named.book = book
      return named !== undefined
    },
    direction({ flow, strength }: Direction): void {
      const direction = { flow, strength }
      const segment = last()
      const before = segment?.direction ?? null
      if (segment === undefined) return open(null, direction)
      const isSame = before?.flow === direction.flow
      if (before !== null && !isSame && before.strength === direction.strength) return open(null, direction)
      // An adjective begins a new segment: `car exports and Russian oil`. In `oil exports to China` the last words win.
      if (segment.isClosed && before !== null && !isSame && direction.strength === adjective)
        return open(null, direction)
      if (before === null || before.strength < direction.strength) segment.direction = direction
      segment.isClosed ||= segment.goods.length > 0
    },
  }
}
