import { describe, expect, it } from 'vitest'
import type { Pair } from '#src/figures/prices/pricesData.ts'
import { priceText, pricesShortTitle, pricesTitle } from '#src/figures/prices/pricesTexts.ts'
import { benchmarksOf } from '#src/trade/beside/benchmark.ts'
import type { Money } from '#src/trade/money.ts'
import { addMonths, monthRange } from '#src/trade/periods.ts'
import { lags } from '#src/view/viewState.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { allPairs, byMonth, cellOf, customs, dataOf, quoteOf } from '#tests/unit/support/pricePairs.ts'
import { plain } from '#tests/unit/support/words.ts'
import { mean, worth } from '#tests/unit/support/worth.ts'

describe('the title', () => {
  /** The gaps of twelve months at every lag, in the newest month that has them all. */
  function gapsOf(of: Pair['of'], benchmark: Pair['benchmark'], money: Money) {
    const months = [...customs.keys()].flatMap((key) => (key.startsWith(`${of} `) ? [key.slice(-7)] : []))
    const found = months.toSorted().flatMap((last) => {
      const twelve = monthRange(addMonths(last, -11), last)
      const all = twelve.map((month) => cellOf(of, month))
      const usd = all.reduce((sum, cell, i) => sum + cell.usd * worth[money](twelve[i] ?? ''), 0)
      const paid = usd / all.reduce((sum, { units }) => sum + units, 0)
      const gaps = lags.map(
        (lag) => paid - mean(twelve.map((month) => quoteOf({ of, benchmark, lag }, month, money) || NaN)),
      )
      return gaps.every(Number.isFinite) ? [{ paid, gaps }] : []
    })
    const newest = found.at(-1)
    if (newest === undefined) throw new Error(`No gap to ${benchmark}`)
    return newest
  }

  it.each(allPairs.filter(({ of }) => byMonth.has(of)))(
    'gives the least and the most gap of $of to $benchmark where the month of pricing decides it, whatever the lag ($lag)',
    (pair) => {
      for (const money of ['usd', 'cny', 'rub', 'real'] as const) {
        const { paid, gaps } = gapsOf(pair.of, pair.benchmark, money)
        const [least, most] = [Math.min(...gaps), Math.max(...gaps)]
        // Two dollars a barrel are 3% of what crude cost in these years.
        const isOneNumber = least * most > 0 && most - least < 0.03 * paid
        const data = dataOf(pair, money)
        for (const language of ['en', 'zh', 'ru'] as const) {
          const amounts = [least, most].map((gap) => priceText(Math.abs(gap), data, formats[language]))
          for (const title of [pricesTitle(data, formats[language]), pricesShortTitle(data, formats[language])]) {
            const said = amounts.filter((amount) => plain(title).includes(plain(amount)))
            expect(said.length === 2, `${money} ${title}`).toBe(!isOneNumber)
          }
        }
      }
    },
  )

  it.each(['M-7601', 'M-7403', 'M-7502', 'M-3104'] as const)(
    'of %s, whose weights are of low reliability, has no number but the year',
    (of) => {
      const [benchmark = 'brent'] = benchmarksOf(of)
      for (const language of ['en', 'zh', 'ru'] as const)
        for (const money of ['usd', 'cny', 'rub', 'real'] as const)
          expect(pricesTitle(dataOf({ of, benchmark, lag: 0 }, money), formats[language]).match(/\d+/g)).toEqual([
            '2024',
          ])
    },
  )
})
