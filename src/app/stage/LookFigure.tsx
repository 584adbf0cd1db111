import type { ReactNode } from 'react'
import { minDirectLabelsWidth } from '#src/chart/drawing.ts'
import { pagePalette } from '#src/chart/palette.ts'
import { useWidth } from '#src/chart/useWidth.ts'
import { ExportButton } from '#src/app/export/ExportButton.tsx'
import type { FigureContent } from '#src/figure/content.ts'
import { notesOfFigure } from '#src/figure/texts.ts'
import { UnderChart } from '#src/figure/UnderChart.tsx'
import { lookHeights } from '#src/figures/analysis.ts'
import { signsJoined } from '#src/i18n/amounts.ts'
import { formulaMessages } from '#src/i18n/messages/en/analyses/formula.ts'
import { useCatalogue } from '#src/page/page.ts'
import { FigureHead } from '#src/app/stage/FigureHead.tsx'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { useInteraction } from '#src/app/stage/ChartBody.tsx'
import { useDocumentTitle } from '#src/app/stage/useFigure.ts'

/** Closer looks with a note on their formula; `price-volume` shows its formula with its own numbers. */
const withFormula = ['prices', 'world', 'buyers', 'suppliers', 'dependence', 'books', 'movers'] as const

/** The note on the formula comes last, and only on the page. */
function notesOnPage(content: FigureContent): readonly string[] {
  const { view, format, drawing } = content
  const notes = notesOfFigure(content)
  const id = withFormula.find((look) => look === view.analysis)
  return id === undefined || drawing === null ? notes : [...notes, format.t(formulaMessages, `formula.${id}`)]
}

/** The figure of a closer look: title, chart, events, notes and source, as an export has them. */
export function LookFigure(props: {
  readonly content: FigureContent
  readonly isWaiting: boolean
  readonly isAlone: boolean
  readonly instead: ReactNode
  readonly onTold: (text: string) => void
  readonly children: ReactNode
}) {
  const { content, isWaiting, isAlone, instead, onTold, children } = props
  const catalogue = useCatalogue()
  useDocumentTitle(content)
  return (
    <figure className="figure" aria-labelledby="figure-title" aria-busy={isWaiting}>
      <figcaption>
        <FigureHead content={content} as={isAlone ? 'h1' : 'h3'} id="figure-title" written={signsJoined} />
        {content.drawing !== null && !isAlone && <ExportButton content={content} />}
      </figcaption>
      <div className={isWaiting ? 'chart-body is-waiting' : 'chart-body'}>
        {content.drawing === null ? instead : <LookChart content={content} onTold={onTold} />}
      </div>
      <SectionBoundary what="options">{children}</SectionBoundary>
      <UnderChart content={content} catalogue={catalogue} notes={() => notesOnPage(content)} />
    </figure>
  )
}

function LookChart(props: { readonly content: FigureContent; readonly onTold: (text: string) => void }) {
  const { content, onTold } = props
  const { drawing, view } = content
  const [width, measure] = useWidth()
  const interaction = useInteraction(content, onTold)
  const directLabels = width !== null && width >= minDirectLabelsWidth
  const usual = view.analysis === null ? 0 : lookHeights[view.analysis][directLabels ? 'wide' : 'phone']
  const size = width === null || width <= 0 ? null : { width, height: drawing?.ownHeight?.(width, Infinity) ?? usual }
  return (
    <div ref={measure} className="look-drawing" style={{ minHeight: size?.height }}>
      {drawing !== null && size !== null && (
        <SectionBoundary what="chart">
          {() => drawing.draw({ ...size, directLabels, palette: pagePalette, interaction })}
        </SectionBoundary>
      )}
    </div>
  )
}
