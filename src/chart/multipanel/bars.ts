import type { Point } from '#src/trade/point.ts'
import type { PanelSeries, MultiPanelModel, PlacedPanel } from '#src/chart/multipanel/multiPanelModel.ts'
import { timeOf } from '#src/chart/timePlacement.ts'
import type { Framed } from '#src/chart/frame/scales.ts'
import { frameScales } from '#src/chart/frame/scales.ts'

export type PanelBar = {
  readonly x: number
  readonly width: number
  readonly top: number
  readonly height: number
  readonly below: boolean
  readonly point: Point
}

type Scale = (value: number) => number | undefined

export function barPitch(step: number, count: number): number {
  return Math.min((step * (count > 1 ? 0.84 : 0.72)) / count, 56)
}

/** Bars of several series stand side by side; `step` is the pixels from one period to the next. */
export function panelBars(
  points: readonly Point[],
  x: (period: string) => number,
  y: Scale,
  step: number,
  index: number,
  count: number,
): PanelBar[] {
  const pitch = barPitch(step, count)
  const width = Math.max(1, pitch - (count > 1 ? 2 : 0))
  const zero = y(0)
  return points.flatMap((point) => {
    const end = point.value === null ? undefined : y(point.value)
    if (point.value === null || zero === undefined || end === undefined) return []
    const left = x(point.period) + (index - count / 2) * pitch + (pitch - width) / 2
    return [{ x: left, width, top: Math.min(zero, end), height: Math.abs(end - zero), below: point.value < 0, point }]
  })
}

/** The panel of a picture has no words. */
export type MarkedPanel = Pick<PlacedPanel, 'id' | 'mark' | 'series'> & { readonly y: (value: number) => number }

export type MarkedPanels = Framed & Pick<MultiPanelModel, 'plot'> & { readonly panels: readonly MarkedPanel[] }

export type Place = {
  readonly x: (period: string) => number
  /** Pixels from one period to the next. */
  readonly step: number
}

export function placeOf(model: Omit<MarkedPanels, 'panels'>): Place {
  const { x: scaleX, area } = frameScales(model)
  const { plot } = model
  const x = (period: string): number => scaleX(timeOf(period))
  const first = plot.periods[0]
  const last = plot.periods.at(-1)
  const steps = plot.periods.length - 1
  const step = first === undefined || last === undefined || steps === 0 ? area.width : (x(last) - x(first)) / steps
  return { x, step }
}

export function barsOf(
  panel: MarkedPanel,
  place: Place,
): { readonly series: PanelSeries; readonly bars: readonly PanelBar[] }[] {
  return panel.series.map((series, i) => ({
    series,
    bars: panelBars(series.points, place.x, panel.y, place.step, i, panel.series.length),
  }))
}
