import { memo, useCallback, useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Change } from '#src/view/change.ts'
import { followLink } from '#src/view/change.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { sameView } from '#src/view/address/writeView.ts'
import type { SetView } from '#src/view/address/viewStore.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { useAnswers } from '#src/api/useAnswers.ts'
import { headingNeeds } from '#src/figures/needs.ts'
import { LiveFigure } from '#src/app/explore/LiveFigure.tsx'
import { ClaimText, ElectronicsText } from '#src/app/reading/StepText.tsx'
import type { Step } from '#src/app/reading/steps.ts'
import { stepsOf } from '#src/app/reading/steps.ts'
import { usePrinting } from '#src/app/reading/usePrinting.ts'
import { SectionBoundary } from '#src/controls/SectionBoundary.tsx'
import { ViewLink } from '#src/controls/ViewLink.tsx'
import { kindNeeds } from '#src/figures/kinds.ts'
import { useNear } from '#src/lib/near.ts'
import { useCatalogue } from '#src/page/useCatalogue.ts'
import { useSetView, useWholeView } from '#src/page/useView.ts'
import { readingMessages } from '#src/i18n/messages/en/reading.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

/** The article's statements as steps beside one live chart, that of the step which the page's view is of. */
export function Reading() {
  const { t } = useFormat()
  const [near, ref] = useNear('400px 0px')
  return (
    // No section: without its name, as served, that would be one with no heading.
    <div ref={ref} id="reading" className="reading">
      {near && (
        <>
          <header className="analysis-head">
            <h2>{t(readingMessages, 'reading.title')}</h2>
            <p>{t(readingMessages, 'reading.about')}</p>
          </header>
          <Steps />
        </>
      )}
    </div>
  )
}

function Steps() {
  const catalogue = useCatalogue()
  const view = useDeferredValue(useWholeView())
  const set = useSetView()
  const isPrinting = usePrinting()
  const steps = useMemo(
    () => stepsOf(catalogue).map((step) => ({ step, own: parseView(step.search, catalogue).view })),
    [catalogue],
  )
  const { lang, theme } = view
  const at = steps.findIndex(({ own }) => sameView({ ...own, lang, theme }, view))
  // A view of the reader's own leaves the steps at the last that was opened.
  const [kept, setKept] = useState(0)
  if (at >= 0 && at !== kept) setKept(at)
  const current = at >= 0 ? at : kept
  return (
    <ol className="reading-steps">
      {steps.map(({ step, own }, i) => (
        <li key={step.search} className={i === current ? 'reading-step is-current' : 'reading-step'}>
          <SectionBoundary>
            <StepTextAndFigure
              catalogue={catalogue}
              set={set}
              step={step}
              own={own}
              isCurrent={i === current}
              hasFigure={i === current || isPrinting}
            />
          </SectionBoundary>
        </li>
      ))}
    </ol>
  )
}

// Memoised: the page's view changes with every toggle, and a step's own never.
const StepTextAndFigure = memo(function StepTextAndFigure(props: {
  readonly catalogue: Catalogue
  readonly set: SetView
  readonly step: Step
  readonly own: ViewState
  readonly isCurrent: boolean
  readonly hasFigure: boolean
}) {
  const { catalogue, set, step, own, isCurrent, hasFigure } = props
  const { search, claim } = step
  const ofHeadings = kindOfChart(own.chart).needs === 'headings'
  // What is done in the chart begins at the step's view, whatever the page shows, and goes on in the chart above. A chart of
  // all headings leaves the reader's selection alone.
  const setFromStep = useCallback<SetView>(
    (change, options) => {
      const after: Change = (view, known) => {
        const there = followLink(search)(view, known)
        return change(ofHeadings ? { ...there, series: view.series } : there, known)
      }
      set(after, options)
      document.getElementById('explore')?.scrollIntoView({ block: 'start' })
    },
    [set, search, ofHeadings],
  )
  const text = useRef<HTMLDivElement>(null)
  // On a phone the figure of a step further up goes, and what was pressed goes up with all that stood below it.
  useLayoutEffect(() => {
    if (isCurrent && text.current?.contains(document.activeElement) === true)
      text.current.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  // Loaded before a figure needs it: paper does not wait.
  useAnswers([...kindNeeds(own.chart), ...(ofHeadings ? headingNeeds(own, catalogue) : [])])
  const link = (name: string) => (
    <ViewLink search={search} isCurrent={isCurrent} onOpen={() => set(followLink(search))}>
      {name}
    </ViewLink>
  )
  return (
    <>
      <div ref={text} className="reading-text" tabIndex={-1}>
        {claim === 'electronics' ? (
          <ElectronicsText link={link} />
        ) : (
          <ClaimText claim={claim} catalogue={catalogue} link={link} />
        )}
      </div>
      {hasFigure && (
        <div className="reading-figure card">
          <LiveFigure view={own} set={setFromStep} titleLevel={4} />
        </div>
      )}
    </>
  )
})
