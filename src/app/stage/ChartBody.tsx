import type { ReactNode } from 'react'
import { Suspense, useCallback, useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { leastForDirectLabels } from '#src/chart/drawing.ts'
import { pagePalette } from '#src/chart/palette.ts'
import { useWidth } from '#src/chart/useWidth.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { sourceNames } from '#src/figure/sourceNames.ts'
import type { SetView } from '#src/view/address/viewStore.ts'
import { defaultView } from '#src/view/viewState.ts'
import { sameView } from '#src/view/address/writeView.ts'
import { Legend } from '#src/app/stage/Legend.tsx'
import { StaticChart } from '#src/app/islands/StaticChart.tsx'
import { useFirstInteraction } from '#src/app/islands/useFirstInteraction.ts'
import { usePinned } from '#src/app/stage/usePinned.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { useCatalogue } from '#src/page/page.ts'

/** Calls back once what precedes it is mounted. */
function Drawn(props: { readonly onDrawn: () => void }) {
  const { onDrawn } = props
  useLayoutEffect(onDrawn, [onDrawn])
  return null
}

const usualHeight = { wide: 420, narrow: 320 } as const

const leastHeight = 170
/** What an open sheet leaves of the chart's height goes into a margin too, and into three lines of legend. */
const beside = { margin: 20, legend: 56 } as const

/** The chart, fitted to its width, with its legend where it is narrow, its events, notes and source. */
export function ChartBody(props: {
  readonly content: FigureContent
  readonly waiting: boolean
  readonly set: SetView
  /** Height of the window above an open sheet, in which the chart is to be seen whole. */
  readonly availableHeight: number | null
  /** Events, notes and source. */
  readonly under: ReactNode
  /** The period, right under the chart's own time axis. */
  readonly children: ReactNode
}) {
  const { content, waiting, set, availableHeight, under, children } = props
  const catalogue = useCatalogue()
  const { drawing, title, altText } = content
  const [width, measure] = useWidth()
  const [drawn, setDrawn] = useState(false)
  const onDrawn = useCallback(() => setDrawn(true), [])
  const format = useFormat()
  const isWide = width !== null && width >= leastForDirectLabels
  const directLabels = isWide || drawing?.alwaysBeside === true
  const most = (availableHeight ?? Infinity) - beside.margin - (directLabels ? 0 : beside.legend)
  const wanted = drawing?.ownHeight?.(width ?? 0, most) ?? usualHeight[isWide ? 'wide' : 'narrow']
  const height = Math.max(leastHeight, Math.min(most, wanted))
  const isPinned = availableHeight !== null
  const body = useRef<HTMLDivElement>(null)
  usePinned(body, isPinned, drawing === null)
  const interaction = useMemo(
    () => ({
      title,
      describe: altText,
      sourceName: (id: string) => sourceNames([id], catalogue, format)[0] ?? id,
      set,
    }),
    [title, altText, catalogue, format, set],
  )
  const hasStaticChart = drawing !== null && !drawn && sameView(content.view, defaultView)
  const [isServed] = useState(() => !import.meta.env.SSR && document.querySelector('.poster') !== null)
  const hasInteracted = useFirstInteraction(isServed && hasStaticChart)
  // Deferred: a chart that is drawn for the first time lets input through.
  const isLive = useDeferredValue(hasInteracted && width !== null && width > 0, false)
  return (
    <div
      ref={body}
      className={waiting ? 'chart-body is-waiting' : 'chart-body'}
      data-unmeasured={width === null || undefined}
      data-pinned={isPinned || undefined}
    >
      {drawing !== null && !directLabels && drawing.legend.length > 0 && <Legend entries={drawing.legend} />}
      <div
        ref={hasInteracted ? measure : undefined}
        className="chart-room"
        data-kind={drawing === null ? undefined : content.view.chart}
      >
        {hasStaticChart && <StaticChart drawing={drawing} describe={altText} />}
        {isLive && drawing !== null && width !== null && (
          <Suspense>
            {drawing.draw({ width, height, directLabels, palette: pagePalette, interaction })}
            <Drawn onDrawn={onDrawn} />
          </Suspense>
        )}
      </div>
      <div className="under-plot" data-static={hasStaticChart || undefined}>
        {children}
      </div>
      {under}
    </div>
  )
}
