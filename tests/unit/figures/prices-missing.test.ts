import { describe, expect, it } from 'vitest'
import { pricesContent } from '#src/figures/prices/makePrices.ts'
import { pricesData, pricesRows } from '#src/figures/prices/pricesData.ts'
import { pricesTitle } from '#src/figures/prices/pricesTexts.ts'
import { addMonths } from '#src/trade/periods.ts'
import { defaultView } from '#src/view/viewState.ts'
import { months, row, years } from '#tests/unit/support/rows.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'
import { format } from '#tests/unit/support/words.ts'

const brent = { of: 'M-2709', benchmark: 'brent', lag: 0 } as const

describe('with figures missing', () => {
  const quoted = (id: 'brent' | 'copper', unit: 'bbl' | 't', first: string, values: readonly (number | null)[]) => ({
    series: [
      {
        id,
        unit,
        source: 'wb',
        months: values.map((price, i) => ({
          period: addMonths(first, i),
          price,
          status: price === null ? null : ('A' as const),
        })),
      },
    ],
  })

  it('a month without either price is a gap in the CSV, and nothing is drawn across it', () => {
    const rows = months('2022-01', [730, null, 1460], { weight: 1000 })
    const data = pricesData(brent, rows, quoted('brent', 'bbl', '2022-01', [90, 95, null]))
    if (data === null) throw new Error('no data')
    expect(pricesRows(data).rows).toEqual([
      ['2022-01', 'M-2709', 'brent', 0, 100, 90, 10, (10 / 90) * 100, 'USD/bbl', 'A', 'customs;wb'],
      ['2022-02', 'M-2709', 'brent', 0, null, 95, null, null, 'USD/bbl', 'A', 'wb'],
      ['2022-03', 'M-2709', 'brent', 0, 200, null, null, null, 'USD/bbl', 'A', 'customs'],
    ])
    expect(pricesTitle(data, format)).toBe('Russian crude against Brent')
    expect(pricesContent(data, realCatalogue, defaultView, format).drawing).not.toBeNull()
  })

  it('a year without a row, or whose world price lacks a month, is a gap between its neighbours', () => {
    const copper = { of: 'M-7403', benchmark: 'copper', lag: 0 } as const
    const rows = years(2017, [8000, 9000, 7000, 6500], { weight: 1000, weightStatus: 'U' }).filter(
      ({ period }) => period !== '2018',
    )
    const values = Array.from({ length: 48 }, (_, i) => (i === 30 ? null : 6000))
    const data = pricesData(copper, rows, quoted('copper', 't', '2017-01', values))
    expect(data?.periods).toEqual(['2017', '2018', '2019', '2020'])
    expect(data?.gap.map(({ value }) => value)).toEqual([2000, null, null, 500])
    expect(data?.percent.at(-1)).toMatchObject({ value: (500 / 6000) * 100, status: 'U' })
  })

  it('a world price that the answer has not is no figure, and nothing traded is none either', () => {
    expect(pricesData(brent, [row('2022-01', { value: 730, weight: 1000 })], { series: [] })).toBeNull()
    const empty = pricesData(brent, [row('2022-01', { value: 730 })], quoted('brent', 'bbl', '2022-01', [90]))
    expect(empty?.periods).toEqual([])
  })
})
