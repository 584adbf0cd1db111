import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Flow } from '#src/trade/flow.ts'
import type { Conversion } from '#src/trade/money.ts'
import type { Observation } from '#src/trade/observation.ts'
import type { World } from '#src/trade/world.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { Answers, Need } from '#src/api/need.ts'
import { worldQuery } from '#src/api/queries.ts'
import { choiceOf } from '#src/figures/analysisView.ts'
import { worldContent } from '#src/figures/world/worldContent.tsx'
import type { WorldData } from '#src/figures/world/worldData.ts'
import { defaultYears, worldData } from '#src/figures/world/worldData.ts'
import { figureMadeOf } from '#src/figures/figure.ts'
import { conversionOf, moneyNeeds, observationsOf, oneSeries } from '#src/figures/needs.ts'
import { memoize } from '#src/lib/memoize.ts'

const totalOfFlow = (view: ViewState): string => `${choiceOf(view, 'world').flow}-TOTAL`

function worldNeeds(view: ViewState, catalogue: Catalogue): readonly Need<unknown>[] {
  return [...oneSeries(catalogue, totalOfFlow(view)), worldQuery, ...moneyNeeds(view.money)]
}

const dataBy = memoize(
  4,
  (
    flow: Flow,
    rows: readonly Observation[],
    world: World,
    a: number | null,
    b: number | null,
    conversion: Conversion,
  ): WorldData => worldData(flow, rows, world, { a, b }, conversion),
)

/** The numbers of its figure, which its table has too. */
export function worldDataIn(view: ViewState, answers: Answers, catalogue: Catalogue): WorldData | null {
  const { flow, a, b } = choiceOf(view, 'world')
  const rows = observationsOf(answers, catalogue, totalOfFlow(view))
  const world = answers(worldQuery)
  const conversion = conversionOf(answers, view.money)
  return rows && world && conversion ? dataBy(flow, rows, world, a, b, conversion) : null
}

export function worldChoice(view: ViewState, answers: Answers, catalogue: Catalogue) {
  const { flow, a, b } = choiceOf(view, 'world')
  const data = worldDataIn(view, answers, catalogue)
  return { flow, a: data?.a ?? a ?? defaultYears.a, b: data?.b ?? b ?? defaultYears.b }
}

/** China's trade with Russia beside its trade with everyone. */
export const worldFigure = figureMadeOf(worldNeeds, (view, answers, { catalogue, format }) => {
  const data = worldDataIn(view, answers, catalogue)
  return data && worldContent(data, catalogue, view, format)
})
