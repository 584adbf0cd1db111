import { type Observation, type Status, joinSources, weakest } from '#src/trade/observation.ts'
import { monthNumber, monthRange, yearOf } from '#src/trade/periods.ts'

export type Frequency = 'rolling' | 'month' | 'quarter' | 'year' | 'ytd'

/** `running` is the sum of January to each month. */
export type PlottedFrequency = Frequency | 'running'

export function isYearly(frequency: PlottedFrequency): boolean {
  return frequency === 'year' || frequency === 'ytd'
}

const monthsIn = { month: 1, quarter: 3, rolling: 12, year: 12 } as const

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
  const byMonth = new Map(months.map((month) => [month.period, month]))
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
  const byMonth = new Map(months.map((month) => [month.period, month]))
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

/** Value and weight of one shown period, be it published as such or summed from months. */
export type PeriodAmounts = {
  /** `YYYY-MM` (the last month of a sum) or `YYYY`. */
  readonly period: string
  readonly value: number | null
  readonly netWeightKg: number | null
  readonly valueStatus: Status | null
  readonly weightStatus: Status | null
  readonly sources: readonly string[]
  readonly plusMinus?: number | undefined
  /** The months whose missing rate makes the value missing. */
  readonly missingRates?: readonly string[]
}

/** A sum needs all its parts: one missing value makes the value missing, one missing weight the weight. */
export function sumAmounts(period: string, parts: readonly (Observation | PeriodAmounts | undefined)[]): PeriodAmounts {
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
  const byPeriod = parts.map((part) => new Map(part.map((observation) => [observation.period, observation])))
  const periods = new Set(byPeriod.flatMap((part) => [...part.keys()]))
  return [...periods].toSorted().map((period) =>
    sumAmounts(
      period,
      byPeriod.map((part) => part.get(period)),
    ),
  )
}
