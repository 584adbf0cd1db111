import { pricesSchema } from '#src/api/schema/abroad.ts'
import { contextSchema } from '#src/api/schema/beside.ts'
import type { Pair, PricesData } from '#src/figures/prices/pricesData.ts'
import { isPriced, pricesData } from '#src/figures/prices/pricesData.ts'
import { benchmarksOf, pricedGoods } from '#src/trade/beside/benchmark.ts'
import { baciSeries } from '#src/trade/catalogue.ts'
import type { Money } from '#src/trade/money.ts'
import { addMonths } from '#src/trade/periods.ts'
import { lags } from '#src/view/viewState.ts'
import { realAnswer, realCatalogue, realConversion, realRows } from '#tests/unit/support/tables.ts'
import { cells, worth } from '#tests/unit/support/worth.ts'

const prices = realAnswer(pricesSchema, 'prices')
export const byMonth = new Set<string>(['M-2709', 'M-2701', 'M-271111'])
const idOf = (of: string): string =>
  byMonth.has(of) ? of : (baciSeries(realCatalogue, 'M', of.replace('M-', ''))?.id ?? of)

export function dataOf(pair: Pair, money: Money = 'usd'): PricesData {
  const context = pair.of === 'M-2709' ? realAnswer(contextSchema, 'context') : null
  const data = pricesData(pair, realRows(idOf(pair.of)), prices, realConversion(money), context)
  if (data === null) throw new Error(`No price of ${pair.benchmark}`)
  return data
}

export const allPairs: readonly Pair[] = pricedGoods
  .filter(isPriced)
  .flatMap((of) =>
    benchmarksOf(of).flatMap((benchmark) =>
      lags.filter((lag) => lag === 0 || byMonth.has(of)).map((lag) => ({ of, benchmark, lag })),
    ),
  )
// Expected numbers are computed here from the tables' own cells.
const quotes = new Map<string, number>()
const keep = (id: string, period = '', text = ''): void => {
  if (text !== '') quotes.set(`${id} ${period}`, Number(text))
}
for (const cell of cells('prices-monthly.csv')) keep(cell['benchmark'] ?? '', cell['period'], cell['price_usd'])
for (const cell of cells('context-monthly.csv')) keep('brent', cell['period'], cell['brent_usd_per_barrel'])
for (const cell of cells('rates-monthly.csv')) keep('urals', cell['period'], cell['urals_usd_per_barrel'])
const perTonne = { 'M-2709': 7.3, 'M-271111': 52, 'M-2701': 1, 'M-7601': 1, 'M-7403': 1, 'M-7502': 1, 'M-3104': 1 }
const trade = (file: string, time: string) =>
  new Map(
    cells(file)
      .filter((cell) => cell['flow'] === 'M')
      .map((cell) => [`M-${cell['cmd_code']} ${cell[time]}`, cell]),
  )
export const customs = trade('customs-monthly.csv', 'period')
const baci = new Map([...trade('baci-annual.csv', 'year'), ...trade('baci-partial-annual.csv', 'year')])

/** Dollars and trade units (barrels, million Btu or tonnes) of one period, from the tables. */
export function cellOf(of: Pair['of'], period: string): { readonly usd: number; readonly units: number } {
  const cell = (byMonth.has(of) ? customs : baci).get(`${of} ${period}`)
  const number = (text = ''): number => (text === '' ? NaN : Number(text))
  return { usd: number(cell?.['value_usd']), units: (number(cell?.['net_weight_kg']) / 1000) * perTonne[of] }
}
export const quoteOf = ({ benchmark, lag }: Pair, month: string, money: Money): number => {
  const earlier = addMonths(month, -lag)
  return (quotes.get(`${benchmark} ${earlier}`) ?? NaN) * worth[money](earlier)
}
