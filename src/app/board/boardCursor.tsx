import { useSyncExternalStore } from 'react'
import { frameScales } from '#src/chart/frame/scales.ts'
import type { SharedCursor, SharedLineProps } from '#src/chart/interaction/sharedCursor.ts'
import { timeOf } from '#src/chart/timePlacement.ts'
import { createStore } from '#src/lib/createStore.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import type { ViewState } from '#src/view/viewState.ts'

const pointed = createStore<string | null>(null)

/** It alone re-renders while another figure is pointed at. */
function Line({ model, palette, marks }: SharedLineProps) {
  const period = useSyncExternalStore(pointed.subscribe, pointed.get)
  if (period === null) return null
  const { x, area } = frameScales(model)
  const at = x(timeOf(period))
  if (at < area.x || at > area.x + area.width) return null
  return (
    <g className="hover-marks">
      <path d={`M${at},${area.y}V${area.y + area.height}`} stroke={palette.ink} strokeWidth={1} strokeOpacity={0.5} />
      {model.plot.periods.includes(period) && marks(period, null)}
    </g>
  )
}

const cursor: SharedCursor = { point: pointed.set, Line }

/** Seasons have the months of any year, and what has no events no time. */
export const cursorOf = ({ analysis, chart }: ViewState): SharedCursor | null =>
  analysis !== null || kindOfChart(chart).hasEvents ? cursor : null
