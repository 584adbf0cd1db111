import '#src/i18n/messages/en/en.ts'
import { type ReactNode, useId } from 'react'
import { useFigure } from '#src/app/stage/useFigure.ts'
import { type AnalysisChoice, openAnalysis, searchOf, shownChoice } from '#src/figures/analysisView.ts'
import { useFormat } from '#src/i18n/format.ts'
import { useSetView, useWholeView } from '#src/page/page.ts'
import { menuItem } from '#src/parts/Menu.tsx'
import { ViewLink } from '#src/parts/ViewLink.tsx'
import { flows } from '#src/trade/catalogue.ts'
import { type Analysis, analyses } from '#src/view/analyses.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** Opens a closer look and scrolls to the stage, which holds the focus until the name takes it (CloserLook.tsx). */
export function LookLink(props: {
  readonly view: ViewState
  readonly id: Analysis
  readonly choice: Partial<AnalysisChoice>
  readonly className?: string
  readonly describedBy?: string
  readonly onOpen?: (() => void) | undefined
  readonly children: ReactNode
}) {
  const { view, id, choice, onOpen, children, ...link } = props
  const set = useSetView()
  return (
    <ViewLink
      {...link}
      search={searchOf(view, id, choice)}
      isCurrent={view.analysis === id}
      onOpen={() => {
        set(openAnalysis(id, choice))
        const stage = document.getElementById('explore')
        stage?.focus({ preventScroll: true })
        // Once the step is in the history, with the place to which Back returns.
        requestAnimationFrame(() => setTimeout(() => stage?.scrollIntoView()))
        onOpen?.()
      }}
    >
      {children}
    </ViewLink>
  )
}

/** Links to closer looks, those to all for their menu; goods that a look can show are its choice. */
export function LookLinks(props: {
  readonly ids?: readonly Analysis[]
  readonly goods?: readonly string[] | undefined
  readonly className?: string
  readonly onOpen?: () => void
}) {
  const { ids = analyses, goods, className = menuItem, onOpen } = props
  const { t } = useFormat()
  const view = useWholeView()
  return ids.map((id) => (
    <li key={id}>
      <LookLink view={view} className={className} id={id} choice={shownChoice(view, id, goods)} onOpen={onOpen}>
        {t(`analysis.${id}`)}
      </LookLink>
    </li>
  ))
}

/** Links from shares of China's trade with Russia to Russia's share of all China's trade, one for each flow. */
export function ShareNeighbours() {
  const { selected } = useFigure().selection
  const { t } = useFormat()
  const view = useWholeView()
  const id = useId()
  return flows
    .filter((flow) => selected.some((info) => info.flow === flow && info.book !== 'file'))
    .map((flow) => (
      <p key={flow} className="mb-lg text-small text-muted">
        <span id={`${id}-${flow}`}>{t(`world.neighbour.${flow}`)}</span>{' '}
        <LookLink view={view} id="world" choice={{ flow }} describedBy={`${id}-${flow}`}>
          {t('analysis.world')}
        </LookLink>
      </p>
    ))
}
