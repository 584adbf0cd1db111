import { scaleLinear, scaleLog } from 'd3-scale'
import type { ChartModel, Frame, ValueAxis } from '#src/chart/frame/chartModel.ts'
import { memoize } from '#src/lib/memoize.ts'

export type Scale = (value: number) => number

export type PlotScales = {
  readonly x: Scale
  readonly y: Scale
  readonly area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** Small panels have one set of scales for each line. */
const maxKept = 100

const scale = memoize(
  maxKept,
  (kind: 'time' | 'linear' | 'log', first: number, last: number, from: number, to: number): Scale => {
    // A value beyond the axis lies on the plot's edge (Outliers.tsx); an event beyond it lies outside the plot.
    const within = kind === 'log' ? scaleLog() : scaleLinear().clamp(kind === 'linear')
    const place = within.domain([first, last]).range([from, to])
    return kind === 'log' ? (value) => (value > 0 ? place(value) : from) : place
  },
)

/**
 * The one coordinate system of a chart, in which zero lies at the foot of a logarithmic axis, because Recharts' own scales arrive a render late. Memoised: the same axes give
 * the same functions, so memoised lines do not re-render, and the next toggle often brings a former axis back.
 */
export function scalesOf(model: Framed & Pick<ChartModel, 'valueAxis'>): PlotScales {
  return { ...frameScales(model), y: valueScale(model.valueAxis, model.height, model.margin) }
}

export type Framed = Pick<Frame, 'width' | 'height' | 'margin'> & {
  readonly timeAxis: Pick<Frame['timeAxis'], 'domain'>
}

/** Several value axes may share a frame. */
export function frameScales({ width, height, margin, timeAxis }: Framed): Pick<PlotScales, 'x' | 'area'> {
  const { top, left } = margin
  const right = width - margin.right
  return {
    x: scale('time', ...timeAxis.domain, left, right),
    area: { x: left, y: top, width: right - left, height: height - margin.bottom - top },
  }
}

export function valueScale({ kind, domain }: ValueAxis, height: number, margin: Frame['margin']): Scale {
  return scale(kind, ...domain, height - margin.bottom, margin.top)
}

/** Rounds to a hundredth of a pixel. */
export const pixels = (length: number): number => Math.round(length * 100) / 100

export type Place = { readonly x: number; readonly y: number }
export type Size = { readonly width: number; readonly height: number }
export type Box = Place & Size

export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}
