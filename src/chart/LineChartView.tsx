import { memo, useCallback, useState } from 'react'
import type { Frequency } from '#src/trade/frequency.ts'
import type { ChartModel } from '#src/chart/chartModel.ts'
import { EndLabels } from '#src/chart/EndLabels.tsx'
import { EventMarkers } from '#src/chart/EventMarkers.tsx'
import { Hover } from '#src/chart/Hover.tsx'
import { Lines } from '#src/chart/Lines.tsx'
import { livePaint } from '#src/chart/paint.ts'
import { PlotFrame } from '#src/chart/PlotFrame.tsx'

/** The live chart of lines, with cursor, tooltip and a polite spoken line. */
export const LineChartView = memo(function LineChartView(props: {
  readonly model: ChartModel
  readonly freq: Frequency
  readonly title: string
  readonly description: string
  readonly sourceName: (id: string) => string
}) {
  const { model, freq, title, description, sourceName } = props
  const [host, setHost] = useState<HTMLDivElement | null>(null)
  const [speaker, setSpeaker] = useState<HTMLParagraphElement | null>(null)
  // Written past React: a spoken line must not draw the chart anew at every step of the pointer.
  const speak = useCallback(
    (words: string | null) => {
      if (speaker !== null) speaker.textContent = words ?? ''
    },
    [speaker],
  )
  return (
    <div className="chart-area" style={{ height: model.height }}>
      <PlotFrame model={model} paint={livePaint} interactive title={title} description={description}>
        <EventMarkers model={model} paint={livePaint} />
        <Lines model={model} paint={livePaint} />
        <EndLabels model={model} paint={livePaint} />
        <Hover model={model} freq={freq} paint={livePaint} host={host} sourceName={sourceName} onPeriod={speak} />
      </PlotFrame>
      <div ref={setHost} className="chart-overlay" />
      <p ref={setSpeaker} className="visually-hidden" aria-live="polite" />
    </div>
  )
})
