import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { leastForDirectLabels } from '#src/chart/drawing.ts'
import { pagePalette } from '#src/chart/palette.ts'
import { useWidth } from '#src/chart/useWidth.ts'
import { ExportButton } from '#src/app/export/ExportButton.tsx'
import type { FigureContent } from '#src/figure/content.ts'
import { sourceNames } from '#src/figure/sourceNames.ts'
import { WithTerms } from '#src/figure/terms/WithTerms.tsx'
import { UnderChart } from '#src/figure/UnderChart.tsx'
import { lookHeights } from '#src/figures/analysis.ts'
import { signsJoined } from '#src/i18n/amounts.ts'
import { useCatalogue } from '#src/page/page.ts'
import { useDocumentTitle } from '#src/app/stage/useFigure.ts'
import { useSetView } from '#src/page/useView.ts'

/** The figure of a closer look: title, chart, events, notes and source, as an export has them. */
export function LookFigure(props: {
  readonly content: FigureContent
  /** Are the figures of a new choice on their way? */
  readonly isWaiting: boolean
  readonly isAlone: boolean
  /** Stands in the place of a chart that cannot be. */
  readonly instead: ReactNode
  /** Something that the chart says of what was chosen in it. */
  readonly onTold: (text: string) => void
  /** Between the chart and its notes. */
  readonly children: ReactNode
}) {
  const { content, isWaiting, isAlone, instead, onTold, children } = props
  const catalogue = useCatalogue()
  useDocumentTitle(content)
  const Title = isAlone ? 'h1' : 'h3'
  return (
    <figure className="figure" aria-labelledby="figure-title" aria-busy={isWaiting}>
      <figcaption>
        <div>
          <Title id="figure-title" tabIndex={-1}>
            {signsJoined(content.title)}
          </Title>
          <p>
            <WithTerms text={content.subtitle} />
          </p>
        </div>
        {content.drawing !== null && !isAlone && <ExportButton content={content} />}
      </figcaption>
      <div className={isWaiting ? 'chart-body is-waiting' : 'chart-body'}>
        {content.drawing === null ? instead : <LookChart content={content} onTold={onTold} />}
      </div>
      {children}
      <UnderChart content={content} catalogue={catalogue} notes={content.notesOnPage?.()} />
    </figure>
  )
}

/** The drawing, fitted to the page. */
function LookChart(props: { readonly content: FigureContent; readonly onTold: (text: string) => void }) {
  const { content, onTold } = props
  const { drawing, title, altText, format, view } = content
  const catalogue = useCatalogue()
  const set = useSetView()
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
  const directLabels = width !== null && width >= leastForDirectLabels
  const usual = view.view === null ? 0 : lookHeights[view.view][directLabels ? 'wide' : 'phone']
  const size = width === null || width <= 0 ? null : { width, height: drawing?.ownHeight?.(width, Infinity) ?? usual }
  return (
    <div ref={measure} className="look-drawing" style={{ minHeight: size?.height }}>
      {drawing !== null && size !== null && drawing.draw({ ...size, directLabels, palette: pagePalette, interaction })}
    </div>
  )
}
