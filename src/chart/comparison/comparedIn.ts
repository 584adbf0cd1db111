import { changeOnYearEarlier } from '#src/trade/transform.ts'
import type { Plot, PlottedSeries } from '#src/trade/plot.ts'
import { pointAt } from '#src/trade/plot.ts'

/** A year and the year before it. */
export type Years = { readonly before: string; readonly after: string }

/** One line in both years, and its change in percent. */
export type Compared = {
  readonly series: PlottedSeries
  readonly before: number
  readonly after: number
  readonly change: number
}

/** The lines that have a value in both years; the others cannot be compared. */
export function comparedIn(plot: Plot, years: Years): Compared[] {
  return plot.series.flatMap((series): Compared[] => {
    const points = [pointAt(series, years.before), pointAt(series, years.after)]
    const [before, after] = points.map(({ value }) => value)
    const change = changeOnYearEarlier(points).at(-1)?.value
    return before == null || after == null || change == null ? [] : [{ series, before, after, change }]
  })
}
