import { memoizeByObject } from '#src/lib/memoize.ts'
import type { Products } from '#src/trade/catalogue.ts'
import {
  type Observation,
  type Point,
  type Status,
  computed,
  gapAt,
  joinSources,
  weakest,
} from '#src/trade/observation.ts'
import { byPeriod, monthNumber, monthRange, yearBefore, yearOf } from '#src/trade/periods.ts'
import type { ratesSchema } from '#src/trade/tables/answers.ts'
import type { AnswerOf } from '#src/trade/tables/cells.ts'

/** `real` are US dollars of 2021. */
export type Money = 'usd' | 'cny' | 'rub' | 'real'
export type OtherMoney = Exclude<Money, 'usd'>
export type PublishedMoney = 'usd' | 'eur'

/** Dollars of 2021 are written like current dollars where another text names their year. */
export const withoutYear = (money: Money): Money => (money === 'real' ? 'usd' : money)

export type Rates = AnswerOf<typeof ratesSchema>

/** The first step of processing (docs/decisions/0005-money.md). */
export type Conversion = {
  readonly money: Money
  readonly points: (points: readonly Point[]) => readonly Point[]
  readonly observations: (observations: readonly Observation[]) => readonly Observation[]
  readonly products: (products: Products) => Products
}

/** Figures published in dollars are returned unchanged, to the last digit. */
export const inDollars: Conversion = {
  money: 'usd',
  points: (points) => points,
  observations: (observations) => observations,
  products: (products) => products,
}

/** The kind of amount that a number is, which decides how it is written. */
export type Quantity = Sum | `${Money}PerTonne` | 'percent' | 'index'
/** A quantity that adds up is written in steps, such as thousands or millions. */
type Sum = Money | 'kg'

export function isSum(quantity: Quantity): quantity is Sum {
  return quantity !== 'percent' && quantity !== 'index' && !quantity.endsWith('PerTonne')
}

export type Frequency = 'rolling' | 'month' | 'quarter' | 'year' | 'ytd'

/** `running` is the sum of January to each month. */
export type PlottedFrequency = Frequency | 'running'

export function isYearly(frequency: PlottedFrequency): boolean {
  return frequency === 'year' || frequency === 'ytd'
}

/** Months in a period; a year to date has at least one. */
export const monthsIn = { month: 1, ytd: 1, quarter: 3, rolling: 12, year: 12 } as const

/** @param last the number of a period's last month in its year */
const countOf = (frequency: PlottedFrequency, last: number): number =>
  frequency === 'ytd' || frequency === 'running' ? last : monthsIn[frequency]

/**
 * The second step of processing, after money (docs/decisions/0005-money.md). A sum that lacks a month is missing, and
 * periods that reach before the first month are left out.
 *
 * @param yearToDate the last month (1 to 12) of *Year to date*
 */
export function atFrequency(
  months: readonly Observation[],
  frequency: PlottedFrequency,
  yearToDate: number,
): PeriodAmounts[] {
  const first = months[0]?.period
  const last = months.at(-1)?.period
  if (first === undefined || last === undefined) return []
  const byMonth = byPeriod(months)
  const range = monthRange(first, last)
  const inOrder = range.map((month) => byMonth.get(month))

  const amounts: PeriodAmounts[] = []
  for (const [at, month] of range.entries()) {
    const number = monthNumber(month)
    if (frequency === 'ytd' && number !== yearToDate) continue
    if (frequency === 'quarter' && number % 3 !== 0) continue
    if (frequency === 'year' && number !== 12) continue
    const count = countOf(frequency, number)
    if (at + 1 < count) continue
    amounts.push(sumAmounts(isYearly(frequency) ? yearOf(month) : month, inOrder.slice(at + 1 - count, at + 1)))
  }
  return amounts
}

/** Years as published, or as sums of their months; a year that lacks a month is missing. */
export function calendarYears(observations: readonly Observation[]): readonly PeriodAmounts[] {
  return observations[0]?.period.length === 4 ? observations : atFrequency(observations, 'year', 12)
}

