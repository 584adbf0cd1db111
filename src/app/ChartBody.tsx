import type { ReactNode } from 'react'
import { useCallback, useMemo } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { chartModel } from '#src/chart/chartModel.ts'
import { LineChartView } from '#src/chart/LineChartView.tsx'
import { livePaint } from '#src/chart/paint.ts'
import { useWidth } from '#src/chart/useWidth.ts'
import type { FigureContent } from '#src/figure/figureContent.ts'
import { sourceNames } from '#src/figure/sourceLine.ts'
import { EventList } from '#src/app/EventList.tsx'
import { useFormat } from '#src/i18n/useFormat.ts'

/** Below this width names at the line ends would take the plot's room: a legend stands above it. */
const leastForDirectLabels = 560

/** The chart in the room it has, with its legend where it is narrow, its events, notes and source. */
export function ChartBody(props: {
  readonly content: FigureContent
  readonly catalogue: Catalogue
  readonly waiting: boolean
  /** The period, right under the chart's own time axis. */
  readonly children: ReactNode
}) {
  const { content, catalogue, waiting, children } = props
  const [width, measure] = useWidth()
  const format = useFormat()
  const direct = width !== null && width >= leastForDirectLabels
  const height = direct ? 420 : 320
  const model = useMemo(
    () => (width === null || width === 0 ? null : chartModel(content.chart, width, height, direct)),
    [content.chart, width, height, direct],
  )
  const sourceName = useCallback((id: string) => sourceNames([id], catalogue)[0] ?? id, [catalogue])
  const { plot, names, slots } = content.chart
  const drawn = plot.series.length > 0
  return (
    <div className={waiting ? 'chart-body is-waiting' : 'chart-body'}>
      {drawn && !direct && (
        <ul className="legend">
          {plot.series.map(({ info }) => (
            <li key={info.id}>
              <svg width="14" height="10" aria-hidden="true">
                <path d="M0,5H14" stroke={livePaint.series(slots.get(info.id) ?? 1)} strokeWidth="3" />
              </svg>
              {names.get(info.id)}
            </li>
          ))}
        </ul>
      )}
      <div ref={measure} style={drawn ? { minHeight: height } : undefined}>
        {model !== null && drawn && (
          <LineChartView
            model={model}
            freq={content.view.freq}
            title={content.title}
            description={content.altText}
            sourceName={sourceName}
          />
        )}
      </div>
      {children}
      {model !== null && drawn && <EventList events={model.shownEvents} />}
      {drawn && (
        <div className="figure-notes">
          {content.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          <p>{format.t('source.onPage', { sources: format.list(sourceNames(content.sources, catalogue)) })}</p>
        </div>
      )}
    </div>
  )
}
