import { memo, useCallback, useMemo } from 'react'
import { areaLayout } from '#src/kinds/area/layout.ts'
import type { ChartContent, ChartProps, LiveParts } from '#src/chart/drawing.ts'
import { stackLayers } from '#src/kinds/area/stack.ts'
import { stackModels, stackRows } from '#src/kinds/area/model.ts'
import { EventMarkers } from '#src/chart/marks/EventMarkers.tsx'
import { Plot } from '#src/chart/frame/Plot.tsx'
import type { Paint } from '#src/chart/theme.ts'
import { fonts } from '#src/chart/text/fonts.ts'
import { StackBands, StackMarks } from '#src/kinds/area/Marks.tsx'
import { StackLabels, StackRestName } from '#src/kinds/area/Labels.tsx'
import type { StackModel } from '#src/kinds/area/model.ts'

/** One stack with its axes, its events and its words. */
const StackFrame = memo(function StackFrame(props: {
  readonly model: StackModel
  readonly paint: Paint
  readonly live: LiveParts | null
}) {
  const { model, paint, live } = props
  const rowsAt = useCallback((period: string) => stackRows(model, period), [model])
  return (
    <Plot
      model={model}
      live={live === null || model.heading === null ? live : { ...live, title: model.heading }}
      paint={paint}
      rowsAt={rowsAt}
      marks={(period) => <StackMarks model={model} paint={paint} period={period} />}
    >
      <StackBands model={model} paint={paint} />
      <EventMarkers model={model} paint={paint} />
      {model.heading !== null && (
        <text x={0} y={16} fontFamily={fonts.sans} fontSize={14} fontWeight={600} fill={paint.ink}>
          {model.heading}
        </text>
      )}
      {model.labels.length > 0 ? (
        <StackLabels model={model} paint={paint} />
      ) : (
        <StackRestName model={model} paint={paint} />
      )}
    </Plot>
  )
})

/** Stacked areas, one stack a flow, all on the same value axis. */
export const AreasChart = memo(function AreasChart(props: ChartProps<ChartContent>) {
  const { content, width, height, directLabels, paint, live } = props
  const stacks = useMemo(() => stackLayers(content.plot), [content.plot])
  const models = useMemo(() => {
    const rooms = areaLayout(stacks.length, width, height, live !== null)
    return stackModels(content, stacks, rooms, directLabels)
  }, [content, stacks, width, height, directLabels, live])
  const bottom = Math.max(0, ...models.map(({ room }) => room.y + room.height))
  return (
    <div className="stacks" style={{ height: bottom }}>
      {models.map((model) => (
        <div key={model.stack.flow} style={{ left: model.room.x, top: model.room.y, width: model.room.width }}>
          <StackFrame model={model} paint={paint} live={live} />
        </div>
      ))}
    </div>
  )
})
