import type { Observation } from '#src/trade/observation.ts'
import { type PeriodAmounts, sumAmounts } from '#src/trade/amounts.ts'
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
