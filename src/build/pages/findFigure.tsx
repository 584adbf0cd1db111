import type { QueryClient } from '@tanstack/react-query'
import { QueryClientProvider } from '@tanstack/react-query'
import { Suspense, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { Format } from '#src/i18n/format.ts'
import { FormatContext } from '#src/i18n/useFormat.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { ExportContext } from '#src/figure/ExportContext.ts'
import { analysisBodies } from '#src/analyses/analysisBodies.ts'
import { useColours } from '#src/app/explore/useColours.ts'
import { useFigure } from '#src/app/explore/useFigure.ts'
import { useHeadings } from '#src/app/explore/useHeadings.ts'
import { usePlot } from '#src/app/explore/usePlot.ts'

type Found = (content: FigureContent) => void

const nothing = (): void => undefined

function ChartFigure(props: { readonly catalogue: Catalogue; readonly view: ViewState; readonly onFound: Found }) {
  const { catalogue, view, onFound } = props
  const loaded = usePlot(catalogue, view, useColours(view.series))
  const { nomenclature } = useHeadings(catalogue, view, kindOfChart(view.chart).needs === 'headings')
  const { figure, waiting } = useFigure(catalogue, view, loaded, nomenclature)
  const isWhole = !waiting && loaded.pending.length === 0
  useEffect(() => {
    if (isWhole) onFound(figure)
  }, [isWhole, figure, onFound])
  return null
}

/** For this long, in milliseconds, a figure may take that has all its answers on this machine. */
const patience = 20_000

/** The figure of a view, as the page itself makes it, once all of it is there. Needs a DOM, and answers to its requests. */
export async function findFigure(
  catalogue: Catalogue,
  view: ViewState,
  format: Format,
  client: QueryClient,
): Promise<FigureContent> {
  const host = document.createElement('div')
  document.body.append(host)
  const root = createRoot(host)
  const found: { content: FigureContent | null } = { content: null }
  const onFound = (content: FigureContent): null => {
    found.content = content
    return null
  }
  const Body = view.view === null ? null : analysisBodies[view.view]
  root.render(
    <QueryClientProvider client={client}>
      <FormatContext value={format}>
        <ExportContext value={onFound}>
          <Suspense>
            {Body === null ? (
              <ChartFigure catalogue={catalogue} view={view} onFound={onFound} />
            ) : (
              <Body catalogue={catalogue} view={view} set={nothing} />
            )}
          </Suspense>
        </ExportContext>
      </FormatContext>
    </QueryClientProvider>,
  )
  const end = performance.now() + patience
  let before: FigureContent | null = null
  // What is loaded beside the figures, a comparison say, makes another figure of the same view.
  while (before === null || found.content !== before || client.isFetching() > 0) {
    before = found.content
    if (performance.now() > end) throw new Error('The figure has not come: an answer or a part of it is missing')
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
  root.unmount()
  host.remove()
  return before
}
