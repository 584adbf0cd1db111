import type { Plot } from '#src/trade/plot.ts'
import { yearOf } from '#src/trade/periods.ts'
import type { Format } from '#src/i18n/format.ts'
import type { ChartContent } from '#src/chart/drawing.ts'
import { type TimeAxis, type ValueAxis, timeAxis, valueAxis } from '#src/chart/frame/axes.ts'
import { timeOf } from '#src/chart/timePlacement.ts'
import { largestOf } from '#src/chart/valueExtent.ts'

export function newestOf(plot: Plot, count: number): Plot {
  if (count >= plot.periods.length) return plot
  const periods = plot.periods.slice(-count)
  const [first = ''] = periods
  const series = plot.series.map(({ info, points }) => ({
    info,
    points: points.filter(({ period }) => period >= first),
  }))
  return { ...plot, periods, series }
}

/** A time axis with half a period of space at both ends; the tick of a year stands before the year's first bar. */
export function barTimeAxis(plot: Plot, width: number, format: Format): TimeAxis {
  const axis = timeAxis(plot, width, format)
  const times = plot.periods.map((period) => timeOf(period))
  const [first = 0, last = 0] = [times[0], times.at(-1)]
  if (first === last) return axis
  const half = (last - first) / (times.length - 1) / 2
  const domain = [first - half, last + half] as const
  if (axis.ticks.every((tick) => times.includes(tick))) return { ...axis, domain }
  // Year ticks lie midway between the bars of two years, because a quarter is dated by its last month.
  const wanted = new Set(axis.ticks.map((tick) => String(new Date(tick).getUTCFullYear())))
  const places = new Map(
    plot.periods.flatMap((period, i) => {
      const [before = period, year] = [plot.periods[i - 1], yearOf(period)]
      if (yearOf(before) === year || !wanted.has(year)) return []
      return [[(timeOf(before) + timeOf(period)) / 2, format.period(year)]]
    }),
  )
  return { domain, ticks: [...places.keys()], tickLabel: (time) => places.get(time) ?? '' }
}

/**
 * A value axis that includes zero for every quantity, because bars are compared by length.
 *
 * @param air space beyond the end of each bar, as a share of its length
 */
export function barValueAxis(content: ChartContent, plot: Plot, maxTicks: number, air = 0): ValueAxis {
  const { quantity, format } = content
  const points = plot.series.flatMap((series) => series.points)
  const ends = points.flatMap((point) => (point.value === null ? [] : [{ ...point, value: point.value * (1 + air) }]))
  const zero = { period: plot.periods[0] ?? '', value: 0, status: null, sources: [] }
  // An axis of changes includes zero anyway, and an added zero could alter the largest usual change.
  const held = plot.show === 'yoy' ? ends : [zero, ...ends]
  const series = plot.series.slice(0, 1).map(({ info }) => ({ info, points: held }))
  const step = format.step(quantity, largestOf(content.plot))
  return valueAxis({ ...plot, series }, quantity, 'linear', format, maxTicks, step)
}

const maxBarPx = 52
/** The least space between the bars of two periods, in pixels and as a share of a period's width. */
const minSpacingPx = 2
const spacingShare = 0.2

export function fittingPeriods(width: number, periods: number, series: number, minBarPx: number): number {
  const bars = series * minBarPx
  const band = Math.max(bars + minSpacingPx, bars / (1 - spacingShare))
  return Math.max(1, Math.min(periods, Math.floor(width / band)))
}

export type BarWidths = ReturnType<typeof barWidths>

/** Widths in pixels: `band` of a period, `bar` of one bar, `group` of all bars of a period. */
export function barWidths(width: number, periods: number, series: number) {
  const band = width / Math.max(1, periods)
  const exact = Math.min(maxBarPx, (band - Math.max(minSpacingPx, band * spacingShare)) / Math.max(1, series))
  // Bars of two pixels or more are whole pixels wide, so that all of them look the same.
  const bar = exact >= 2 ? Math.floor(exact) : exact
  return { band, bar, group: bar * series }
}
