import type { PanelBar } from '#src/chart/multipanel/bars.ts'
import { panelBars } from '#src/chart/multipanel/bars.ts'
import type { PanelSeries } from '#src/chart/multipanel/multiPanelContent.ts'
import type { MultiPanelModel, PlacedPanel } from '#src/chart/multipanel/multiPanelModel.ts'
import { timeOf } from '#src/chart/timePlacement.ts'
import type { Framed } from '#src/chart/frame/scales.ts'
import { frameScales } from '#src/chart/frame/scales.ts'

/** All that the marks of a panel need of it: the panel of a picture has no words. */
export type MarkedPanel = Pick<PlacedPanel, 'id' | 'mark' | 'series'> & { readonly y: (value: number) => number }

/** Panels on one time axis, as their marks know them. */
export type MarkedPanels = Framed & Pick<MultiPanelModel, 'plot'> & { readonly panels: readonly MarkedPanel[] }

export type Place = {
  readonly x: (period: string) => number
  /** Pixels from one period to the next. */
  readonly step: number
}

/** Where periods stand in all panels. */
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

/** The bars of every series of a panel, each series beside the others. */
export function barsOf(
  panel: MarkedPanel,
  place: Place,
): { readonly series: PanelSeries; readonly bars: readonly PanelBar[] }[] {
  return panel.series.map((series, i) => ({
    series,
    bars: panelBars(series.points, place.x, panel.y, place.step, i, panel.series.length),
  }))
}
