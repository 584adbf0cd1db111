import { type ReactNode, use, useEffect, useMemo, useRef, useState } from 'react'
import { type Requests, useAnswers } from '#src/api/queries.ts'
import { ExportButton } from '#src/app/export/ExportButton.tsx'
import { FigureHead, useInteraction } from '#src/app/stage/ChartBody.tsx'
import { LookStates, failuresOf } from '#src/app/stage/LookStates.tsx'
import { LooksMenu, MoneyOption } from '#src/app/stage/Options.tsx'
import { Notices, Sheet } from '#src/app/stage/Stage.tsx'
import { UnderChart } from '#src/app/stage/UnderChart.tsx'
import { useDocumentTitle } from '#src/app/stage/useFigure.ts'
import { minDirectLabelsWidth, pagePalette } from '#src/chart/drawing.ts'
import { loadAnalysis } from '#src/figures/analysis.ts'
import { type AnalysisChoice, openAnalysis } from '#src/figures/analysisView.ts'
import { Controls } from '#src/figures/core/Controls.tsx'
import { NumberTable } from '#src/figures/core/NumberTable.tsx'
import type { Look, LookContent } from '#src/figures/core/look.ts'
import { signsJoined } from '#src/i18n/amounts.ts'
import { useFormat } from '#src/i18n/format.ts'
import { arrived, loadCode } from '#src/lib/arrival.ts'
import { useWidth } from '#src/lib/element.ts'
import { memoize } from '#src/lib/memoize.ts'
import { useStableValue } from '#src/lib/useStableValue.ts'
import { useCatalogue, useSetView, useWholeView } from '#src/page/page.ts'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { ViewLink, useBackToChart } from '#src/parts/ViewLink.tsx'
import type { FigureContent } from '#src/publish/content.ts'
import { notesOfFigure } from '#src/publish/texts.ts'
import { writeView } from '#src/view/address/address.ts'
import { type Analysis, analyses, rowOfAnalysis } from '#src/view/analyses.ts'
import { withoutAnalysis } from '#src/view/change.ts'

/** The code of each closer look, memoised because `use` needs the same promise at every render. */
const codeOf = memoize(analyses.length, (id: Analysis) => loadCode(() => loadAnalysis(id)))

/** @param isAlone whether it is in a frame of another page, where it has no choices */
export function CloserLook(props: { readonly id: Analysis; readonly isAlone?: boolean }) {
  const { id, isAlone = false } = props
  const of = use(codeOf(id))
  const view = useWholeView()
  const catalogue = useCatalogue()
  const set = useSetView()
  const format = useFormat()
  const requests = useAnswers(of.needs(view, catalogue))
  const { answers } = requests
  useEffect(() => arrived('figure', 'claim-bar'), [])
  const [announced, setAnnounced] = useState<string | null>(null)
  const choose = (part: Partial<AnalysisChoice>): void => {
    setAnnounced(null)
    set(openAnalysis(id, { ...of.choice(view, answers, catalogue), ...part }))
  }
  return (
    <>
      {!isAlone && (
        <LookSide id={id}>
          <SectionBoundary what="options">
            {() => <Controls look={id} controls={of.controls(view, answers, { catalogue, format })} choose={choose} />}
          </SectionBoundary>
        </LookSide>
      )}
      <div className="stage-main">
        {!isAlone && (
          <div className="options">
            {rowOfAnalysis(id).isOfWeights !== true && <MoneyOption />}
            <LooksMenu />
          </div>
        )}
        <Notices />
        <SectionBoundary what="figure">
          <LookCard of={of} requests={requests} isAlone={isAlone} announced={announced} onAnnounced={setAnnounced} />
        </SectionBoundary>
      </div>
    </>
  )
}

/** @param announced the text that the chart has announced since the last choice; null where there is none */
type Announcing = { readonly announced: string | null; readonly onAnnounced: (text: string) => void }

/** The figure of a closer look, which a fault takes without its choices and the way back. */
function LookCard(props: Announcing & { readonly of: Look; readonly requests: Requests; readonly isAlone: boolean }) {
  const { of, requests, ...announcing } = props
  const { make } = of
  const { answers } = requests
  const view = useWholeView()
  const catalogue = useCatalogue()
  const format = useFormat()
  const content = useMemo(() => make(view, answers, { catalogue, format }), [make, view, answers, catalogue, format])
  const failures = failuresOf(requests)
  const loading = content === null && failures.length === 0
  const drawn = useStableValue(content, (_, next) => next === null)
  const shown = loading ? drawn : content
  return (
    <div className="card look" data-waiting={(loading && shown === null) || undefined}>
      <LookStates loading={loading} paused={requests.isPaused(requests.needs)} failures={failures} />
      {shown !== null && <LookFigure content={shown} isWaiting={loading} {...announcing} />}
    </div>
  )
}

