import { memo, useCallback, useMemo } from 'react'
import type { ChartContent, ChartProps } from '#src/chart/drawing.ts'
import { SeriesPlot, useModel } from '#src/chart/frame/Plot.tsx'
import { scalesOf } from '#src/chart/frame/scales.ts'
import { endLook, NamesBeside } from '#src/chart/labels/EndLabels.tsx'
import { EventMarkers } from '#src/chart/marks/EventMarkers.tsx'
import { amountStyle, fonts, textWidth } from '#src/chart/text/measure.ts'
import { timeOf } from '#src/chart/timePlacement.ts'
import { type PlacedBand, columnWidth, placeBands, StackBands, StackMarks } from '#src/figures/area/AreaMarks.tsx'
import { type StackModel, areaLayout, stackModels, stackRows } from '#src/figures/area/areaModel.ts'
import { stackLayers } from '#src/figures/area/stack.ts'
import type { MarkProps, ChartPartProps } from '#src/figures/plotDrawing.tsx'

/** Names and last amounts beside the middle of each layer's last period. */
function StackLabels({ model, palette }: MarkProps<StackModel>) {
  const { x, y, area } = scalesOf(model)
  const alone = model.plot.periods.length === 1
  const { muted } = palette
  const restLook = { lineColour: muted, nameColour: muted, amountColour: muted, nameWeight: 600 } as const
  const ends = model.labels.map(({ id, colourIndex, name, amount, period, height }) => ({
    id,
    name,
    amount,
    x: x(timeOf(period)) + (alone ? columnWidth(area.width, 1) / 2 : 0),
    y: y(height),
    ...(colourIndex === null ? restLook : endLook(colourIndex, palette)),
  }))
  return <NamesBeside ends={ends} model={model} area={area} timeScale={x} space={3} />
}

/**
 * Finds where in a band a text of `width` by `height` pixels has the most space above and below it: the centre of that
 * place, or null if the text fits nowhere.
 *
 * @param placed in order of time; null where the band has a gap
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

/** Names all other goods inside their own band, because a legend, unlike labels, names the layers alone. */
function StackRestName({ model, palette }: MarkProps<StackModel>) {
  const { x, y } = scalesOf(model)
  const { layers, rest } = model.stack
  const name = model.format.t('area.rest')
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

const StackFrame = memo(function StackFrame({ model, palette, interaction }: ChartPartProps<StackModel>) {
  const rowsAt = useCallback((period: string) => stackRows(model, period), [model])
  const { heading, labels } = model
  const Names = labels.length > 0 ? StackLabels : StackRestName
  return (
    <SeriesPlot
      model={model}
      interaction={interaction && (heading === null ? interaction : { ...interaction, title: heading, isPart: true })}
      palette={palette}
      rowsAt={rowsAt}
      marks={(period) => <StackMarks model={model} palette={palette} period={period} />}
    >
      <StackBands model={model} palette={palette} />
      <EventMarkers model={model} palette={palette} />
      {heading !== null && (
        <text x={0} y={16} fontFamily={fonts.sans} fontSize={14} fontWeight={600} fill={palette.ink}>
          {heading}
        </text>
      )}
      <Names model={model} palette={palette} />
    </SeriesPlot>
  )
})

export const AreaChart = memo(function AreaChart(props: ChartProps<ChartContent>) {
  const { content, width, height, directLabels, palette, interaction } = props
  const stacks = useMemo(() => stackLayers(content.plot), [content.plot])
  const onPage = interaction !== null
  const boxes = useMemo(() => areaLayout(stacks.length, width, height, onPage), [stacks.length, width, height, onPage])
  const models = useModel(stackModels, content, stacks, boxes, directLabels)
  const stackOf = (model: StackModel) => <StackFrame model={model} palette={palette} interaction={interaction} />
  if (!onPage)
    return models.map((model) => (
      <g key={model.stack.flow} transform={`translate(${model.box.x},${model.box.y})`}>
        {stackOf(model)}
      </g>
    ))
  const bottom = Math.max(0, ...models.map(({ box }) => box.y + box.height))
  return (
    <div className="stacks" style={{ height: bottom }}>
      {models.map((model) => (
        <div key={model.stack.flow} style={{ left: model.box.x, top: model.box.y, width: model.box.width }}>
          {stackOf(model)}
        </div>
      ))}
    </div>
  )
})
