import type { Context } from '#src/trade/brent.ts'
import { shareOfCrudeImports } from '#src/trade/brent.ts'
import type { Dependence } from '#src/trade/dependence.ts'
import type { Flow } from '#src/trade/flow.ts'
import { flows } from '#src/trade/flow.ts'
import { atFrequency } from '#src/trade/frequency.ts'
import { measured } from '#src/trade/measure.ts'
import type { Conversion } from '#src/trade/money.ts'
import { inDollars } from '#src/trade/money.ts'
import type { Observation } from '#src/trade/observation.ts'
import type { ListedPartner, Told } from '#src/trade/partners.ts'
import { toldOf } from '#src/trade/partners.ts'
import type { Point } from '#src/trade/point.ts'
import { gapAt } from '#src/trade/point.ts'
import type { Status } from '#src/trade/status.ts'
import { weakest } from '#src/trade/status.ts'
import { shareOf } from '#src/trade/transform.ts'
import type { World } from '#src/trade/world.ts'
import { worldMonths } from '#src/trade/world.ts'
import { inOrder } from '#src/figures/analysisView.ts'

/** Whose share a side of the chart is: Russia's of what China buys, China's of what Russia sells. */
export const sides = ['russia', 'china'] as const
export type Side = (typeof sides)[number]

const ofSide = {
  russia: { country: 'CHN', side: 'suppliers', partner: 'RU' },
  china: { country: 'RUS', side: 'buyers', partner: 'CN' },
} as const

/** `netOther`: of a country that sells more of a heading than it buys no suppliers are listed, and the other way round. */
export type Share = {
  readonly told: Told | { readonly kind: 'netOther' } | { readonly kind: 'missing' }
  readonly list: readonly ListedPartner[]
  /** What the country bought or sold of the heading in all. */
  readonly whole: Point
  readonly status: Status | null
  readonly sources: readonly string[]
}

export type Pair<T> = { readonly a: T; readonly b: T }
export type Good = { readonly cmdCode: string } & { readonly [side in Side]: Pair<Share> } & {
  /** What Russia sold China. */
  readonly amount: Pair<Point>
}

export const crudeCode = '2709'
export const isCrude = ({ cmdCode }: Pick<Good, 'cmdCode'>): boolean => cmdCode === crudeCode

export type DependenceData = ReturnType<typeof dependenceData>

function shareIn({ rows, totals }: Dependence, cmdCode: string, year: number, of: Side, conversion: Conversion): Share {
  const { country, side, partner } = ofSide[of]
  const isIt = (one: Dependence['totals'][number]): boolean =>
    one.country === country && one.cmdCode === cmdCode && one.year === year
  const total = totals.find(isIt)
  const list = rows.find((row) => isIt(row) && row.side === side)?.partners ?? []
  const period = String(year)
  if (total === undefined) return { told: { kind: 'missing' }, list, whole: gapAt(period), status: null, sources: [] }
  const { status } = total
  const sources = [total.source]
  const value = side === 'suppliers' ? total.importsUsd : total.exportsUsd
  const [whole = gapAt(period)] = conversion.points([{ period, value, status, sources }])
  const told = list.length === 0 ? ({ kind: 'netOther' } as const) : toldOf(list, partner)
  return { told, list, whole, status, sources }
}

/** A share is rounded to a hundredth of a percent, so the amount is an estimate. */
export function amountOf({ whole }: Share, basisPoints: number): Point {
  if (whole.value === null) return whole
  return { ...whole, value: Math.round((whole.value * basisPoints) / 10_000), status: weakest(whole.status, 'E') }
}

/** Both countries' lists have the same trade; of two rounded shares the larger is the more exact. */
function tradeOf(shares: readonly Share[], year: number): Point {
  const listed = shares.flatMap((share) =>
    share.told.kind === 'listed' ? [{ share, basisPoints: share.told.basisPoints }] : [],
  )
  const [best] = listed.toSorted((one, other) => other.basisPoints - one.basisPoints)
  return best === undefined ? gapAt(String(year)) : amountOf(best.share, best.basisPoints)
}

