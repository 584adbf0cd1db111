import type { BoughtProduct } from '#src/trade/buyers.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { Answers, Need } from '#src/api/need.ts'
import { buyersQuery } from '#src/api/queries.ts'
import { choiceOf } from '#src/figures/analysisView.ts'
import { buyersContent, seriesOf } from '#src/figures/buyers/buyersContent.tsx'
import type { BuyersData } from '#src/figures/buyers/buyersData.ts'
import { buyersData } from '#src/figures/buyers/buyersData.ts'
import { figureMadeOf } from '#src/figures/figure.ts'
import { memoize } from '#src/lib/memoize.ts'

const buyersNeeds = (): readonly Need<unknown>[] => [buyersQuery]

export function productOf(view: ViewState): BoughtProduct {
  return choiceOf(view, 'buyers').of === seriesOf.GAS ? 'GAS' : 'OIL'
}

const dataBy = memoize(4, buyersData)

/** The numbers of its figure, which its table has too. */
export function buyersDataIn(view: ViewState, answers: Answers): BuyersData | null {
  const all = answers(buyersQuery)
  return all ? dataBy(all, productOf(view)) : null
}

/** Who bought Russian oil, or gas, beside China. */
export const buyersFigure = figureMadeOf(buyersNeeds, (view, answers, { catalogue, format }) => {
  const data = buyersDataIn(view, answers)
  return data && buyersContent(data, catalogue, view, format)
})
