import { Suspense, useId, useMemo } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { presetArticle, presetEnergy } from '#src/view/change.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import { headingsQuery } from '#src/api/queries.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import { dimmed } from '#src/app/explore/dimmed.ts'
import { FigureStates } from '#src/app/lazyParts.ts'
import { ChartBody } from '#src/app/explore/ChartBody.tsx'
import { useColours } from '#src/app/explore/useColours.ts'
import { useFigure } from '#src/app/explore/useFigure.ts'
import type { SetView } from '#src/view/address/viewStore.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

const presets = { energy: presetEnergy, article: presetArticle } as const

/** The live figure of a view without the controls: chart, tooltip, notes and source. */
export function LiveFigure(props: {
  readonly catalogue: Catalogue
  readonly view: ViewState
  readonly set: SetView
  readonly titleLevel: 1 | 4
}) {
  const { catalogue, view, set, titleLevel } = props
  const format = useFormat()
  const id = useId()
  const { figure, kind, waiting, loaded } = useFigure(catalogue, view, useColours(view.series), false)
  const nomenclature = loaded.asked.answers(headingsQuery) ?? undefined
  const labels = useMemo(() => createLabels(catalogue, nomenclature, format), [catalogue, nomenclature, format])
  const Title = titleLevel === 1 ? 'h1' : 'h4'
  if (kind === null) return null
  return (
    <figure ref={dimmed} className="figure" aria-labelledby={id} aria-busy={waiting}>
      <figcaption>
        <div>
          <Title id={id}>{figure.title}</Title>
          <p>{figure.subtitle}</p>
        </div>
      </figcaption>
      {kindOfChart(view.chart).needs === 'series' && (
        <Suspense>
          <FigureStates view={view} loaded={loaded} labels={labels} set={set} onPreset={(name) => set(presets[name])} />
        </Suspense>
      )}
      {kind.Controls && (
        <kind.Controls view={view} catalogue={catalogue} asked={loaded.asked} set={set} hasChoices={false} />
      )}
      <ChartBody content={figure} catalogue={catalogue} waiting={false} set={set} availableHeight={null}>
        {null}
      </ChartBody>
    </figure>
  )
}