/** The name of a closer look, its choices, which a small screen has in a sheet, and the link back. */
function LookSide(props: { readonly id: Analysis; readonly children: ReactNode }) {
  const { id, children } = props
  const { t } = useFormat()
  const search = `?${writeView(withoutAnalysis(useWholeView()), 'short')}`
  const goBack = useBackToChart()
  const heading = useRef<HTMLHeadingElement>(null)
  // The name takes the focus where the closer look was opened here, but not where the page opens with it.
  useEffect(() => {
    if (document.activeElement?.id === 'explore') heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <>
      <div className="stage-side look-side">
        <ViewLink className="look-back" search={search} onOpen={goBack}>
          {t('explore.back')}
        </ViewLink>
        <h2 ref={heading} tabIndex={-1}>
          {t(`analysis.${id}`)}
        </h2>
        <Sheet id="choices" className="sheet-commodities" title={t(`analysis.${id}`)}>
          <p className="look-about">{t(`analysis.${id}.about`)}</p>
          <div className="look-controls">{children}</div>
        </Sheet>
      </div>
      <div className="sheet-bar">
        <button type="button" popoverTarget="choices">
          {t('analysis.choices')}
        </button>
      </div>
    </>
  )
}

/** Closer looks with a note on their formula; `price-volume` shows its formula with its own numbers. */
const withFormula = ['prices', 'world', 'buyers', 'suppliers', 'dependence', 'books', 'movers'] as const

/** The note on the formula comes last, and only on the page. */
function notesOnPage(content: FigureContent): readonly string[] {
  const { view, format, drawing } = content
  const notes = notesOfFigure(content)
  const id = withFormula.find((look) => look === view.analysis)
  return id === undefined || drawing === null ? notes : [...notes, format.t(`formula.${id}`)]
}

/** The figure of a closer look: title, chart, events, notes and source, as an export has them. */
function LookFigure(
  props: Announcing & { readonly content: LookContent; readonly isWaiting: boolean; readonly isAlone: boolean },
) {
  const { content, isWaiting, isAlone, announced, onAnnounced } = props
  const catalogue = useCatalogue()
  useDocumentTitle(content)
  return (
    <figure className="figure" aria-labelledby="figure-title" aria-busy={isWaiting}>
      <figcaption>
        <FigureHead content={content} as={isAlone ? 'h1' : 'h3'} id="figure-title" written={signsJoined} />
        {content.drawing !== null && !isAlone && <ExportButton content={content} />}
      </figcaption>
      <div className={isWaiting ? 'chart-body is-waiting' : 'chart-body'}>
        {content.drawing === null ? (
          <Instead content={content} />
        ) : (
          <LookChart content={content} onAnnounced={onAnnounced} />
        )}
      </div>
      <SectionBoundary what="options">{() => <UnderLook content={content} announced={announced} />}</SectionBoundary>
      <UnderChart content={content} catalogue={catalogue} notes={() => notesOnPage(content)} />
    </figure>
  )
}

/** Says why nothing is drawn. */
function Instead({ content: { instead } }: { readonly content: LookContent }) {
  if (instead === null) return null
  const { head, sentences } = instead()
  return (
    <div className="state state-large">
      {head !== null && <h4>{head}</h4>}
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}

/** The announced choice with a link to the chart that it changed, the figure's own link, and its numbers as a table. */
function UnderLook(props: { readonly content: LookContent; readonly announced: string | null }) {
  const { content, announced } = props
  const { toChart, link, table } = content
  const view = useWholeView()
  const set = useSetView()
  const goBack = useBackToChart()
  return (
    <>
      {toChart !== null && (
        <p className="movers-told" role="status">
          {announced !== null && (
            <>
              {announced}{' '}
              <ViewLink search={`?${writeView(withoutAnalysis(view), 'short')}`} onOpen={goBack}>
                {toChart}
              </ViewLink>
            </>
          )}
        </p>
      )}
      {link !== null && !view.embed && (
        <p>
          <ViewLink search={link.search} onOpen={() => set(link.change)}>
            {link.text}
          </ViewLink>
        </p>
      )}
      {table !== null && <NumberTable {...table()} />}
    </>
  )
}

function LookChart(props: { readonly content: FigureContent; readonly onAnnounced: (text: string) => void }) {
  const { content, onAnnounced } = props
  const { drawing } = content
  const [width, measure] = useWidth()
  const interaction = useInteraction(content, onAnnounced)
  const directLabels = width !== null && width >= minDirectLabelsWidth
  const size = width === null || width <= 0 ? null : { width, height: drawing?.ownHeight?.(width, Infinity) ?? 0 }
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
