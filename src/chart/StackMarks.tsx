import { PointMark } from '#src/chart/Lines.tsx'
import type { Paint } from '#src/chart/paint.ts'
import { timeOf } from '#src/chart/position.ts'
import type { StackModel } from '#src/chart/stackModel.ts'
import { pointAt } from '#src/trade/plot.ts'
import { scalesOf } from '#src/chart/scales.ts'

/** Under the cursor: a mark where each layer ends, and on the line of all goods. */
export function StackMarks(props: { readonly model: StackModel; readonly paint: Paint; readonly period: string }) {
  const { model, paint, period } = props
  const { x, y } = scalesOf(model)
  const { stack, plot, slots } = model
  const at = x(timeOf(period))
  const place = plot.periods.indexOf(period)
  const tops = stack.layers.map(({ series, bands }) => ({ id: series.info.id, point: bands[place]?.point, height: bands[place]?.top }))
  const total = stack.outline === null ? undefined : pointAt(stack.outline, period)
  const all = [...tops, { id: stack.outline?.info.id ?? '', point: total, height: total?.value ?? undefined }]
  return all.map(({ id, point, height }) => {
    if (point === undefined || height === undefined) return null
    return <PointMark key={id} placed={{ x: at, y: y(height), point }} colour={paint.series(slots.get(id) ?? 1)} paper={paint.panel} r={3.5} />
  })
}