/** For changes on a year earlier, January and February each become their sum: Chinese New Year moves between them. */
export function withJanuaryAndFebruaryTogether(months: readonly PeriodAmounts[]): PeriodAmounts[] {
  const byMonth = byPeriod(months)
  return months.map((month) => {
    if (monthNumber(month.period) > 2) return month
    const year = yearOf(month.period)
    return sumAmounts(month.period, [byMonth.get(`${year}-01`), byMonth.get(`${year}-02`)])
  })
}

/** The month (1 to 12) at which *Year to date* ends, from the newest month that every series has; null without one. */
export function lastCommonMonth(present: readonly ReadonlySet<string>[]): number | null {
  const [first, ...others] = present
  if (first === undefined) return null
  const common = [...first].filter((month) => others.every((set) => set.has(month)))
  const newest = common.reduce((a, b) => (a > b ? a : b), '')
  return newest === '' ? null : monthNumber(newest)
}

/** Value and weight of one shown period, be it published as such or summed from months, by the last of which it is dated. */
export type PeriodAmounts = Omit<Observation, 'statedGrowthPct' | 'note'>

/** A sum needs all its parts: one missing value makes the value missing, one missing weight the weight. */
export function sumAmounts(period: string, parts: readonly (PeriodAmounts | undefined)[]): PeriodAmounts {
  let value: number | null = 0
  let netWeightKg: number | null = 0
  let valueStatus: Status | null = null
  let weightStatus: Status | null = null
  const sources: (readonly string[])[] = []
  const missingRates: string[] = []
  for (const part of parts) {
    const partValue = part?.value ?? null
    const partWeight = part?.netWeightKg ?? null
    value = value === null || partValue === null ? null : value + partValue
    netWeightKg = netWeightKg === null || partWeight === null ? null : netWeightKg + partWeight
    valueStatus = weakest(valueStatus, part?.valueStatus ?? null)
    weightStatus = weakest(weightStatus, part?.weightStatus ?? null)
    if (part !== undefined) sources.push(part.sources)
    if (part?.missingRates !== undefined) missingRates.push(...part.missingRates)
  }
  const sum = {
    period,
    value,
    netWeightKg,
    valueStatus: value === null ? null : valueStatus,
    weightStatus: netWeightKg === null ? null : weightStatus,
    sources: joinSources(sources),
  }
  return missingRates.length === 0 ? sum : { ...sum, missingRates }
}

/** The HS codes that each composite of commodities.csv adds up, by the composite's code. */
export const composites: { readonly [code: string]: readonly string[] } = { GAS: ['271111', '271121'] }

/** A period that one part lacks is missing in the sum, because half a sum would pass for the whole. */
export function composite(parts: readonly (readonly Observation[])[]): PeriodAmounts[] {
  const found = parts.map(byPeriod)
  const periods = new Set(found.flatMap((part) => [...part.keys()]))
  return [...periods].toSorted().map((period) =>
    sumAmounts(
      period,
      found.map((part) => part.get(period)),
    ),
  )
}

// The fourth step of processing. Each point takes the weakest status and all sources of the points behind it.

function ratio(
  point: Point,
  base: Point | undefined,
  value: (numerator: number, denominator: number) => number,
): Point {
  if (base === undefined || point.value === null || base.value === null || base.value <= 0)
    return gapAt(point.period, point.missingRates ?? base?.missingRates)
  return computed(point.period, value(point.value, base.value), [point, base])
}

/** Percent; a gap where the base is missing, zero or negative. */
export function changeOnYearEarlier(points: readonly Point[]): Point[] {
  const index = byPeriod(points)
  return points.map((point) => ratio(point, index.get(yearBefore(point.period)), (now, then) => (now / then - 1) * 100))
}

/** Percent; a gap where the total is missing or zero. */
export function shareOf(points: readonly Point[], total: readonly Point[]): Point[] {
  const index = byPeriod(total)
  return points.map((point) => ratio(point, index.get(point.period), (part, whole) => (part / whole) * 100))
}

/** 12-month sums as points. */
export const twelveMonths = (months: readonly Observation[], measure: Measure = 'value'): Point[] =>
  atFrequency(months, 'rolling', 12).map((sum) => measured(sum, measure))

