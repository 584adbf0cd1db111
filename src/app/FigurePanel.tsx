import { useId, useState } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { setFrom, setTo } from '#src/view/change.ts'
import { firstMonth } from '#src/view/bounds.ts'
import type { Labels } from '#src/view/labels.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { PeriodSliders } from '#src/controls/PeriodSliders.tsx'
import type { FigureContent } from '#src/figure/figureContent.ts'
import { ChartBody } from '#src/app/ChartBody.tsx'
import { ExportButton } from '#src/app/ExportButton.tsx'
import { FigureControls } from '#src/app/FigureControls.tsx'
import { FigureStates } from '#src/app/FigureStates.tsx'
import type { LoadedPlot } from '#src/app/usePlot.ts'
import type { SetView } from '#src/app/useView.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

/** The figure on the page: title, chart, period, events, notes and source, as an export has them. */
export function FigurePanel(props: {
  readonly catalogue: Catalogue
  readonly view: ViewState
  readonly loaded: LoadedPlot
  readonly content: FigureContent
  readonly labels: Labels
  readonly set: SetView
  readonly onClosed: (why: string) => void
  readonly onPreset: (preset: 'energy' | 'article') => void
}) {
  const { catalogue, view, loaded, labels, set, onClosed, onPreset } = props
  const format = useFormat()
  const id = useId()
  // While nothing of a new selection is here yet, what was drawn before stays, dimmed.
  const waiting = loaded.plot.series.length === 0 && loaded.pending.length > 0
  const [drawn, setDrawn] = useState(props.content)
  if (!waiting && drawn !== props.content) setDrawn(props.content)
  const content = waiting ? drawn : props.content

  const drag = { history: 'replace' } as const
  return (
    <div className="panel">
      <figure className="figure" aria-labelledby={id} aria-busy={waiting}>
        <figcaption>
          <div>
            <h3 id={id}>{content.title}</h3>
            <p>{content.subtitle}</p>
          </div>
          <ExportButton content={content} catalogue={catalogue} />
        </figcaption>
        <FigureStates view={view} loaded={loaded} labels={labels} set={set} onPreset={onPreset} />
        <ChartBody content={content} catalogue={catalogue} waiting={waiting}>
          <PeriodSliders
            first={firstMonth}
            last={catalogue.lastPeriod}
            from={view.from}
            to={view.to}
            format={format}
            onFrom={(month) => set(setFrom(month), drag)}
            onTo={(month) => set(setTo(month), drag)}
          />
        </ChartBody>
      </figure>
      <FigureControls catalogue={catalogue} view={view} format={format} set={set} onClosed={onClosed} />
    </div>
  )
}

