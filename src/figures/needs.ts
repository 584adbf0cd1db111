import { type Answers, type Need, conversionsQuery, headingsQuery, productsQuery } from '#src/api/queries.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { type Conversion, type Money, inDollars } from '#src/trade/steps.ts'
import { headingYearOf } from '#src/view/drawn.ts'
import type { ViewState } from '#src/view/viewState.ts'

export function moneyNeeds(money: Money): readonly Need<unknown>[] {
  return money === 'usd' ? [] : [conversionsQuery]
}

export function conversionOf(answers: Answers, money: Money): Conversion | undefined {
  return money === 'usd' ? inDollars : answers(conversionsQuery)?.(money)
}

export function productsOf(view: ViewState, catalogue: Catalogue) {
  return productsQuery(view.flow, headingYearOf(view, catalogue))
}

export function headingNeeds(view: ViewState, catalogue: Catalogue): readonly Need<unknown>[] {
  return [productsOf(view, catalogue), headingsQuery, ...moneyNeeds(view.money)]
}
