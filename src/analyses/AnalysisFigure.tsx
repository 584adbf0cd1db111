import type { ReactNode } from 'react'
import { useId } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { EventList } from '#src/figure/EventList.tsx'
import { sourceNames } from '#src/figure/sourceNames.ts'
import { AnalysisChart } from '#src/analyses/AnalysisChart.tsx'
import type { Failure } from '#src/analyses/AnalysisStates.tsx'
import { AnalysisStates } from '#src/analyses/AnalysisStates.tsx'
import { useFormat } from '#src/i18n/useFormat.ts'
import { noteMessages } from '#src/i18n/messages/en/notes.ts'
import { useStableValue } from '#src/lib/useStableValue.ts'

/** The figure of an analysis: title, chart, events, notes and source, as an export has them. */
export function AnalysisFigure(props: {
  readonly catalogue: Catalogue
  /** Null while its figures are on the way, or where they failed. */
  readonly content: FigureContent | null
  readonly height: (width: number) => number
  readonly failures: readonly Failure[]
  readonly paused: boolean
  /** Stands in the place of a chart that cannot be. */
  readonly instead?: ReactNode
  /** On the page, where they are not those of the export. */
  readonly notes?: readonly string[]
  readonly exportButton: (content: FigureContent) => ReactNode
  /** Between the chart and its notes. */
  readonly children?: ReactNode
}) {
  const { catalogue, height, failures, paused, instead, exportButton, children } = props
  const format = useFormat()
  const id = useId()
  const loading = props.content === null && failures.length === 0
  // What was drawn before stays, dimmed, until the figures of the new choice are here.
  const drawn = useStableValue(props.content, (_, next) => next === null)
  const content = loading ? drawn : props.content
  const notes = props.notes ?? content?.notes() ?? []
  return (
    <div className={content === null ? 'panel analysis-panel is-blank' : 'panel analysis-panel'}>
      <AnalysisStates loading={loading} paused={paused} failures={failures} />
      {content !== null && (
        <figure className="figure" aria-labelledby={id} aria-busy={loading}>
          <figcaption>
            <div>
              <h3 id={id}>{content.title}</h3>
              <p>{content.subtitle}</p>
            </div>
            {content.drawing !== null && exportButton(content)}
          </figcaption>
          <div className={loading ? 'chart-body is-waiting' : 'chart-body'}>
            {content.drawing === null ? (
              instead
            ) : (
              <AnalysisChart content={content} catalogue={catalogue} height={height} />
            )}
          </div>
          {children}
          <EventList events={content.events} />
          <div className="figure-notes">
            {notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
            {content.sources.length > 0 && (
              <p>
                {format.t(noteMessages, 'source.onPage', {
                  sources: format.list(sourceNames(content.sources, catalogue, format)),
                })}
              </p>
            )}
          </div>
        </figure>
      )}
    </div>
  )
}
