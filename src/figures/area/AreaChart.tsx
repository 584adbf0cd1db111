import { memo, useCallback, useMemo } from 'react'
import { Placed } from '#src/chart/Group.tsx'
import type { ChartContent, ChartProps } from '#src/chart/drawing.ts'
import { SeriesPlot, useModel } from '#src/chart/frame/Plot.tsx'
import { EventMarkers } from '#src/chart/marks/EventMarkers.tsx'
import { fonts } from '#src/chart/text/measure.ts'
import { StackLabels, StackRestName } from '#src/figures/area/AreaLabels.tsx'
import { StackBands, StackMarks } from '#src/figures/area/AreaMarks.tsx'
import type { StackModel } from '#src/figures/area/areaModel.ts'
import { areaLayout, stackModels, stackRows } from '#src/figures/area/areaModel.ts'
import { stackLayers } from '#src/figures/area/stack.ts'
import type { ChartPartProps } from '#src/figures/plotDrawing.tsx'

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

export const AreasChart = memo(function AreasChart(props: ChartProps<ChartContent>) {
  const { content, width, height, directLabels, palette, interaction } = props
  const stacks = useMemo(() => stackLayers(content.plot), [content.plot])
  const onPage = interaction !== null
  const boxes = useMemo(() => areaLayout(stacks.length, width, height, onPage), [stacks.length, width, height, onPage])
  const models = useModel(stackModels, content, stacks, boxes, directLabels)
  const stackOf = (model: StackModel) => <StackFrame model={model} palette={palette} interaction={interaction} />
  if (!onPage)
    return models.map((model) => (
      <Placed key={model.stack.flow} x={model.box.x} y={model.box.y}>
        {stackOf(model)}
      </Placed>
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
