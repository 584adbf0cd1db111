import { scaleLinear, scaleLog } from 'd3-scale'
import type { ChartModel } from '#src/chart/frame/chartModel.ts'
import { timeAxisHeight } from '#src/chart/frame/chartModel.ts'
import { memoize } from '#src/lib/memoize.ts'

/** Where times and values stand in a chart, in its pixels. */
export type Scale = (value: number) => number

export type PlotScales = {
  /** UTC milliseconds. */
  readonly x: Scale
  readonly y: Scale
  readonly area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** Small panels have scales of their own, one set for each line. */
const mostKept = 100

const scale = memoize(
  mostKept,
  (kind: 'time' | 'linear' | 'log', first: number, last: number, from: number, to: number): Scale =>
    // A value beyond the axis lies on the plot's edge (Outliers.tsx); an event beyond it lies outside.
    (kind === 'log' ? scaleLog() : scaleLinear().clamp(kind === 'linear')).domain([first, last]).range([from, to]),
)

const areaOf = memoize(mostKept, (left: number, top: number, right: number, bottom: number): PlotScales['area'] => ({
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
}))

/**
 * The one coordinate system of a chart: axes and marks use these scales. Recharts' own arrive a render late, through its store,
 * and nothing reads them. Memoised: the same axes give the same functions, so that memoised lines do not re-render. A few axes
 * are cached, because the next toggle often brings a former axis back.
 */
export function scalesOf(
  model: Pick<ChartModel, 'width' | 'height' | 'margin' | 'axisWidth' | 'timeAxis' | 'valueAxis'>,
): PlotScales {
  const { kind, domain } = model.valueAxis
  const { top } = model.margin
  const left = model.margin.left + model.axisWidth
  const right = model.width - model.margin.right
  const bottom = model.height - model.margin.bottom - timeAxisHeight
  return {
    x: scale('time', ...model.timeAxis.domain, left, right),
    y: scale(kind, ...domain, bottom, top),
    area: areaOf(left, top, right, bottom),
  }
}

/** A length in a path, to a hundredth of a pixel and without the zeros that `toFixed` leaves. */
export const pixels = (length: number): number => Math.round(length * 100) / 100

/** Where the line of zero stands, in pixels, if that is not the foot of the plot. */
export function zeroOf(model: Parameters<typeof scalesOf>[0]): number | null {
  const [least, most] = model.valueAxis.domain
  return least < 0 && most >= 0 ? scalesOf(model).y(0) : null
}
