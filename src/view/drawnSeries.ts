import { type Catalogue, type SeriesInfo, areBothWays, findSeries, isTrade } from '#src/trade/catalogue.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { isUserId } from '#src/trade/seriesId.ts'
import { memoizeByObject } from '#src/lib/memoize.ts'
import { yearOf } from '#src/trade/periods.ts'

const allGoods = ['M-TOTAL', 'X-TOTAL'] as const

/** The selected series, or all goods in a chart of pairs where nothing is selected in both directions. */
export function drawnSeries({ chart, series }: Pick<ViewState, 'chart' | 'series'>, catalogue: Catalogue) {
  if (!kindOfChart(chart).isOfPairs || series.length === 0) return series
  const selected = series.flatMap((id) => findSeries(catalogue, id) ?? [])
  return selected.some((one) => selected.some((other) => areBothWays(one, other))) ? series : allGoods
}

const namedIn = memoizeByObject(
  ({ commodities }: Catalogue) => new Set(commodities.flatMap(({ series }) => series.map(({ id }) => id))),
)

export const hasUnnamed = ({ series }: ViewState, catalogue: Catalogue): boolean =>
  series.some((id) => !namedIn(catalogue).has(id) && !isUserId(id))

export type Facts = {
  /** Nothing is drawn, so every choice may stand. */
  readonly empty: boolean
  readonly anyMonthly: boolean
  readonly anyWeight: boolean
  readonly anyTrade: boolean
  readonly anyWorldPrice: boolean
  /** All goods alone, whose share of all goods is the whole. */
  readonly onlyTotals: boolean
}

function hasWeightOf(series: SeriesInfo, year: number): boolean {
  // HS headings without a name have no coverage, only a span.
  if (series.coverage.length === 0) return true
  return series.coverage.some((covered) => covered.year === year && covered.weight !== null)
}

/** A yearly figure is dated by its December. */
function weightMonths(series: SeriesInfo, year: number): readonly [string, string] {
  const [january, december] = [`${year}-01`, `${year}-12`]
  if (series.weight === null || series.frequency === 'annual') return [december, december]
  const { first, last } = series.weight
  return [first > january ? first : january, last < december ? last : december]
}

export function hasWeightBetween(series: SeriesInfo, from: string | null, to: string | null): boolean {
  if (series.weight === null) return false
  const lastYear = Number(yearOf(series.weight.last))
  for (let year = Number(yearOf(series.weight.first)); year <= lastYear; year += 1) {
    const [first, last] = weightMonths(series, year)
    const inRange = (to === null || first <= to) && (from === null || last >= from)
    if (inRange && hasWeightOf(series, year)) return true
  }
  return false
}

export function selectionFacts(view: ViewState, catalogue: Catalogue): Facts {
  const selected = view.series.flatMap((id) => findSeries(catalogue, id) ?? [])
  return {
    empty: selected.length === 0,
    anyMonthly: selected.some((series) => series.frequency === 'monthly'),
    anyWeight: selected.some((series) => hasWeightBetween(series, view.from, view.to)),
    anyTrade: selected.some(isTrade),
    anyWorldPrice: !selected.every(isTrade),
    onlyTotals: selected.length > 0 && selected.every(({ cmdCode }) => cmdCode === 'TOTAL'),
  }
}
