import { Suspense, useId, useMemo } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { presetArticle, presetEnergy } from '#src/view/change.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import { dimmed } from '#src/app/explore/dimmed.ts'
import { FigureStates } from '#src/app/lazyParts.ts'
import { ChartBody } from '#src/app/explore/ChartBody.tsx'
import { useColours } from '#src/app/explore/useColours.ts'
import { useFigure } from '#src/app/explore/useFigure.ts'
import { useHeadings } from '#src/app/explore/useHeadings.ts'
import { usePlot } from '#src/app/explore/usePlot.ts'
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
  const loaded = usePlot(catalogue, view, useColours(view.series))
  const { nomenclature } = useHeadings(catalogue, view, false)
  const labels = useMemo(() => createLabels(catalogue, nomenclature, format), [catalogue, nomenclature, format])
  const { figure, products, waiting, hasKind } = useFigure(catalogue, view, loaded, nomenclature)
  const Title = titleLevel === 1 ? 'h1' : 'h4'
  if (!hasKind) return null
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
      {figure.above?.({ view, catalogue, loaded, products, set, hasChoices: false })}
      <ChartBody content={figure} catalogue={catalogue} waiting={false} set={set} availableHeight={null}>
        {null}
      </ChartBody>
    </figure>
  )
}
