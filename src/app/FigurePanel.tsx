import { lazy, Suspense, useCallback, useId, useState } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { setFrom, setTitle, setTo } from '#src/view/change.ts'
import { firstMonth } from '#src/view/bounds.ts'
import type { Labels } from '#src/view/labels.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { PeriodSliders } from '#src/controls/PeriodSliders.tsx'
import type { FigureContent } from '#src/figure/figureContent.ts'
import { BalanceStates } from '#src/app/BalanceStates.tsx'
import { ChartBody } from '#src/app/ChartBody.tsx'
import { ExportButton } from '#src/app/ExportButton.tsx'
import { FigureControls } from '#src/app/FigureControls.tsx'
import { FigureStates } from '#src/app/FigureStates.tsx'
import type { LoadedPlot } from '#src/app/usePlot.ts'
import type { Treemap } from '#src/app/useTreemap.ts'
import type { SetView } from '#src/app/useView.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

const TreemapBar = lazy(async () => ({ default: (await import('#src/app/TreemapBar.tsx')).TreemapBar }))
const TreemapYear = lazy(async () => ({ default: (await import('#src/app/TreemapBar.tsx')).TreemapYear }))

/** The figure on the page: title, chart, period, events, notes and source, as an export has them. */
export function FigurePanel(props: {
  readonly catalogue: Catalogue
  readonly view: ViewState
  readonly loaded: LoadedPlot
  /** Null while another chart is shown. */
  readonly treemap: Treemap | null
  readonly content: FigureContent
  readonly labels: Labels
  readonly set: SetView
  readonly onClosed: (why: string) => void
  readonly onPreset: (preset: 'energy' | 'article') => void
}) {
  const { catalogue, view, loaded, treemap, labels, set, onClosed, onPreset } = props
  const format = useFormat()
  const id = useId()
  // While nothing of a new selection is here yet, what was drawn before stays, dimmed.
  const waiting = treemap === null ? loaded.plot.series.length === 0 && loaded.pending.length > 0 : !treemap.ready && treemap.error === null
  const [drawn, setDrawn] = useState(props.content)
  if (!waiting && drawn !== props.content) setDrawn(props.content)
  const content = waiting ? drawn : props.content

  const drag = { history: 'replace' } as const
  const onTitle = useCallback((text: string) => set(setTitle(text), { history: 'replace' }), [set])
  return (
    <div className="panel">
      <figure className="figure" aria-labelledby={id} aria-busy={waiting}>
        <figcaption>
          <div>
            <h3 id={id}>{content.title}</h3>
            <p>{content.subtitle}</p>
          </div>
          <ExportButton content={content} catalogue={catalogue} onTitle={onTitle} />
        </figcaption>
        {treemap === null ? (
          <FigureStates view={view} loaded={loaded} labels={labels} set={set} onPreset={onPreset} />
        ) : (
          <Suspense>
            <TreemapBar view={view} treemap={treemap} set={set} />
          </Suspense>
        )}
        {view.chart === 'balance' && <BalanceStates loaded={loaded} set={set} />}
        <ChartBody content={content} catalogue={catalogue} waiting={waiting} onTile={treemap?.onTile}>
          {treemap === null ? (
            <PeriodSliders
              first={firstMonth}
              last={catalogue.lastPeriod}
              from={view.from}
              to={view.to}
              format={format}
              onFrom={(month) => set(setFrom(month), drag)}
              onTo={(month) => set(setTo(month), drag)}
            />
          ) : (
            <Suspense>
              <TreemapYear catalogue={catalogue} view={view} treemap={treemap} set={set} />
            </Suspense>
          )}
        </ChartBody>
      </figure>
      <FigureControls catalogue={catalogue} view={view} format={format} set={set} onClosed={onClosed} />
    </div>
  )
}

