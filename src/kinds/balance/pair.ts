import { bookKey } from '#src/trade/catalogue.ts'
import type { Point } from '#src/trade/point.ts'
import { gapAt, joinSources } from '#src/trade/point.ts'
import type { Plot, PlottedSeries } from '#src/trade/plot.ts'
import { pointAt } from '#src/trade/plot.ts'
import { weakest } from '#src/trade/status.ts'
import type { Format, Quantity } from '#src/i18n/format.ts'
import { balanceMessages } from '#src/i18n/messages/en/kinds/balance.ts'

/** What China buys and what it sells, of one book: only such a pair has a difference. */
export type BalancePair = { readonly imports: PlottedSeries; readonly exports: PlottedSeries }

const isTotal = ({ info }: PlottedSeries): boolean => info.cmdCode === 'TOTAL'

/** Are both sides the same goods? Only then is the difference a surplus or a deficit. */
export function isOfLikeGoods({ imports, exports }: BalancePair): boolean {
  return imports.info.cmdCode === exports.info.cmdCode
}

export function isOfAllGoods({ imports, exports }: BalancePair): boolean {
  return isTotal(imports) && isTotal(exports)
}

/**
 * The pair that a balance is drawn of: the first book of the selection in which both flows are selected, one in which
 * both are all goods first; of each flow all goods, or else what was selected first. Never across books.
 */
export function balancePair(series: readonly PlottedSeries[]): BalancePair | null {
  const books = [...new Set(series.map(({ info }) => bookKey(info)))]
  const pairs = books.flatMap((book): BalancePair[] => {
    const ofBook = series.filter(({ info }) => bookKey(info) === book)
    const pick = (flow: 'M' | 'X'): PlottedSeries | undefined => {
      const ofFlow = ofBook.filter(({ info }) => info.flow === flow)
      return ofFlow.find(isTotal) ?? ofFlow[0]
    }
    const [imports, exports] = [pick('M'), pick('X')]
    return imports === undefined || exports === undefined ? [] : [{ imports, exports }]
  })
  return pairs.find(isOfAllGoods) ?? pairs[0] ?? null
}

/** A plot of the pair alone, in its own span; the plot itself where there is no pair. */
export function balancePlot(plot: Plot): Plot {
  const pair = balancePair(plot.series)
  if (pair === null) return plot
  const series = plot.series.filter((one) => one === pair.imports || one === pair.exports)
  const ends = series
    .flatMap(({ points }) => [...points.slice(0, 1), ...points.slice(-1)].map(({ period }) => period))
    .toSorted()
  const [first, last] = [ends[0] ?? '', ends.at(-1) ?? '']
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

/** The newest period in which both have a figure. */
export function latestBalance(pair: BalancePair, plot: Plot): Point | null {
  const period = plot.periods.findLast((candidate) => balanceAt(pair, candidate).value !== null)
  return period === undefined ? null : balanceAt(pair, period)
}

/** The difference in words: a name and an amount without a sign. */
export type BalanceLabel = { readonly name: string; readonly amount: string }

/** `China’s deficit`, `$21.0 bn`: which way round it is stands in the name. Of unlike goods it is but a difference. */
export function balanceLabel(value: number, pair: BalancePair, quantity: Quantity, format: Format): BalanceLabel {
  return {
    name: format.t(
      balanceMessages,
      !isOfLikeGoods(pair) ? 'balance.difference' : value < 0 ? 'balance.deficit' : 'balance.surplus',
    ),
    amount: format.amount(Math.abs(value), quantity),
  }
}
