import { tickStyle } from '#src/chart/frame/chartModel.ts'
import type { TimeAxis } from '#src/chart/frame/axes.ts'
import { textWidth } from '#src/chart/text/measure.ts'

/**
 * How far down a name beside the plot may reach: beside the last label of the time axis, unless that one reaches under it.
 *
 * @param plotFoot the plot's lower edge
 * @param left where the names begin
 * @param x the time scale
 */
export function labelFoot(
  plotFoot: number,
  left: number,
  { ticks, tickLabel }: TimeAxis,
  x: (time: number) => number | undefined,
): number {
  const last = ticks.at(-1)
  const reach = last === undefined ? 0 : (x(last) ?? 0) + textWidth(tickLabel(last), tickStyle) / 2
  return plotFoot + (reach > left - 4 ? 3 : 12)
}
