import { areBothWays } from '#src/trade/catalogue.ts'
import type { Point } from '#src/trade/point.ts'
import { gapAt, joinSources } from '#src/trade/point.ts'
import type { Plot, PlottedSeries } from '#src/trade/plot.ts'
import { pointAt } from '#src/trade/plot.ts'
import { weakest } from '#src/trade/status.ts'
import type { Format, Quantity } from '#src/i18n/format.ts'
import { balanceMessages } from '#src/i18n/messages/en/kinds/balance.ts'

/** What China buys and what it sells of the same goods, of one book: only such a pair has a balance. */
export type BalancePair = { readonly imports: PlottedSeries; readonly exports: PlottedSeries }

const isTotal = ({ info }: PlottedSeries): boolean => info.cmdCode === 'TOTAL'

export function isOfAllGoods({ imports, exports }: BalancePair): boolean {
  return isTotal(imports) && isTotal(exports)
}

/** The pair that a balance is drawn of: all goods where both their sides are there, or else the first. Never across books. */
export function balancePair(series: readonly PlottedSeries[]): BalancePair | null {
  const pairs = series.flatMap((imports): BalancePair[] => {
    const exports = series.find(({ info }) => info.flow === 'X' && areBothWays(imports.info, info))
    return exports === undefined ? [] : [{ imports, exports }]
  })
  return pairs.find(isOfAllGoods) ?? pairs[0] ?? null
}

/** A plot of the pair alone, in its own span; the plot itself where there is no pair. */
export function balancePlot(plot: Plot): Plot {
  const pair = balancePair(plot.series)
  if (pair === null) return plot
  const series = plot.series.filter((one) => one === pair.imports || one === pair.exports)
  const ends = series.flatMap(({ points }) => [points[0]?.period ?? '', points.at(-1)?.period ?? '']).toSorted()
  const [first = '', last = ''] = [ends[0], ends.at(-1)]
  const periods = plot.periods.filter((period) => period >= first && period <= last)
  return { ...plot, series, periods, empty: [], thinBase: [] }
}

/** Exports less imports at a period, as sure as the weaker of the two; a gap where either is one. */
export function balanceAt(pair: BalancePair, period: string): Point {
  const [sold, bought] = [pointAt(pair.exports, period), pointAt(pair.imports, period)]
  if (sold.value === null || bought.value === null) return gapAt(period)
  return {
    period,
    value: sold.value - bought.value,
    status: weakest(sold.status, bought.status),
    sources: joinSources([sold.sources, bought.sources]),
  }
}

export function latestBalance(pair: BalancePair, plot: Plot): (Point & { readonly value: number }) | null {
  const found = plot.periods.findLast((period) => balanceAt(pair, period).value !== null) ?? ''
  const { value, ...point } = balanceAt(pair, found)
  return value === null ? null : { ...point, value }
}

/** `China’s deficit`, `$21.0 bn`: which way round it is stands in the name, not in a sign. */
export function balanceLabel(value: number, quantity: Quantity, format: Format) {
  return {
    name: format.t(balanceMessages, value < 0 ? 'balance.deficit' : 'balance.surplus'),
    amount: format.amount(Math.abs(value), quantity),
  }
}
