import { memo, useMemo } from 'react'
import { areaLayout } from '#src/chart/areaLayout.ts'
import type { ChartProps, PlotDrawing } from '#src/chart/drawing.ts'
import { StackFrame } from '#src/chart/StackFrame.tsx'
import { stackLayers } from '#src/chart/stackLayers.ts'
import { stackModels } from '#src/chart/stackModel.ts'

/** Stacked areas, one stack a flow, all on the same value axis. */
export const AreasChart = memo(function AreasChart(props: ChartProps<PlotDrawing>) {
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
