import { NamesBeside } from '#src/chart/NamesBeside.tsx'
import type { Paint } from '#src/chart/paint.ts'
import { timeOf } from '#src/chart/position.ts'
import type { StackModel } from '#src/chart/stackModel.ts'
import { columnWidth } from '#src/chart/stackPath.ts'
import { scalesOf } from '#src/chart/scales.ts'

/** Names and last amounts beside the middle of each layer's last period. */
export function StackLabels(props: { readonly model: StackModel; readonly paint: Paint }) {
  const { model, paint } = props
  const { x, y, area } = scalesOf(model)
  const alone = model.plot.periods.length === 1
  const ends = model.labels.map(({ id, slot, name, amount, period, height }) => ({
    id,
    name,
    amount,
    x: x(timeOf(period)) + (alone ? columnWidth(area.width, 1) / 2 : 0),
    y: y(height),
    lineColour: slot === null ? paint.muted : paint.series(slot),
    nameColour: slot === null ? paint.muted : paint.seriesText(slot),
    amountColour: paint.muted,
  }))
  return <NamesBeside ends={ends} model={model} area={area} timeScale={x} space={3} />
}
