import '#src/i18n/messages/en/en.ts'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { type AnalysisChoice, openAnalysis, searchOf, shownChoice } from '#src/figures/analysisView.ts'
import { useFormat } from '#src/i18n/format.ts'
import { lazyPart } from '#src/lib/arrival.ts'
import { useSetView, useWholeView } from '#src/page/page.ts'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { ViewLink } from '#src/parts/ViewLink.tsx'
import { type Analysis, analyses } from '#src/view/analyses.ts'
import type { ViewState } from '#src/view/viewState.ts'

export const KeptViews = lazyPart(async () => (await import('#src/app/kept/KeptViews.tsx')).KeptViews)

/** Opens a closer look and scrolls to the stage, which holds the focus until the name takes it (CloserLook.tsx). */
export function LookLink(props: {
  readonly view: ViewState
  readonly id: Analysis
  readonly choice: Partial<AnalysisChoice>
  readonly className?: string
  readonly describedBy?: string
  readonly onOpen?: () => void
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
        stage?.scrollIntoView({ block: 'start' })
        stage?.focus({ preventScroll: true })
        onOpen?.()
      }}
    >
      {children}
    </ViewLink>
  )
}

const item =
  'block w-full border-0 px-lg py-sm text-start no-underline hover:bg-shade current:bg-shade coarse:min-h-target coarse:content-center'

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
      <ul
        ref={list}
        className="absolute top-full right-0 w-max max-w-popover rounded border border-rule bg-panel py-sm shadow-popover"
      >
        {analyses.map((id) => (
          <li key={id}>
            <LookLink view={view} className={item} id={id} choice={shownChoice(view, id)} onOpen={onClose}>
              {t(`analysis.${id}`)}
            </LookLink>
          </li>
        ))}
        {/* The reader's kept views are set apart from the closer looks. */}
        <li className="mt-sm border-t border-rule pt-sm">
          <button type="button" className={item} onClick={() => setKeeps(true)}>
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