/** By the share of the later year; what is below the tenth place comes after all that is listed, what has no list last. */
const rankOf = ({ told }: Share): number =>
  told.kind === 'listed' ? told.basisPoints : told.kind === 'below' ? -1 : -2

/** Facts of China Customs beside the lists; null where an answer is missing. */
type Beside = {
  readonly context: Context | null
  readonly crude: readonly Observation[] | null
  readonly world: World | null
  readonly totals: { readonly [flow in Flow]: readonly Observation[] | null }
}

function besideOf({ context, crude, world, totals }: Beside, { a, b }: Pair<number>, conversion: Conversion) {
  // A sum of twelve months is dated by its last.
  const inYears = (points: readonly Point[]): Pair<Point> => {
    const at = (year: number): Point => points.find(({ period }) => period === `${year}-12`) ?? gapAt(`${year}-12`)
    return { a: at(a), b: at(b) }
  }
  const sums = (months: readonly Observation[]): Point[] =>
    atFrequency(months, 'rolling', 12).map((sum) => measured(sum, 'value'))
  const crudeShare = inYears(crude && context ? shareOfCrudeImports(crude, context) : [])
  const crudeWeight = inYears(atFrequency(crude ?? [], 'rolling', 12).map((sum) => measured(sum, 'weight')))
  const of = <T>(make: (which: 'a' | 'b') => T): Pair<T> => ({ a: make('a'), b: make('b') })
  return {
    /** Russia's share of the crude that China imported, by weight. */
    crude: of((which) => ({ share: crudeShare[which], weight: crudeWeight[which] })),
    /** Russia's share of all that China bought and sold, of dollars in every money, as in the lists. */
    all: flows.map((flow) => {
      const own = totals[flow] ?? []
      const shares = inYears(world ? shareOf(sums(own), sums(worldMonths(world, flow))) : [])
      const values = inYears(sums(conversion.observations(own)))
      return { flow, ...of((which) => ({ share: shares[which], value: values[which] })) }
    }),
  }
}

export function dependenceData(
  dependence: Dependence,
  asked: { readonly a: number | null; readonly b: number | null },
  sort: Side,
  beside: Beside,
  conversion: Conversion = inDollars,
) {
  const years = [...new Set(dependence.totals.map(({ year }) => year))].toSorted((one, other) => one - other)
  const known = (year: number | null, otherwise = 0): number =>
    year !== null && years.includes(year) ? year : otherwise
  const pair = inOrder({ a: known(asked.a, years[0]), b: known(asked.b, years.at(-1)) })
  const codes = [...new Set(dependence.totals.map(({ cmdCode }) => cmdCode))]
  const goods = codes.map((cmdCode): Good => {
    const share = (year: number, side: Side): Share => shareIn(dependence, cmdCode, year, side, conversion)
    const of = (side: Side): Pair<Share> => ({ a: share(pair.a, side), b: share(pair.b, side) })
    const [russia, china] = [of('russia'), of('china')]
    return {
      cmdCode,
      russia,
      china,
      amount: { a: tradeOf([russia.a, china.a], pair.a), b: tradeOf([russia.b, china.b], pair.b) },
    }
  })
  const facts = besideOf(beside, pair, conversion)
  const other = sort === 'china' ? 'russia' : 'china'
  return {
    money: conversion.money,
    ...pair,
    sort,
    goods: goods.toSorted(
      (one, next) => rankOf(next[sort].b) - rankOf(one[sort].b) || rankOf(next[other].b) - rankOf(one[other].b),
    ),
    ...facts,
    /** All that is shown or divided by. */
    points: [
      ...goods.flatMap(({ russia, china }) => [russia.a, russia.b, china.a, china.b].map(({ whole }) => whole)),
      ...(['a', 'b'] as const).flatMap((which) => [
        facts.crude[which].share,
        ...facts.all.map((of) => of[which].share),
      ]),
    ],
  }
}
