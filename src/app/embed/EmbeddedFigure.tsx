import { type RefObject, Suspense, useEffect, useId, useRef } from 'react'
import { useTheme } from '#src/app/PageFrame.tsx'
import { useBoardSearch } from '#src/app/board/useBoardSearch.ts'
import { ChartBody, FigureHead } from '#src/app/stage/ChartBody.tsx'
import { CloserLook } from '#src/app/stage/CloserLook.tsx'
import { FigureStates } from '#src/app/stage/ExploreFigure.tsx'
import { dimmed } from '#src/app/stage/Stage.tsx'
import { UnderChart } from '#src/app/stage/UnderChart.tsx'
import { useDocumentTitle, useFigureOf } from '#src/app/stage/useFigure.ts'
import { useFormat } from '#src/i18n/format.ts'
import { lazyPart, showAll } from '#src/lib/arrival.ts'
import { memoize } from '#src/lib/memoize.ts'
import { useCatalogue, useSetView, useWholeView } from '#src/page/page.ts'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { type HeightMessage, heightMessage } from '#src/publish/files/embed.ts'
import { addressOf } from '#src/view/address/address.ts'
import { assignColours } from '#src/view/colours.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import type { ViewState } from '#src/view/viewState.ts'

const Board = lazyPart(async () => (await import('#src/app/board/Board.tsx')).Board)

export function EmbeddedFigure() {
  const view = useWholeView()
  const board = useBoardSearch()
  const { t } = useFormat()
  useTheme(view.theme)
  const frame = useRef<HTMLElement>(null)
  usePostedHeight(frame)
  useEffect(showAll, [])
  const whole =
    board === null
      ? addressOf(location.href, { ...view, embed: false }, 'short')
      : location.href.replace(/&embed=1(?=[&#]|$)/, '')
  return (
    <main ref={frame} className="embedded">
      <SectionBoundary what="figure">
        {board !== null ? (
          <Suspense>
            <Board search={board} isEmbedded />
          </Suspense>
        ) : view.analysis === null ? (
          <LiveFigure view={view} />
        ) : (
          <Suspense>
            <CloserLook id={view.analysis} isAlone />
          </Suspense>
        )}
      </SectionBoundary>
      <p className="embedded-whole">
        <a href={whole} target="_blank" rel="noopener">
          {t('footer.whole')}
        </a>
      </p>
    </main>
  )
}

const coloursOf = memoize(8, (series: readonly string[]) => assignColours(series, new Map()))

function LiveFigure({ view }: { readonly view: ViewState }) {
  const set = useSetView()
  const catalogue = useCatalogue()
  const id = useId()
  const { figure, kind, waiting, loaded } = useFigureOf(view, coloursOf(view.series))
  useDocumentTitle(figure)
  if (kind === null) return null
  return (
    <figure ref={dimmed} className="figure" aria-labelledby={id} aria-busy={waiting}>
      <figcaption>
        <FigureHead content={figure} as="h1" id={id} />
      </figcaption>
      {kindOfChart(view.chart).needs === 'series' && (
        <Suspense>
          <FigureStates view={view} loaded={loaded} />
        </Suspense>
      )}
      {kind.Controls && (
        <kind.Controls view={view} catalogue={catalogue} requests={loaded.requests} set={set} hasChoices={false} />
      )}
      <ChartBody
        content={figure}
        waiting={false}
        availableHeight={null}
        under={figure.drawing && <UnderChart content={figure} catalogue={catalogue} />}
      />
    </figure>
  )
}

function usePostedHeight(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = element
    if (current === null || parent === window) return undefined
    const observer = new ResizeObserver(() => {
      const message: HeightMessage = { type: heightMessage, height: Math.ceil(current.getBoundingClientRect().height) }
      // Any origin may embed the figure and know its height.
      parent.postMessage(message, '*')
    })
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
}
