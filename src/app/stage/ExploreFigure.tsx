import { type ReactNode, Suspense, useCallback, useEffect, useState } from 'react'
import { ExportButton } from '#src/app/export/ExportButton.tsx'
import { ClaimBarRegion, UnderFigureRegion } from '#src/app/islands/regions.tsx'
import { ChartBody, FigureHead } from '#src/app/stage/ChartBody.tsx'
import { type LoadedPlot, useDocumentTitle, useFigureOf } from '#src/app/stage/useFigure.ts'
import { PeriodSliders } from '#src/controls/PeriodSliders.tsx'
import { useFormat } from '#src/i18n/format.ts'
import { arrived, lazyPart } from '#src/lib/arrival.ts'
import { useStableValue } from '#src/lib/useStableValue.ts'
import { useCatalogue, useColours, usePage, useSetView, useWholeView } from '#src/page/page.ts'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { otherPair } from '#src/trade/catalogue.ts'
import { setFrom, setTo } from '#src/view/change.ts'
import { firstMonthDrawn, lastMonthDrawn } from '#src/view/drawn.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import type { ViewState } from '#src/view/viewState.ts'

export const loadFigureStates = async () => (await import('#src/app/stage/FigureStates.tsx')).FigureStates
export const FigureStates = lazyPart(loadFigureStates)
const ShareNeighbours = lazyPart(async () => (await import('#src/app/stage/ShareNeighbours.tsx')).ShareNeighbours)

const drag = { history: 'replace' } as const

function hasStates(view: ViewState, { plot, selected, pending, failed }: LoadedPlot): boolean {
  const isBase = plot.base === null || ((view.base ?? plot.base) === plot.base && plot.thinBase.length === 0)
  const drawn = plot.series.length > 0 && plot.show === view.show && isBase
  return (
    !drawn || [pending, failed, plot.yearlyOnly, plot.empty].some((infos) => infos.length > 0) || selected.length === 0
  )
}

function Period({ periods }: { readonly periods: readonly string[] }) {
  const format = useFormat()
  const catalogue = useCatalogue()
  const view = useWholeView()
  const set = useSetView()
  const onFrom = useCallback((month: string | null) => set(setFrom(month), drag), [set])
  const onTo = useCallback((month: string | null) => set(setTo(month), drag), [set])
  return (
    <PeriodSliders
      first={firstMonthDrawn(view, catalogue)}
      last={lastMonthDrawn(view, catalogue)}
      from={view.from}
      to={view.to}
      shownFirst={periods[0]}
      shownLast={periods.at(-1)}
      format={format}
      onFrom={onFrom}
      onTo={onTo}
    />
  )
}

/** The figure on the page: title, chart, period, events, notes and source, as an export has them. */
export function ExploreFigure(props: { readonly availableHeight: number | null; readonly children: ReactNode }) {
  const { availableHeight, children } = props
  const catalogue = useCatalogue()
  const view = useWholeView()
  const set = useSetView()
  const { figure, kind, waiting, loaded } = useFigureOf(view, useColours())
  // The previous chart stays, dimmed, until the new selection is loaded.
  const content = useStableValue(figure, () => waiting)
  useDocumentTitle(content)
  const { view: store } = usePage()
  const [hasArrived, setArrived] = useState(false)
  // The first render shows the served view, whatever the address names.
  if (!hasArrived && kind !== null && !waiting && view === store.get().view) setArrived(true)
  useEffect(() => (hasArrived ? arrived('figure') : undefined), [hasArrived])
  const page = { view, catalogue, requests: loaded.requests, set, hasChoices: true }
  return (
    <div className="card">
      <ClaimBarRegion />
      <figure
        className="figure"
        aria-labelledby="figure-title"
        aria-busy={waiting}
        data-pending={(waiting && !hasArrived) || undefined}
      >
        <figcaption>
          <FigureHead content={content} as="h3" id="figure-title" />
          <ExportButton content={content} />
        </figcaption>
        {kindOfChart(view.chart).needs === 'series' && hasStates(view, loaded) && (
          <SectionBoundary what="page" fallback={null}>
            <FigureStates view={view} loaded={loaded} />
          </SectionBoundary>
        )}
        {kind?.Controls && (
          <SectionBoundary what="options">
            <kind.Controls {...page} />
          </SectionBoundary>
        )}
        <ChartBody content={content} waiting={waiting} availableHeight={availableHeight} under={<UnderFigureRegion />}>
          <SectionBoundary what="options">
            {kind?.Period ? <kind.Period {...page} /> : <Period periods={loaded.plot.periods} />}
          </SectionBoundary>
        </ChartBody>
      </figure>
      {otherPair === null && view.show === 'share' && (
        <Suspense>
          <ShareNeighbours />
        </Suspense>
      )}
      {children}
    </div>
  )
}
