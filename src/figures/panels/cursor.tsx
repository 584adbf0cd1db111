import { useEffect, useSyncExternalStore } from 'react'
import { useActiveTooltipLabel, useIsTooltipActive } from 'recharts'
import { pointAt } from '#src/trade/plot.ts'
import { useKeyPoint } from '#src/chart/interaction/keyboard.ts'
import { PointMark } from '#src/chart/marks/Lines.tsx'
import type { Palette } from '#src/chart/palette.ts'
import type { PanelModel } from '#src/figures/panels/panelsModel.ts'
import { timeOf } from '#src/chart/timePlacement.ts'
import { scalesOf } from '#src/chart/frame/scales.ts'
import type { Store } from '#src/lib/createStore.ts'
import { createStore } from '#src/lib/createStore.ts'

/** Tells the other panels where this one is pointed at, and shows where another is. */
export function PanelCursorLine(props: PanelModel & { readonly palette: Palette; readonly cursor: PanelCursorStore }) {
  const { chart, palette, cursor } = props
  const { plot, scale } = chart
  const { series, colourIndex } = props.panel
  const panel = series.info.id
  const active = useIsTooltipActive()
  const label = useActiveTooltipLabel()
  const keyed = useKeyPoint()
  const hovered = active ? plot.periods.find((period) => timeOf(period) === label) : undefined
  const period = keyed?.period ?? hovered ?? null
  useEffect(() => cursor.point(panel, period), [cursor, panel, period])
  useEffect(() => () => cursor.point(panel, null), [cursor, panel])

  const pointed = useSyncExternalStore(cursor.subscribe, cursor.get)
  const { x, y, area } = scalesOf(chart)
  if (pointed === null || pointed.panel === panel) return null
  const at = x(timeOf(pointed.period))
  const point = pointAt(series, pointed.period)
  const height = point.value === null || (scale === 'log' && point.value <= 0) ? undefined : y(point.value)
  return (
    <>
      <path d={`M${at},${area.y}V${area.y + area.height}`} stroke={palette.ink} strokeWidth={1} strokeOpacity={0.5} />
      {height !== undefined && (
        <PointMark
          placed={{ x: at, y: height, point }}
          colour={palette.series(colourIndex)}
          paper={palette.surface}
          r={4}
        />
      )}
    </>
  )
}

/** The period that is pointed at, and in which panel. */
type PanelCursor = { readonly panel: string; readonly period: string }

/** Shared by all panels of one figure: a step re-renders their cursor lines, and no chart. */
export type PanelCursorStore = Pick<Store<PanelCursor | null>, 'get' | 'subscribe'> & {
  /** A panel may let go of its own cursor only. */
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
