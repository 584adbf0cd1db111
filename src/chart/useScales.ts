import { scaleLinear, scaleLog } from 'd3-scale'
import { useMemo } from 'react'
import type { ChartModel } from '#src/chart/chartModel.ts'
import { timeAxisHeight } from '#src/chart/chartModel.ts'

/** Where times and values stand in a chart, in its pixels. */
export type Scale = (value: number) => number

export type PlotScales = {
  /** UTC milliseconds. */
  readonly x: Scale
  readonly y: Scale
  readonly area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/**
 * The scales of the frame that Recharts draws for this model. Recharts gives its own out only after a round through its
 * store, so that a change of an axis would draw everything twice; the same for as long as no axis changes.
 */
export function useScales(model: Pick<ChartModel, 'width' | 'height' | 'margin' | 'axisWidth' | 'timeAxis' | 'valueAxis'>): PlotScales {
  const { kind, domain } = model.valueAxis
  const [firstTime, lastTime] = model.timeAxis.domain
  const [low, high] = domain
  const { top } = model.margin
  const left = model.margin.left + model.axisWidth
  const right = model.width - model.margin.right
  const bottom = model.height - model.margin.bottom - timeAxisHeight
  const x = useMemo(() => scaleLinear([firstTime, lastTime], [left, right]), [firstTime, lastTime, left, right])
  const y = useMemo(() => (kind === 'log' ? scaleLog() : scaleLinear()).domain([low, high]).range([bottom, top]), [kind, low, high, bottom, top])
  return useMemo(() => ({ x, y, area: { x: left, y: top, width: right - left, height: bottom - top } }), [x, y, left, right, top, bottom])
}
