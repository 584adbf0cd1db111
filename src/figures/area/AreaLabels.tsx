import { scalesOf } from '#src/chart/frame/scales.ts'
import { amountStyle, fonts, textWidth } from '#src/chart/text/measure.ts'
import { NamesBeside } from '#src/chart/labels/EndLabels.tsx'
import { nameWeight } from '#src/chart/labels/names.ts'
import { timeOf } from '#src/chart/timePlacement.ts'
import { areaMessages } from '#src/i18n/messages/en/kinds/area.ts'
import type { StackModel } from '#src/figures/area/areaModel.ts'
import type { PlacedBand } from '#src/figures/area/AreaMarks.tsx'
import { columnWidth, placeBands } from '#src/figures/area/AreaMarks.tsx'
import type { MarkProps } from '#src/figures/plotDrawing.tsx'

/** Names and last amounts beside the middle of each layer's last period. */
export function StackLabels({ model, palette }: MarkProps<StackModel>) {
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

/**
 * The middle of where in a band a text of this size has the most air above and below it; null where it fits nowhere.
 *
 * @param placed in order of time; null where the band is open
 */
export function spaceInBand(placed: readonly (PlacedBand | null)[], width: number, height: number) {
  let best: { readonly x: number; readonly y: number } | null = null
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

/** Where a legend stands for the labels it names the layers alone: all other goods are named where they lie. */
export function StackRestName({ model, palette }: MarkProps<StackModel>) {
  const { x, y } = scalesOf(model)
  const { layers, rest } = model.stack
  const name = model.format.t(areaMessages, 'area.rest')
  const place = layers.length > 0 && spaceInBand(placeBands(rest, x, y), textWidth(name, amountStyle) + 12, 22)
  return (
    place && (
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
  )
}
