import type { BarModel } from '#src/chart/barModel.ts'
import type { Paint } from '#src/chart/paint.ts'
import { timeOf } from '#src/chart/position.ts'
import { scalesOf } from '#src/chart/scales.ts'

/** The period under the cursor, as wide as it is. */
export function BarBand(props: { readonly model: BarModel; readonly paint: Paint; readonly period: string }) {
  const { model, paint, period } = props
  const { x, area } = scalesOf(model)
  const middle = x(timeOf(period))
  const { group, band } = model.widths
  const half = Math.min(band, group + 12) / 2
  return <rect x={middle - half} y={area.y} width={half * 2} height={area.height} fill={paint.ink} fillOpacity={0.08} />
}
