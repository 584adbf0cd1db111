import { leastHollow } from '#src/chart/gapBars.ts'
import type { GapModel } from '#src/chart/gapModel.ts'
import { barsOf, placeOf } from '#src/chart/gapPlace.ts'
import { PointMark } from '#src/chart/Lines.tsx'
import type { Paint } from '#src/chart/paint.ts'

/** What stands out under the cursor: a mark on each line, a frame around each bar. */
export function GapHover(props: { readonly model: GapModel; readonly paint: Paint; readonly period: string }) {
  const { model, paint, period } = props
  const place = placeOf(model)
  return model.panels.map((panel) => {
    if (panel.mark === 'line') {
      return panel.series.map(({ id, slot, points }) => {
        const point = points.find((candidate) => candidate.period === period)
        if (point === undefined || point.value === null) return null
        const placed = { x: place.x(period), y: place.y(panel, point.value), point }
        return <PointMark key={`${panel.id} ${id}`} placed={placed} colour={paint.series(slot)} paper={paint.panel} r={4} />
      })
    }
    return barsOf(panel, place).map(({ series, bars }) => {
      const bar = bars.find(({ point }) => point.period === period)
      if (bar === undefined) return null
      const wide = Math.max(bar.width, leastHollow)
      const x = bar.x + bar.width / 2 - wide / 2
      return <rect key={`${panel.id} ${series.id}`} x={x} y={bar.top} width={wide} height={bar.height} fill="none" stroke={paint.ink} strokeWidth={1.5} />
    })
  })
}
