import type { ReactNode } from 'react'
import { Suspense, useCallback, useId } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { setFrom, setTo } from '#src/view/change.ts'
import { firstMonthOf, lastMonthDrawn } from '#src/view/bounds.ts'
import type { Labels } from '#src/view/texts/labels.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { PeriodSliders } from '#src/controls/PeriodSliders.tsx'
import { FigureStates } from '#src/app/lazyParts.ts'
import { ChartBody } from '#src/app/explore/ChartBody.tsx'
import { ExportButton } from '#src/app/export/ExportButton.tsx'
import type { LoadedFigure, LoadedPlot } from '#src/app/explore/useFigure.ts'
import { useStableValue } from '#src/lib/useStableValue.ts'
import type { SetView } from '#src/view/address/viewStore.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

const drag = { history: 'replace' } as const

/** Is there anything to be said of lines that are not drawn? */
function hasStates(view: ViewState, { plot, selected, pending, failed }: LoadedPlot): boolean {
  const isBase = plot.base === null || ((view.base ?? plot.base) === plot.base && plot.thinBase.length === 0)
  const drawn = plot.series.length > 0 && plot.show === view.show && isBase
  return (
    !drawn || [pending, failed, plot.yearlyOnly, plot.empty].some((infos) => infos.length > 0) || selected.length === 0
  )
}

/** The figure on the page: title, chart, period, events, notes and source, as an export has them. */
export function ExploreFigure(props: {
  readonly catalogue: Catalogue
  readonly view: ViewState
  readonly of: LoadedFigure
  readonly labels: Labels
  readonly set: SetView
  readonly onPreset: (preset: 'energy' | 'article') => void
  /** Height that an open sheet leaves to the chart. */
  readonly availableHeight: number | null
  /** How the figure is drawn, where there is room for it. */
  readonly children: ReactNode
}) {
  const { catalogue, view, of, labels, set, onPreset, availableHeight, children } = props
  const format = useFormat()
  const id = useId()
  const { figure, kind, waiting, loaded } = of
  // Until the new selection is loaded the previous chart stays, dimmed.
  const content = useStableValue(figure, () => waiting)
  const page = { view, catalogue, asked: loaded.asked, set, hasChoices: true }

  const onFrom = useCallback((month: string | null) => set(setFrom(month), drag), [set])
  const onTo = useCallback((month: string | null) => set(setTo(month), drag), [set])
  return (
    <div className="card">
      <figure className="figure" aria-labelledby={id} aria-busy={waiting}>
        <figcaption>
          <div>
            <h3 id={id} tabIndex={-1}>
              {content.title}
            </h3>
            <p>{content.subtitle}</p>
          </div>
          <ExportButton content={content} catalogue={catalogue} set={set} />
        </figcaption>
        {kindOfChart(view.chart).needs === 'series' && hasStates(view, loaded) && (
          <Suspense>
            <FigureStates view={view} loaded={loaded} labels={labels} set={set} onPreset={onPreset} />
          </Suspense>
        )}
        {kind?.Controls && <kind.Controls {...page} />}
        <ChartBody
          content={content}
          catalogue={catalogue}
          waiting={waiting}
          set={set}
          availableHeight={availableHeight}
        >
          {kind?.Period ? (
            <kind.Period {...page} />
          ) : (
            <PeriodSliders
              first={firstMonthOf(catalogue)}
              last={lastMonthDrawn(view, catalogue)}
              from={view.from}
              to={view.to}
              format={format}
              onFrom={onFrom}
              onTo={onTo}
            />
          )}
        </ChartBody>
      </figure>
      {children}
    </div>
  )
}
