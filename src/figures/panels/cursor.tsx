import { useEffect, useSyncExternalStore } from 'react'
import { useActiveTooltipLabel, useIsTooltipActive } from 'recharts'
import type { Palette } from '#src/chart/drawing.ts'
import { scalesOf } from '#src/chart/frame/scales.ts'
import { useKeyPoint } from '#src/chart/interaction/cursor.ts'
import { PointMark } from '#src/chart/marks/Lines.tsx'
import { timeOf } from '#src/chart/plotExtent.ts'
import type { PanelModel } from '#src/figures/panels/panelsModel.tsx'
import { type Store, createStore } from '#src/lib/store.ts'
import { pointAt } from '#src/trade/plot.ts'

type PanelCursor = { readonly panel: string; readonly period: string }

/** The cursor that all panels of a figure share: a step re-renders their headings and cursor lines, but no chart. */
export type PanelCursorStore = Pick<Store<PanelCursor | null>, 'get' | 'subscribe'> & {
  /** Moves the cursor; a panel with a null period clears the cursor only if it is that panel's own. */
  readonly point: (panel: string, period: string | null) => void
}

export function createPanelCursor(): PanelCursorStore {
  const { get, set, subscribe } = createStore<PanelCursor | null>(
    null,
    (one, other) => one?.panel === other?.panel && one?.period === other?.period,
  )
  return {
    get,
    subscribe,
    point(panel, period) {
      if (period !== null) set({ panel, period })
      else if (get()?.panel === panel) set(null)
    },
  }
}

/** Shares the period that is pointed at in this panel, and draws the one that is pointed at in another. */
export function PanelCursorLine(props: PanelModel & { readonly palette: Palette; readonly cursor: PanelCursorStore }) {
  const { panel, chart, palette, cursor } = props
  const { id } = panel
  const active = useIsTooltipActive()
  const label = useActiveTooltipLabel()
  const keyed = useKeyPoint()
  const hovered = active ? chart.plot.periods.find((period) => timeOf(period) === label) : undefined
  const period = keyed?.period ?? hovered ?? null
  useEffect(() => cursor.point(id, period), [cursor, id, period])
  useEffect(() => () => cursor.point(id, null), [cursor, id])

  const pointed = useSyncExternalStore(cursor.subscribe, cursor.get)
  if (pointed === null || pointed.panel === id) return null
  const { x, y, area } = scalesOf(chart)
  const at = x(timeOf(pointed.period))
  const point = pointAt(panel.series, pointed.period)
  return (
    <>
      <path d={`M${at},${area.y}V${area.y + area.height}`} stroke={palette.ink} strokeWidth={1} strokeOpacity={0.5} />
      {point.value !== null && (chart.scale === 'linear' || point.value > 0) && (
        <PointMark
          placed={{ x: at, y: y(point.value), point }}
          colour={palette.series(panel.colourIndex)}
          paper={palette.surface}
          r={4}
        />
      )}
    </>
  )
}
