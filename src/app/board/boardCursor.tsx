import { type ReactNode, useEffect, useSyncExternalStore } from 'react'
import { frameScales } from '#src/chart/frame/scales.ts'
import type { SharedCursorProps } from '#src/chart/interaction/sharedCursor.ts'
import { timeOf } from '#src/chart/timePlacement.ts'
import { createStore } from '#src/lib/createStore.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import type { ViewState } from '#src/view/viewState.ts'

const pointed = createStore<string | null>(null)

/**
 * A line at the period pointed at in another figure. Only the line re-renders, and a transform moves it, so that it is
 * neither laid out nor painted again.
 */
function Cursor({ model, palette, own = null }: SharedCursorProps) {
  const period = useSyncExternalStore(pointed.subscribe, pointed.get)
  useEffect(() => {
    if (own === null) return undefined
    pointed.set(own)
    return () => pointed.set(null)
  }, [own])
  if (period === null || own !== null) return null
  const { x, area } = frameScales(model)
  const at = x(timeOf(period))
  if (at < area.x || at > area.x + area.width) return null
  return (
    <g className="hover-marks" style={{ transform: `translateX(${at}px)` }}>
      <path d={`M0,${area.y}V${area.y + area.height}`} stroke={palette.ink} strokeOpacity={0.5} />
    </g>
  )
}

export const drawCursor = (props: SharedCursorProps): ReactNode => <Cursor {...props} />

/** A chart kind without events has no axis of time or, as seasons do, one of the months of any year. */
export const sharesTime = ({ analysis, chart }: ViewState): boolean => analysis !== null || kindOfChart(chart).hasEvents
