import { amountStyle } from '#src/chart/chartModel.ts'
import { textWidth } from '#src/chart/measureText.ts'
import type { Paint } from '#src/chart/paint.ts'
import { fonts } from '#src/chart/fonts.ts'
import type { StackModel } from '#src/chart/stackModel.ts'
import { placeBands } from '#src/chart/stackPath.ts'
import { roomInBand } from '#src/chart/stackRestPlace.ts'
import { scalesOf } from '#src/chart/scales.ts'

/** Where there is no room for labels the legend names the layers, but not all other goods: they are named where they lie. */
export function StackRestName(props: { readonly model: StackModel; readonly paint: Paint }) {
  const { model, paint } = props
  const { x, y } = scalesOf(model)
  if (model.stack.layers.length === 0) return null
  const name = model.format.t('area.rest')
  const place = roomInBand(placeBands(model.stack.rest, x, y), textWidth(name, amountStyle) + 12, 22)
  if (place === null) return null
  return (
    <text x={place.x} y={place.y + 4} textAnchor="middle" fontFamily={fonts.sans} fontSize={amountStyle.size} fill={paint.muted}>
      {name}
    </text>
  )
}
