import type { ReactNode } from 'react'
import { useCallback, useRef, useState } from 'react'
import type { ChartModel } from '#src/chart/chartModel.ts'
import type { LiveParts } from '#src/chart/drawing.ts'
import { Hover } from '#src/chart/Hover.tsx'
import type { Paint } from '#src/chart/paint.ts'
import type { TooltipRow } from '#src/chart/tooltipContent.ts'
import { PlotFrame } from '#src/chart/PlotFrame.tsx'

/** A chart on the page: with cursor, tooltip and a polite spoken line. */
export function LiveFrame(props: {
  readonly model: ChartModel
  readonly live: LiveParts
  readonly paint: Paint
  readonly children: ReactNode
  readonly marks?: (period: string) => ReactNode
  readonly rowsAt?: (period: string) => readonly TooltipRow[]
}) {
  const { model, live, paint, children, marks, rowsAt } = props
  const [host, setHost] = useState<HTMLDivElement | null>(null)
  const speaker = useRef<HTMLParagraphElement>(null)
  // Written past React: a spoken line must not draw the chart anew at every step of the pointer.
  const speak = useCallback((words: string | null) => {
    if (speaker.current !== null) speaker.current.textContent = words ?? ''
  }, [])
  return (
    <div className="chart-area" style={{ height: model.height }}>
      <PlotFrame model={model} paint={paint} live={live}>
        {children}
        <Hover model={model} paint={paint} host={host} sourceName={live.sourceName} onPeriod={speak} marks={marks} rowsAt={rowsAt} />
      </PlotFrame>
      <div ref={setHost} className="chart-overlay" />
      <p ref={speaker} className="visually-hidden" aria-live="polite" />
    </div>
  )
}
