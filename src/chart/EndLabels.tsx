import type { ChartModel } from '#src/chart/chartModel.ts'
import { NamesBeside } from '#src/chart/NamesBeside.tsx'
import type { Paint } from '#src/chart/paint.ts'
import { timeOf } from '#src/chart/position.ts'
import { scalesOf } from '#src/chart/scales.ts'
import { lastPoint } from '#src/trade/plot.ts'

/** Names and last amounts at the ends of the lines. */
export function EndLabels(props: { readonly model: ChartModel; readonly paint: Paint }) {
  const { model, paint } = props
  const { x, y, area } = scalesOf(model)
  const ends = model.endLabels.map(({ series, slot, name, amount }) => {
    const last = lastPoint(series)
    const value = last?.value ?? 0
    const atFoot = model.scale === 'log' && value <= 0
    return {
      id: series.info.id,
      name,
      amount,
      x: last === undefined ? area.x : x(timeOf(last.period)),
      y: atFoot ? area.y + area.height : y(value),
      lineColour: paint.series(slot),
      nameColour: paint.seriesText(slot),
      amountColour: paint.muted,
    }
  })
  return <NamesBeside ends={ends} model={model} area={area} timeScale={x} space={5} />
}
