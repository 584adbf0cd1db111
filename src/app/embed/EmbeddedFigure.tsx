import { Suspense, useEffect, useMemo, useRef } from 'react'
import type { RefObject } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Analysis } from '#src/view/analyses.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { presetArticle, presetEnergy } from '#src/view/change.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import { addressOf } from '#src/view/address/writeView.ts'
import { lazyPart } from '#src/lib/lazyPart.ts'
import { analysisBodies } from '#src/analyses/analysisBodies.ts'
import { TitleLevel } from '#src/analyses/TitleLevel.ts'
import { dimmed } from '#src/app/explore/dimmed.ts'
import { ChartBody } from '#src/app/explore/ChartBody.tsx'
import { SectionBoundary } from '#src/controls/SectionBoundary.tsx'
import { useFigure } from '#src/app/explore/useFigure.ts'
import { useHeadings } from '#src/app/explore/useHeadings.ts'
import { usePlot } from '#src/app/explore/usePlot.ts'
import { useTheme } from '#src/app/useTheme.ts'
import type { SetView } from '#src/view/address/viewStore.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { appMessages } from '#src/i18n/messages/en/app.ts'
import type { HeightMessage } from '#src/figure/files/embed.ts'
import { heightMessage } from '#src/figure/files/embed.ts'

/** Tells the page around this one how high an element is, at first and whenever that changes. */
export function usePostedHeight(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = element
    if (current === null || parent === window) return undefined
    const observer = new ResizeObserver(() => {
      const message: HeightMessage = { type: heightMessage, height: Math.ceil(current.getBoundingClientRect().height) }
      // To any origin: a height is no secret.
      parent.postMessage(message, '*')
    })
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
}

const FigureStates = lazyPart(async () => (await import('#src/app/explore/FigureStates.tsx')).FigureStates)

const presets = { energy: presetEnergy, article: presetArticle } as const

type Embedded = { readonly catalogue: Catalogue; readonly view: ViewState; readonly set: SetView }

/** The figure alone, for a frame in another page: chart, tooltip, notes and source, and a way to the whole page. */
export function EmbeddedFigure(props: Embedded) {
  const { view } = props
  const { t } = useFormat()
  useTheme(view.theme)
  const frame = useRef<HTMLElement>(null)
  usePostedHeight(frame)
  const whole = addressOf(location.href, { ...view, embed: false }, 'short')
  return (
    <main ref={frame} className="embedded">
      <SectionBoundary>
        {view.view === null ? <EmbeddedChart {...props} /> : <EmbeddedAnalysis {...props} analysis={view.view} />}
      </SectionBoundary>
      <p className="embedded-whole">
        <a href={whole} target="_blank" rel="noopener">
          {t(appMessages, 'app.whole')}
        </a>
      </p>
    </main>
  )
}

function EmbeddedChart({ catalogue, view, set }: Embedded) {
  const format = useFormat()
  const loaded = usePlot(catalogue, view)
  const { nomenclature } = useHeadings(catalogue, view, false)
  const labels = useMemo(() => createLabels(catalogue, nomenclature, format), [catalogue, nomenclature, format])
  const { figure, products, hasKind } = useFigure(catalogue, view, loaded, nomenclature)
  if (!hasKind) return null
  return (
    <figure ref={dimmed} className="figure" aria-labelledby="embedded-title">
      <figcaption>
        <div>
          <h1 id="embedded-title">{figure.title}</h1>
          <p>{figure.subtitle}</p>
        </div>
      </figcaption>
      {kindOfChart(view.chart).needs === 'series' && (
        <Suspense>
          <FigureStates view={view} loaded={loaded} labels={labels} set={set} onPreset={(name) => set(presets[name])} />
        </Suspense>
      )}
      {figure.above?.({ view, catalogue, loaded, products, set, hasChoices: false })}
      <ChartBody content={figure} catalogue={catalogue} waiting={false} set={set} availableHeight={null}>
        {null}
      </ChartBody>
    </figure>
  )
}

/** Its choices are those of the address: the controls are left to the whole page. */
function EmbeddedAnalysis(props: Embedded & { readonly analysis: Analysis }) {
  const { analysis, ...given } = props
  const Body = analysisBodies[analysis]
  return (
    <TitleLevel value={1}>
      <Suspense>
        <Body {...given} />
      </Suspense>
    </TitleLevel>
  )
}
