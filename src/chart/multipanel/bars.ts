import type { Point } from '#src/trade/point.ts'
import type { MultiPanelModel, PanelContent } from '#src/chart/multipanel/multiPanelModel.ts'
import { timeOf } from '#src/chart/timePlacement.ts'
import { type Framed, type Scale, frameScales } from '#src/chart/frame/scales.ts'

export type PanelBar = ReturnType<typeof panelBars>[number]

export function barPitch(step: number, count: number): number {
  return Math.min((step * (count > 1 ? 0.84 : 0.72)) / count, 56)
}

/** Bars of several series stand side by side; `step` is the distance in pixels from one period to the next. */
export function panelBars(
  points: readonly Point[],
  x: (period: string) => number,
  y: Scale,
  step: number,
  index: number,
  count: number,
) {
  const pitch = barPitch(step, count)
  const width = Math.max(1, pitch - (count > 1 ? 2 : 0))
  const zero = y(0)
  return points.flatMap((point) => {
    if (point.value === null) return []
    const end = y(point.value)
    const left = x(point.period) + (index - count / 2) * pitch + (pitch - width) / 2
    return [{ x: left, width, top: Math.min(zero, end), height: Math.abs(end - zero), below: point.value < 0, point }]
  })
}

/** A panel with the parts that marks need; the panel of a picture has no words. */
export type MarkedPanel = Pick<PanelContent, 'id' | 'mark' | 'series'> & { readonly y: Scale }

export type MarkedPanels = Framed & Pick<MultiPanelModel, 'plot'> & { readonly panels: readonly MarkedPanel[] }

export type Place = ReturnType<typeof placeOf>

export function placeOf(model: Omit<MarkedPanels, 'panels'>) {
  const { x: scaleX, area } = frameScales(model)
  const { plot } = model
  const x = (period: string): number => scaleX(timeOf(period))
  const [first = '', ...others] = plot.periods
  const last = others.at(-1)
  /** Pixels from one period to the next. */
  const step = last === undefined ? area.width : (x(last) - x(first)) / others.length
  return { x, step }
}

export function barsOf(panel: MarkedPanel, place: Place) {
  return panel.series.map((series, i) => ({
    series,
    bars: panelBars(series.points, place.x, panel.y, place.step, i, panel.series.length),
  }))
}
