import { type Context, shareOfCrudeImports } from '#src/trade/beside/brent.ts'
import type { Dependence } from '#src/trade/beside/dependence.ts'
import type { Flow } from '#src/trade/flow.ts'
import { atFrequency } from '#src/trade/frequency.ts'
import { measured } from '#src/trade/measure.ts'
import { type Conversion, inDollars } from '#src/trade/money.ts'
import type { Observation } from '#src/trade/observation.ts'
import { type ListedTrade, type Told, amountOf, listedTrade, toldOf } from '#src/trade/beside/partners.ts'
import { type Point, gapAt } from '#src/trade/point.ts'
import { shareOf } from '#src/trade/transform.ts'
import { type World, worldMonths } from '#src/trade/beside/months.ts'
import { inOrder } from '#src/figures/analysisView.ts'

/** Sides of the chart: Russia's share of what China buys, and China's share of what Russia sells. */
export const sides = ['russia', 'china'] as const
export type Side = (typeof sides)[number]

export const ofSide = {
  russia: { country: 'CHN', side: 'suppliers', partner: 'RU' },
  china: { country: 'RUS', side: 'buyers', partner: 'CN' },
} as const

/** `netOther`: a net seller of a heading has no list of suppliers, and a net buyer has none of buyers. */
export type Share = ListedTrade & { readonly told: Told | { readonly kind: 'netOther' } | { readonly kind: 'missing' } }

export type Pair<T> = { readonly a: T; readonly b: T }

const ofBoth = <T>({ a, b }: Pair<number>, make: (year: number) => T): Pair<T> => ({ a: make(a), b: make(b) })

export type Good = { readonly cmdCode: string } & { readonly [side in Side]: Pair<Share> } & {
  /** Russia's sales to China. */
  readonly amount: Pair<Point>
}

const crudeCode = '2709'
const goldCode = '7108'
export const isCrude = ({ cmdCode }: Pick<Good, 'cmdCode'>): boolean => cmdCode === crudeCode

export const isGold = ({ cmdCode }: Pick<Good, 'cmdCode'>): boolean => cmdCode === goldCode

export type DependenceData = ReturnType<typeof dependenceData>

function shareIn({ rows, totals }: Dependence, cmdCode: string, year: number, of: Side, conversion: Conversion): Share {
  const { country, side, partner } = ofSide[of]
  const isIt = (one: Dependence['totals'][number]): boolean =>
    one.country === country && one.cmdCode === cmdCode && one.year === year
  const total = totals.find(isIt)
  const list = rows.find((row) => isIt(row) && row.side === side)?.partners ?? []
  if (total === undefined) return { ...listedTrade(year, list, null, conversion), told: { kind: 'missing' } }
  const value = side === 'suppliers' ? total.importsUsd : total.exportsUsd
  const told = list.length === 0 ? ({ kind: 'netOther' } as const) : toldOf(list, partner)
  return { ...listedTrade(year, list, { ...total, value }, conversion), told }
}

/** Both countries' lists hold the same trade; the larger of the two shares loses less by rounding, so it is used. */
function tradeOf(shares: readonly Share[], year: number): Point {
  const [best] = shares
    .flatMap((share) => (share.told.kind === 'listed' ? [{ share, basisPoints: share.told.basisPoints }] : []))
    .toSorted((one, other) => other.basisPoints - one.basisPoints)
  return best === undefined ? gapAt(String(year)) : amountOf(best.share, best.basisPoints)
}

/** Listed shares rank by size, followed by those below the tenth place, then by those without a number. */
const rankOf = ({ told }: Share): number =>
  told.kind === 'listed' ? told.basisPoints : told.kind === 'below' ? -1 : -2

/** Both years, or only `b` where a reader chose the same year twice. */
export const shownYears = ({ a, b }: Pair<number>): readonly ('a' | 'b')[] => (a === b ? ['b'] : ['a', 'b'])

/** Figures of China Customs that stand beside the lists; null where an answer is missing. */
type Beside = {
  readonly context: Context | null
  readonly crude: readonly Observation[] | null
  readonly world: World | null
  readonly totals: { readonly [flow in Flow]: readonly Observation[] | null }
}

function besideOf({ context, crude, world, totals }: Beside, years: Pair<number>) {
  // A 12-month sum is dated by its last month.
  const inYears = (points: readonly Point[]): Pair<Point> =>
    ofBoth(years, (year) => points.find(({ period }) => period === `${year}-12`) ?? gapAt(`${year}-12`))
  const sums = (months: readonly Observation[], measure: 'value' | 'weight' = 'value'): Point[] =>
    atFrequency(months, 'rolling', 12).map((sum) => measured(sum, measure))
  const partOfAll = (flow: Flow): Point[] => {
    const own = totals[flow]
    return own && world ? shareOf(sums(own), sums(worldMonths(world, flow))) : []
  }
  return {
    /** Russia's share of the crude that China imported, by weight. */
    crude: {
      share: inYears(crude && context ? shareOfCrudeImports(crude, context) : []),
      weight: inYears(sums(crude ?? [], 'weight')),
    },
    /** Russia's share of all that China bought and sold, computed in dollars in every money, as in the lists. */
    all: { M: inYears(partOfAll('M')), X: inYears(partOfAll('X')) },
  }
}

export function dependenceData(
  dependence: Dependence,
  asked: { readonly a: number | null; readonly b: number | null },
  sort: Side,
  beside: Beside,
  conversion: Conversion = inDollars,
) {
  const { totals } = dependence
  const years = totals.map(({ year }) => year)
  const known = (year: number | null, otherwise: number): number =>
    year !== null && years.includes(year) ? year : otherwise
  const pair = inOrder({ a: known(asked.a, Math.min(...years)), b: known(asked.b, Math.max(...years)) })
  const goods = [...new Set(totals.map(({ cmdCode }) => cmdCode))].map((cmdCode): Good => {
    const of = (side: Side) => ofBoth(pair, (year) => shareIn(dependence, cmdCode, year, side, conversion))
    const [russia, china] = [of('russia'), of('china')]
    const amount = { a: tradeOf([russia.a, china.a], pair.a), b: tradeOf([russia.b, china.b], pair.b) }
    return { cmdCode, russia, china, amount }
  })
  const facts = besideOf(beside, pair)
  const other = sort === 'china' ? 'russia' : 'china'
  return {
    money: conversion.money,
    ...pair,
    sort,
    goods: goods.toSorted(
      (one, next) => rankOf(next[sort].b) - rankOf(one[sort].b) || rankOf(next[other].b) - rankOf(one[other].b),
    ),
    ...facts,
    /** All points that are shown or divided by; the figure cites their sources. */
    points: [
      ...goods.flatMap(({ russia, china }) => [russia.a, russia.b, china.a, china.b].map(({ whole }) => whole)),
      ...(['a', 'b'] as const).flatMap((which) => [facts.crude.share[which], facts.all.M[which], facts.all.X[which]]),
    ],
  }
}
