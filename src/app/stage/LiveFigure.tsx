import { Suspense, useId } from 'react'
import type { ViewState } from '#src/view/viewState.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import { dimmed } from '#src/app/stage/dimmed.ts'
import { FigureStates } from '#src/app/lazyParts.ts'
import { ChartBody } from '#src/app/stage/ChartBody.tsx'
import { useFigureOf } from '#src/app/stage/useFigure.ts'
import { UnderChart } from '#src/figure/UnderChart.tsx'
import { useDocumentTitle } from '#src/page/shownFigure.ts'
import { WithTerms } from '#src/figure/terms/WithTerms.tsx'
import { memoize } from '#src/lib/memoize.ts'
import { useCatalogue } from '#src/page/page.ts'
import { assignColours } from '#src/view/colours.ts'
import type { SetView } from '#src/view/address/viewStore.ts'

const coloursOf = memoize(8, (series: readonly string[]) => assignColours(series, new Map()))

/** The live figure of a view without the controls: chart, tooltip, notes and source. */
export function LiveFigure(props: { readonly view: ViewState; readonly set: SetView }) {
  const { view, set } = props
  const catalogue = useCatalogue()
  const id = useId()
  const { figure, kind, waiting, loaded } = useFigureOf(view, coloursOf(view.series))
  useDocumentTitle(figure)
  if (kind === null) return null
  return (
    <figure ref={dimmed} className="figure" aria-labelledby={id} aria-busy={waiting}>
      <figcaption>
        <div>
          <h1 id={id}>{figure.title}</h1>
          <p>
            <WithTerms text={figure.subtitle} />
          </p>
        </div>
      </figcaption>
      {kindOfChart(view.chart).needs === 'series' && (
        <Suspense>
          <FigureStates view={view} loaded={loaded} set={set} />
        </Suspense>
      )}
      {kind.Controls && (
        <kind.Controls view={view} catalogue={catalogue} asked={loaded.asked} set={set} hasChoices={false} />
      )}
      <ChartBody
        content={figure}
        waiting={false}
        set={set}
        availableHeight={null}
        under={figure.drawing && <UnderChart content={figure} catalogue={catalogue} />}
      >
        {null}
      </ChartBody>
    </figure>
  )
}
