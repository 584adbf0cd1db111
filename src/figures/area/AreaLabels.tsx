import { NamesBeside } from '#src/chart/labels/EndLabels.tsx'
import { nameWeight } from '#src/chart/labels/names.ts'
import type { Palette } from '#src/chart/palette.ts'
import { timeOf } from '#src/chart/timePlacement.ts'
import type { StackModel } from '#src/figures/area/areaModel.ts'
import { columnWidth, placeBands } from '#src/figures/area/AreaMarks.tsx'
import { scalesOf } from '#src/chart/frame/scales.ts'
import { amountStyle, textWidth, fonts } from '#src/chart/text/measure.ts'
import type { PlacedBand } from '#src/figures/area/AreaMarks.tsx'
import { areaMessages } from '#src/i18n/messages/en/kinds/area.ts'

/** Names and last amounts beside the middle of each layer's last period. */
export function StackLabels(props: { readonly model: StackModel; readonly palette: Palette }) {
  const { model, palette } = props
  const { x, y, area } = scalesOf(model)
  const alone = model.plot.periods.length === 1
  const ends = model.labels.map(({ id, colourIndex, name, amount, period, height }) => ({
    id,
    name,
    amount,
    x: x(timeOf(period)) + (alone ? columnWidth(area.width, 1) / 2 : 0),
    y: y(height),
    lineColour: colourIndex === null ? palette.muted : palette.series(colourIndex),
    nameColour: colourIndex === null ? palette.muted : palette.seriesText(colourIndex),
    amountColour: palette.muted,
    nameWeight: nameWeight(colourIndex),
  }))
  return <NamesBeside ends={ends} model={model} area={area} timeScale={x} space={3} />
}

/** The middle of a text. */
export type Place = { readonly x: number; readonly y: number }

/**
 * Where in a band a text of this size stands with the most air above and below it; null where it fits nowhere.
 *
 * @param placed in order of time; null where the band is open
 */
export function spaceInBand(placed: readonly (PlacedBand | null)[], width: number, height: number): Place | null {
  let best: Place | null = null
  let most = height
  for (const [i, start] of placed.entries()) {
    let ceiling = -Infinity
    let floor = Infinity
    for (let j = i, here = start; here !== null; j += 1, here = placed[j] ?? null) {
      ceiling = Math.max(ceiling, here.top)
      floor = Math.min(floor, here.base)
      if (floor - ceiling < most) break
      if (start !== null && here.x - start.x >= width) {
        most = floor - ceiling
        best = { x: (start.x + here.x) / 2, y: (floor + ceiling) / 2 }
        break
      }
    }
  }
  return best
}

/** Where there is no room for labels the legend names the layers, but not all other goods: they are named where they lie. */
export function StackRestName(props: { readonly model: StackModel; readonly palette: Palette }) {
  const { model, palette } = props
  const { x, y } = scalesOf(model)
  if (model.stack.layers.length === 0) return null
  const name = model.format.t(areaMessages, 'area.rest')
  const place = spaceInBand(placeBands(model.stack.rest, x, y), textWidth(name, amountStyle) + 12, 22)
  if (place === null) return null
  return (
    <text
      x={place.x}
      y={place.y + 4}
      textAnchor="middle"
      fontFamily={fonts.sans}
      fontSize={amountStyle.size}
      fill={palette.muted}
    >
      {name}
    </text>
  )
}
