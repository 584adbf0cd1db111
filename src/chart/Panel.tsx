import { memo, useMemo } from 'react'
import type { LiveParts } from '#src/chart/drawing.ts'
import { Lines } from '#src/chart/Lines.tsx'
import { LiveFrame } from '#src/chart/LiveFrame.tsx'
import type { Paint } from '#src/chart/paint.ts'
import type { PanelCursorStore } from '#src/chart/panelCursor.ts'
import { PanelCursorLine } from '#src/chart/PanelCursorLine.tsx'
import { PanelEvents } from '#src/chart/PanelEvents.tsx'
import { PanelHeading } from '#src/chart/PanelHeading.tsx'
import type { PanelModel } from '#src/chart/panelModel.ts'
import { PlotFrame } from '#src/chart/PlotFrame.tsx'

/** One small chart. */
export const Panel = memo(function Panel(props: {
  readonly model: PanelModel
  readonly paint: Paint
  readonly live: LiveParts | null
  readonly cursor: PanelCursorStore
}) {
  const { model, paint, live, cursor } = props
  const { name, amount, format } = model
  const named = useMemo(
    () => (live === null ? null : { ...live, title: name, describe: () => format.t('panel.description', { name, amount }) }),
    [live, name, amount, format],
  )
  const drawn = (
    <>
      <PanelEvents model={model} paint={paint} />
      <Lines model={model} paint={paint} {...(model.low ? { marked: false } : {})} />
      <PanelHeading model={model} paint={paint} cursor={cursor} />
    </>
  )
  if (named === null) {
    return (
      <PlotFrame model={model} paint={paint} live={null}>
        {drawn}
      </PlotFrame>
    )
  }
  return (
    <LiveFrame model={model} live={named} paint={paint} keysFrom={() => cursor.get()?.period ?? null}>
      {drawn}
      <PanelCursorLine model={model} paint={paint} cursor={cursor} />
    </LiveFrame>
  )
})
