import type { Catalogue } from '#src/trade/catalogue.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { Answers, Need } from '#src/api/need.ts'
import { contextQuery } from '#src/api/queries.ts'
import { brentContent } from '#src/figures/brent/brentContent.tsx'
import type { BrentData } from '#src/figures/brent/brentData.ts'
import { brentData } from '#src/figures/brent/brentData.ts'
import { figureMadeOf } from '#src/figures/figure.ts'
import { conversionOf, moneyNeeds, observationsOf, oneSeries } from '#src/figures/needs.ts'
import { memoize } from '#src/lib/memoize.ts'

const crudeId = 'M-2709'

function brentNeeds(view: ViewState, catalogue: Catalogue): readonly Need<unknown>[] {
  return [...oneSeries(catalogue, crudeId), contextQuery, ...moneyNeeds(view.money)]
}

const dataBy = memoize(4, brentData)

/** The numbers of its figure. */
export function brentDataIn(view: ViewState, answers: Answers, catalogue: Catalogue): BrentData | null {
  const rows = observationsOf(answers, catalogue, crudeId)
  const context = answers(contextQuery)
  const conversion = conversionOf(answers, view.money)
  return rows && context && conversion ? dataBy(rows, context, conversion) : null
}

/** Russian crude beside the world's reference price, and Russia's part in what China imports. */
export const brentFigure = figureMadeOf(brentNeeds, (view, answers, { catalogue, format }) => {
  const data = brentDataIn(view, answers, catalogue)
  return data && brentContent(data, catalogue, view, format)
})
