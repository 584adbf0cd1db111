import type { Catalogue } from '#src/trade/catalogue.ts'
import { areBothWays, findSeries } from '#src/trade/catalogue.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import type { ViewState } from '#src/view/viewState.ts'

const allGoods = ['M-TOTAL', 'X-TOTAL'] as const

/**
 * What a view draws of all series: what is selected; instead of it, where goods are set against the same goods and none is
 * selected both ways, all goods.
 */
export function drawnSeries({ chart, series }: Pick<ViewState, 'chart' | 'series'>, catalogue: Catalogue) {
  if (!kindOfChart(chart).isOfPairs || series.length === 0) return series
  const selected = series.flatMap((id) => findSeries(catalogue, id) ?? [])
  return selected.some((one) => selected.some((other) => areBothWays(one, other))) ? series : allGoods
}
