import { scaleLinear, scaleLog } from 'd3-scale'
import type { ValueAxis } from '#src/chart/frame/axes.ts'
import type { ChartModel, Frame } from '#src/chart/frame/chartModel.ts'
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
export function scalesOf(model: Framed & Pick<ChartModel, 'valueAxis'>): PlotScales {
  return { ...frameScales(model), y: valueScale(model.valueAxis, model.height, model.margin) }
}

export type Framed = Pick<Frame, 'width' | 'height' | 'margin'> & {
  readonly timeAxis: Pick<Frame['timeAxis'], 'domain'>
}

/** The same of a frame alone, which marks of several value axes may share. */
export function frameScales({ width, height, margin, timeAxis }: Framed): Pick<PlotScales, 'x' | 'area'> {
  const { top, left } = margin
  const right = width - margin.right
  return {
    x: scale('time', ...timeAxis.domain, left, right),
    area: areaOf(left, top, right, height - margin.bottom),
  }
}

export function valueScale({ kind, domain }: ValueAxis, height: number, margin: Frame['margin']): Scale {
  return scale(kind, ...domain, height - margin.bottom, margin.top)
}

/** A length in a path, to a hundredth of a pixel and without the zeros that `toFixed` leaves. */
export const pixels = (length: number): number => Math.round(length * 100) / 100