/** Every point is a gap where the base period has no usable value. */
export function indexedTo(points: readonly Point[], basePeriod: string): Point[] {
  const base = points.find((point) => point.period === basePeriod)
  return points.map((point) => ratio(point, base, (now, then) => (now / then) * 100))
}

/** Periods with a value other than zero; memoised, because every toggle asks for them. */
export const basesOf = memoizeByObject(
  (points: readonly Point[]): ReadonlySet<string> =>
    new Set(points.filter(({ value }) => value !== null && value !== 0).map(({ period }) => period)),
)

export type PointsOfLines = readonly (readonly Point[])[]

export const isCommonBase = (all: PointsOfLines, period: string): boolean =>
  all.length > 0 && all.every((points) => basesOf(points).has(period))

/** The chosen period if it is a base of all series, else the first period that is; null where there is none. */
export function commonBase(
  series: readonly { readonly points: readonly Point[] }[],
  chosen: string | null = null,
): string | null {
  const all = series.map(({ points }) => points)
  if (chosen !== null && isCommonBase(all, chosen)) return chosen
  for (const period of basesOf(all[0] ?? [])) if (isCommonBase(all, period)) return period
  return null
}

const sizeOf = ({ value, weightKg }: Point): number | null => weightKg ?? value

const medianOf = memoizeByObject((points: readonly Point[]): number | null => {
  const values = points.flatMap((point) => sizeOf(point) ?? []).toSorted((a, b) => a - b)
  const middle = values.length / 2
  const low = values[Math.ceil(middle) - 1]
  const high = values[Math.floor(middle)]
  return low === undefined || high === undefined ? null : (low + high) / 2
})

/** A comparison with a base under 5% of the median, for a price of its weight, says little. */
export function isThinBase(points: readonly Point[], basePeriod: string): boolean {
  const found = points.find((point) => point.period === basePeriod)
  const base = found === undefined ? null : sizeOf(found)
  const median = medianOf(points)
  return base !== null && median !== null && base < 0.05 * median
}

export type Measure = 'value' | 'weight' | 'price'

export const kilogramsPerTonne = 1000

/** The third step of processing. Weight is in kilograms; unit price is value per tonne, never a mean of ratios. */
export function measured(amounts: PeriodAmounts, measure: Measure): Point {
  const { period, value, netWeightKg, valueStatus, weightStatus, sources, plusMinus, missingRates } = amounts
  switch (measure) {
    case 'value':
      return value === null ? gapAt(period, missingRates) : { period, value, status: valueStatus, sources, plusMinus }
    case 'weight':
      return netWeightKg === null ? gapAt(period) : { period, value: netWeightKg, status: weightStatus, sources }
    case 'price': {
      if (value === null || !netWeightKg) return gapAt(period, missingRates)
      const price = value / (netWeightKg / kilogramsPerTonne)
      return { period, value: price, status: weakest(valueStatus, weightStatus), sources, weightKg: netWeightKg }
    }
  }
}

const minValues = 4

/** Bar axes scale changes (`barValueAxis`), which rounds them, so a value that equals a limit must not be beyond it. */
const isBeyond = (value: number, limit: number): boolean => value - limit > 1e-9 * Math.abs(limit)

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

/**
 * The largest change that an axis shows, because a base near zero makes a percentage that would flatten all others. A
 * change beyond it lies more than three interquartile ranges above the upper quartile and would make the axis more than
 * twice as long. Null where no change is beyond.
 */
export function largestUsualChange(changes: readonly (readonly Point[])[]): number | null {
  const values = changes
    .flatMap((points) => points.flatMap(({ value }) => (value === null ? [] : [value])))
    .toSorted((a, b) => a - b)
  if (values.length < minValues) return null
  const [low, high] = [quantile(values, 0.25), quantile(values, 0.75)]
  const fence = high + 3 * (high - low)
  const foot = Math.min(0, values[0] ?? 0)
  const first = values.findIndex((value, i) => {
    const next = Math.max(0, values[i - 1] ?? 0)
    return isBeyond(value, fence) && isBeyond(value - foot, 2 * (next - foot))
  })
  return first <= 0 ? null : Math.max(0, values[first - 1] ?? 0)
}
