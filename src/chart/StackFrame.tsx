import { memo, useCallback } from 'react'
import type { LiveParts } from '#src/chart/drawing.ts'
import { EventMarkers } from '#src/chart/EventMarkers.tsx'
import { LiveFrame } from '#src/chart/LiveFrame.tsx'
import type { Paint } from '#src/chart/paint.ts'
import { fonts } from '#src/chart/fonts.ts'
import { PlotFrame } from '#src/chart/PlotFrame.tsx'
import { StackBands } from '#src/chart/StackBands.tsx'
import { StackLabels } from '#src/chart/StackLabels.tsx'
import { StackMarks } from '#src/chart/StackMarks.tsx'
import type { StackModel } from '#src/chart/stackModel.ts'
import { StackRestName } from '#src/chart/StackRestName.tsx'
import { stackRows } from '#src/chart/stackRows.ts'

/** One stack with its axes, its events and its words. */
export const StackFrame = memo(function StackFrame(props: {
  readonly model: StackModel
  readonly paint: Paint
  readonly live: LiveParts | null
}) {
  const { model, paint, live } = props
  const rowsAt = useCallback((period: string) => stackRows(model, period), [model])
  const content = (
    <>
      <StackBands model={model} paint={paint} />
      <EventMarkers model={model} paint={paint} />
      {model.heading !== null && (
        <text x={0} y={16} fontFamily={fonts.sans} fontSize={14} fontWeight={600} fill={paint.ink}>
          {model.heading}
        </text>
      )}
      {model.labels.length > 0 ? <StackLabels model={model} paint={paint} /> : <StackRestName model={model} paint={paint} />}
    </>
  )
  if (live === null) {
    return (
      <PlotFrame model={model} paint={paint} live={null}>
        {content}
      </PlotFrame>
    )
  }
  return (
    <LiveFrame
      model={model}
      live={model.heading === null ? live : { ...live, title: model.heading }}
      paint={paint}
      rowsAt={rowsAt}
      marks={(period) => <StackMarks model={model} paint={paint} period={period} />}
    >
      {content}
    </LiveFrame>
  )
})
