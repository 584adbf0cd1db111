import type { Catalogue } from '#src/trade/catalogue.ts'
import { findSeries } from '#src/trade/catalogue.ts'
import type { Conversion, Money } from '#src/trade/money.ts'
import { inDollars } from '#src/trade/money.ts'
import type { Observation } from '#src/trade/observation.ts'
import { headingYearOf } from '#src/view/bounds.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { Answers, Need } from '#src/api/need.ts'
import { conversionsQuery, headingsQuery, productsQuery, seriesQuery } from '#src/api/queries.ts'

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

export function oneSeries(catalogue: Catalogue, id: string): readonly Need<unknown>[] {
  const info = findSeries(catalogue, id)
  return info === null ? [] : [seriesQuery(info)]
}

export function observationsOf(answers: Answers, catalogue: Catalogue, id: string): readonly Observation[] | undefined {
  const info = findSeries(catalogue, id)
  return info === null ? undefined : answers(seriesQuery(info))?.observations
}
