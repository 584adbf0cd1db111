import type { ReactNode } from 'react'
import { useContext, useId, useMemo } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Analysis } from '#src/view/analyses.ts'
import type { Change } from '#src/view/change.ts'
import { leastForDirectLabels } from '#src/chart/drawing.ts'
import { pagePalette } from '#src/chart/palette.ts'
import { useWidth } from '#src/chart/useWidth.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { ExportContext } from '#src/figure/ExportContext.ts'
import { sourceNames } from '#src/figure/sourceNames.ts'
import { UnderChart } from '#src/figure/UnderChart.tsx'
import { heightsOf } from '#src/figures/page/heights.ts'
import { TitleLevel } from '#src/figures/page/TitleLevel.ts'
import { FigurePlaceholder } from '#src/figures/page/AnalysisBlank.tsx'
import type { Failure } from '#src/figures/page/AnalysisStates.tsx'
import { AnalysisStates } from '#src/figures/page/AnalysisStates.tsx'
import { signsJoined } from '#src/i18n/amounts.ts'
import { useStableValue } from '#src/lib/useStableValue.ts'

type AnalysisFigureProps = {
  readonly id: Analysis
  readonly catalogue: Catalogue
  /** Null while its data load, or where that failed. */
  readonly content: FigureContent | null
  readonly failures: readonly Failure[]
  readonly paused: boolean
  /** Stands in the place of a chart that cannot be. */
  readonly instead?: ReactNode
  readonly set: (change: Change) => void
  /** Something that the chart says of what was chosen in it. */
  readonly onTold: (text: string) => void
  /** Between the chart and its notes. */
  readonly children?: ReactNode
}

/** The figure of an analysis: title, chart, events, notes and source, as an export has them. */
export function AnalysisFigure(props: AnalysisFigureProps) {
  const { id, catalogue, failures, paused, set, onTold, instead, children } = props
  const titleId = useId()
  const exportButton = useContext(ExportContext)
  const Title = useContext(TitleLevel) === 1 ? 'h1' : 'h3'
  const loading = props.content === null && failures.length === 0
  // Until the data of the new choice are loaded the previous chart stays, dimmed.
  const drawn = useStableValue(props.content, (_, next) => next === null)
  const content = loading ? drawn : props.content
  return (
    <>
      {content === null && failures.length === 0 && <FigurePlaceholder id={id} />}
      <div className={content === null ? 'card analysis-card is-blank' : 'card analysis-card'}>
        <AnalysisStates loading={loading} paused={paused} failures={failures} />
        {content !== null && (
          <figure className="figure" aria-labelledby={titleId} aria-busy={loading}>
            <figcaption>
              <div>
                <Title id={titleId}>{signsJoined(content.title)}</Title>
                <p>{content.subtitle}</p>
              </div>
              {content.drawing !== null && exportButton?.(content)}
            </figcaption>
            <div className={loading ? 'chart-body is-waiting' : 'chart-body'}>
              {content.drawing === null ? (
                instead
              ) : (
                <AnalysisChart id={id} content={content} catalogue={catalogue} set={set} onTold={onTold} />
              )}
            </div>
            {children}
            <UnderChart content={content} catalogue={catalogue} notes={content.notesOnPage?.()} />
          </figure>
        )}
      </div>
    </>
  )
}

/** The drawing of a figure, fitted to the page. */
function AnalysisChart(props: {
  readonly id: Analysis
  readonly content: FigureContent
  readonly catalogue: Catalogue
  readonly set: (change: Change) => void
  readonly onTold: (text: string) => void
}) {
  const { id, content, catalogue, set, onTold } = props
  const { drawing, title, altText, format } = content
  const [width, measure] = useWidth()
  const interaction = useMemo(
    () => ({
      title,
      describe: altText,
      sourceName: (source: string) => sourceNames([source], catalogue, format)[0] ?? source,
      set,
      tell: onTold,
    }),
    [title, altText, catalogue, format, set, onTold],
  )
  const { chart } = heightsOf[id]
  const directLabels = width !== null && width >= leastForDirectLabels
  const usual = directLabels ? chart.wide : chart.phone
  const size = width === null || width <= 0 ? null : { width, height: drawing?.ownHeight?.(width, Infinity) ?? usual }
  return (
    <div ref={measure} className="analysis-drawing" style={{ minHeight: size?.height }}>
      {drawing !== null && size !== null && drawing.draw({ ...size, directLabels, palette: pagePalette, interaction })}
    </div>
  )
}
