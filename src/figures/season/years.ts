import type { Point } from '#src/trade/point.ts'
import { gapAt } from '#src/trade/point.ts'
import { monthRange, yearOf } from '#src/trade/periods.ts'
import type { PlottedSeries } from '#src/trade/plot.ts'
import { pointAt } from '#src/trade/plot.ts'
import { isFinal } from '#src/trade/status.ts'
import { memoize, memoizeByObject } from '#src/lib/memoize.ts'

/** The years whose range is the band: those before the invasion. */
export const bandYears = ['2017', '2018', '2019', '2020', '2021'] as const

/** One year of a series, as a line of its own. */
export type SeasonYear = { readonly year: string; readonly line: PlottedSeries }

/** A month of the band; null where one of its years has no figure. */
export type BandMonth = {
  readonly period: string
  readonly low: number
  readonly high: number
  /** Are all five figures final? */
  readonly final: boolean
}

/** More axes than a reader goes to and fro between. */
const mostAxes = 4

/** The months of the axis. It has no year; those of the newest drawn one stand for the months of every year. */
export function axisMonths(periods: readonly string[]): readonly string[] {
  return monthsOfYear(yearOf(periods.at(-1) ?? '2017'))
}

const monthsOfYear = memoize(mostAxes, (year: string): readonly string[] => monthRange(`${year}-01`, `${year}-12`))

/** The same month of another year. */
const inYear = (month: string, year: string): string => year + month.slice(4)

// Memoised by the series: toggling a commodity leaves the panels of the others as they are.

const seasonsOf = memoizeByObject((series: PlottedSeries) =>
  memoize(mostAxes, (months: readonly string[]) => {
    const known = series.points.filter(({ value }) => value !== null)
    const years = [...new Set(known.map(({ period }) => yearOf(period)))].map((year): SeasonYear => ({
      year,
      line: {
        info: { ...series.info, id: `${series.info.id}-${year}` },
        points: months.map((period) => ({ ...pointAt(series, inYear(period, year)), period })),
      },
    }))
    const band = months.map((period): BandMonth | null => {
      const points = bandYears.map((year) => pointAt(series, inYear(period, year)))
      const values = points.flatMap(({ value }) => (value === null ? [] : [value]))
      if (values.length < bandYears.length) return null
      return {
        period,
        low: Math.min(...values),
        high: Math.max(...values),
        final: points.every(({ status }) => isFinal(status)),
      }
    })
    return { years, band }
  }),
)

/** A line for each year with a figure, oldest first, all on the same twelve months. */
export function seasonYears(series: PlottedSeries, months: readonly string[]): readonly SeasonYear[] {
  return seasonsOf(series)(months).years
}

/** From the lowest to the highest of the band's years, month by month; empty where no month has all of them. */
export function seasonBand(series: PlottedSeries, months: readonly string[]): readonly (BandMonth | null)[] {
  const { band } = seasonsOf(series)(months)
  return band.some((month) => month !== null) ? band : []
}

/** The point of the year before that of a line; a gap where there is none. */
export function yearEarlier(years: readonly SeasonYear[], line: PlottedSeries, period: string): Point {
  const year = years.find((candidate) => candidate.line === line)?.year
  const before = years.find((candidate) => Number(candidate.year) + 1 === Number(year))
  return before === undefined ? gapAt(period) : pointAt(before.line, period)
}
