import type { QueryClient } from '@tanstack/react-query'
import { QueryClientProvider, useIsFetching } from '@tanstack/react-query'
import { Suspense, useCallback, useEffect, useRef, useState } from 'react'
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

type OnFigure = (figure: FigureContent) => void

const nothing = (): void => undefined

/** Tells of a figure once it is rendered. */
function Found(props: { readonly figure: FigureContent; readonly onFound: OnFigure }) {
  const { figure, onFound } = props
  useEffect(() => onFound(figure), [figure, onFound])
  return null
}

function ChartFigure(props: { readonly catalogue: Catalogue; readonly view: ViewState; readonly onFound: OnFigure }) {
  const { catalogue, view, onFound } = props
  const loaded = usePlot(catalogue, view, useColours(view.series))
  const { nomenclature } = useHeadings(catalogue, view, kindOfChart(view.chart).needs === 'headings')
  const { figure, waiting } = useFigure(catalogue, view, loaded, nomenclature)
  return !waiting && loaded.pending.length === 0 && <Found figure={figure} onFound={onFound} />
}

/**
 * Tells of the view's figure once nothing is on its way that it asked for: answers, and code that is fetched like them. That
 * of a comparison makes another figure of the same view.
 */
function WholeFigure(props: {
  readonly catalogue: Catalogue
  readonly view: ViewState
  readonly client: QueryClient
  readonly onWhole: OnFigure
}) {
  const { catalogue, view, client, onWhole } = props
  const found = useRef<FigureContent | null>(null)
  // Only renders again: the effect needs the newest, told in the same pass.
  const [, setLatest] = useState<FigureContent | null>(null)
  const onFound = useCallback((figure: FigureContent) => {
    found.current = figure
    setLatest(figure)
  }, [])
  const isAtRest = useIsFetching() === 0
  // Effects of what is inside come before: by now it has told of its figure, and asked for what it lacks.
  useEffect(() => {
    if (!isAtRest || client.isFetching() > 0) return
    // The page would say what has failed; a page of its own is not built without it.
    const failed = client
      .getQueryCache()
      .getAll()
      .find(({ state }) => state.status === 'error')
    if (failed !== undefined) throw failed.state.error
    if (found.current !== null) onWhole(found.current)
  })
  const Body = view.view === null ? null : analysisBodies[view.view]
  return (
    <ExportContext value={(figure) => <Found figure={figure} onFound={onFound} />}>
      <Suspense>
        {Body === null ? (
          <ChartFigure catalogue={catalogue} view={view} onFound={onFound} />
        ) : (
          <Body catalogue={catalogue} view={view} set={nothing} />
        )}
      </Suspense>
    </ExportContext>
  )
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
  let fail: (error: unknown) => void = nothing
  const late = new Error('The figure has not come: an answer or a part of it is missing')
  const timeout = setTimeout(() => fail(late), patience)
  const root = createRoot(host, { onUncaughtError: (error) => fail(error) })
  try {
    return await new Promise((resolve, reject) => {
      fail = reject
      root.render(
        <QueryClientProvider client={client}>
          <FormatContext value={format}>
            <WholeFigure catalogue={catalogue} view={view} client={client} onWhole={resolve} />
          </FormatContext>
        </QueryClientProvider>,
      )
    })
  } finally {
    clearTimeout(timeout)
    root.unmount()
    host.remove()
  }
}
