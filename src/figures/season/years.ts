import { type Point, gapAt } from '#src/trade/point.ts'
import { monthNumber, monthRange, yearOf } from '#src/trade/periods.ts'
import { type Plot, type PlottedSeries, pointAt } from '#src/trade/plot.ts'
import { isFinal } from '#src/trade/status.ts'
import type { Format } from '#src/i18n/format.ts'
import { memoize, memoizeByObject } from '#src/lib/memoize.ts'

/** The five years before the invasion, whose range the band shows. */
const bandYears = ['2017', '2018', '2019', '2020', '2021'] as const

export const bandEnds = (format: Format) => ({ from: format.period(bandYears[0]), to: format.period(bandYears[4]) })

export type SeasonYear = { readonly year: string; readonly line: PlottedSeries }

export type BandMonth = {
  readonly period: string
  readonly low: number
  readonly high: number
  readonly final: boolean
}

/** Maximum entries of each cache: more axes than a reader switches between. */
const maxAxes = 4

const monthsOfYear = memoize(maxAxes, (year: string): readonly string[] => monthRange(`${year}-01`, `${year}-12`))

/** The months of the axis: those of the newest drawn year stand for the same months of every year. */
export function axisMonths(periods: readonly string[]): readonly string[] {
  return monthsOfYear(yearOf(periods.at(-1) ?? '2017'))
}

const inYear = (month: string, year: string): string => year + month.slice(4)

// Memoised by the series: toggling a commodity leaves the panels of the others as they are.
const seasonsOf = memoizeByObject((series: PlottedSeries) =>
  memoize(maxAxes, (months: readonly string[]) => {
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
      const values = points.flatMap(({ value }) => value ?? [])
      if (values.length < bandYears.length) return null
      const final = points.every(({ status }) => isFinal(status))
      return { period, low: Math.min(...values), high: Math.max(...values), final }
    })
    return { years, band }
  }),
)

/** A line for each year with a figure, oldest first, all on the same twelve months. */
export function seasonYears(series: PlottedSeries, months: readonly string[]): readonly SeasonYear[] {
  return seasonsOf(series)(months).years
}

/** The band by month, null where one of its years has no figure; empty if that is so in every month. */
export function seasonBand(series: PlottedSeries, months: readonly string[]): readonly (BandMonth | null)[] {
  const { band } = seasonsOf(series)(months)
  return band.some((month) => month !== null) ? band : []
}

/** The point of the same month in the year before that of a line; a gap where there is none. */
export function yearEarlier(years: readonly SeasonYear[], line: PlottedSeries, period: string): Point {
  const year = years.find((candidate) => candidate.line === line)?.year
  const before = years.find((candidate) => Number(candidate.year) + 1 === Number(year))
  return before === undefined ? gapAt(period) : pointAt(before.line, period)
}

function isBoth(period: string, { show }: Plot): boolean {
  return show === 'yoy' && monthNumber(period) <= 2
}

/** The name of a month of the axis, without a year. @param running whether amounts are sums from January on */
export function monthName(period: string, plot: Plot, running: boolean, { t, month }: Format): string {
  const number = monthNumber(period)
  if (running) return number === 1 ? month(1) : t('season.to', { month: month(number) })
  return isBoth(period, plot) ? t('season.janFeb') : month(number)
}

export function periodName(
  period: string,
  plot: Plot,
  running: boolean,
  format: Format,
  style: 'long' | 'short' = 'long',
): string {
  const { t, month } = format
  const year = format.period(yearOf(period))
  const number = monthNumber(period)
  if (running && number > 1) return t('season.to.year', { first: month(1, style), month: month(number, style), year })
  if (!running && isBoth(period, plot))
    return t('season.janFeb.year', { first: month(1, style), second: month(2, style), year })
  return format.period(period, style)
}
