import '#src/i18n/messages/en/en.ts'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useFigure } from '#src/app/stage/useFigure.ts'
import { foundLooks } from '#src/controls/search.ts'
import { type AnalysisChoice, openAnalysis, searchOf, shownChoice } from '#src/figures/analysisView.ts'
import { useFormat } from '#src/i18n/format.ts'
import { lazyPart } from '#src/lib/loadCode.ts'
import { useSetView, useWholeView } from '#src/page/page.ts'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { ViewLink } from '#src/parts/ViewLink.tsx'
import { type Flow, flows } from '#src/trade/catalogue.ts'
import { type Analysis, analyses } from '#src/view/analyses.ts'

export const KeptViews = lazyPart(async () => (await import('#src/app/kept/KeptViews.tsx')).KeptViews)

/** Opens a closer look and scrolls to the stage, which holds the focus until the name takes it (CloserLook.tsx). */
export function LookLink(props: {
  readonly id: Analysis
  readonly choice: Partial<AnalysisChoice>
  readonly className?: string
  readonly describedBy?: string
  readonly onOpen?: () => void
  readonly children: ReactNode
}) {
  const { id, choice, onOpen, children, ...link } = props
  const view = useWholeView()
  const set = useSetView()
  return (
    <ViewLink
      {...link}
      search={searchOf(view, id, choice)}
      isCurrent={view.analysis === id}
      onOpen={() => {
        set(openAnalysis(id, choice))
        const stage = document.getElementById('explore')
        stage?.scrollIntoView({ block: 'start' })
        stage?.focus({ preventScroll: true })
        onOpen?.()
      }}
    >
      {children}
    </ViewLink>
  )
}

/** Links to all closer looks, and the kept views; Escape, or a press or focus elsewhere, closes them. */
export function LookLinks(props: { readonly onClose: () => void }) {
  const { onClose } = props
  const { t } = useFormat()
  const view = useWholeView()
  const list = useRef<HTMLUListElement>(null)
  const [keeps, setKeeps] = useState(false)
  useEffect(() => {
    const menu = list.current?.parentElement
    const leave = ({ target }: Event): void => {
      if (target instanceof Node && menu?.contains(target) !== true) onClose()
    }
    const escape = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return
      menu?.querySelector('summary')?.focus()
      onClose()
    }
    const left = new AbortController()
    const { signal } = left
    addEventListener('pointerdown', leave, { signal })
    addEventListener('focusin', leave, { signal })
    addEventListener('keydown', escape, { signal })
    return () => left.abort()
  }, [onClose])
  return (
    <>
      <ul ref={list}>
        {analyses.map((id) => (
          <li key={id}>
            <LookLink id={id} choice={shownChoice(view, id)} onOpen={onClose}>
              {t(`analysis.${id}`)}
            </LookLink>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => setKeeps(true)}>
            {t('kept.title')}
          </button>
        </li>
      </ul>
      {keeps && (
        <SectionBoundary what="dialog" fallback={null}>
          <KeptViews onClose={() => setKeeps(false)} />
        </SectionBoundary>
      )}
    </>
  )
}

/** A link from shares of China's trade with Russia to Russia's share of all China's trade. */
function ShareNeighbour(props: { readonly flow: Flow }) {
  const { flow } = props
  const { t } = useFormat()
  const whyId = useId()
  return (
    <p className="share-neighbour">
      <span id={whyId}>{t(`world.neighbour.${flow}`)}</span>{' '}
      <LookLink id="world" choice={{ flow }} describedBy={whyId}>
        {t('analysis.world')}
      </LookLink>
    </p>
  )
}

export function ShareNeighbours() {
  const { selected } = useFigure().loaded
  return flows
    .filter((flow) => selected.some((info) => info.flow === flow && info.book !== 'file'))
    .map((flow) => <ShareNeighbour key={flow} flow={flow} />)
}

export function FoundLooks(props: { readonly query: string; readonly goods: readonly string[] }) {
  const { query, goods } = props
  const view = useWholeView()
  const format = useFormat()
  const titleId = useId()
  const root = useRef<HTMLDivElement>(null)
  const found = foundLooks(query, format)
  if (found.length === 0) return null
  return (
    <div ref={root} className="found-looks">
      <h3 id={titleId}>{format.t('looks.title')}</h3>
      <ul aria-labelledby={titleId}>
        {found.map((id) => {
          // On a small screen the sheet of the picker would cover the closer look.
          const hideSheet = (): void => root.current?.closest<HTMLElement>('[popover]')?.hidePopover()
          return (
            <li key={id}>
              <LookLink id={id} choice={shownChoice(view, id, goods.length > 0 ? goods : undefined)} onOpen={hideSheet}>
                {format.t(`analysis.${id}`)}
              </LookLink>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
