import { describe, expect, it } from 'vitest'
import { csvText } from '#src/figure/files/csv.ts'
import { booksContent } from '#src/figures/books/makeBooks.tsx'
import { booksRows, booksData } from '#src/figures/books/booksData.ts'
import { booksNotes } from '#src/figures/books/booksTexts.ts'
import { headingNames } from '#src/figures/headingNames.ts'
import { moversContent, moversNotes } from '#src/figures/movers/moversContent.tsx'
import { moversRows, moversData } from '#src/figures/movers/moversData.ts'
import { mirrorSchema } from '#src/api/schema/beside.ts'
import { conversionsBy } from '#src/trade/conversion.ts'
import type { Money } from '#src/trade/money.ts'
import type { Point } from '#src/trade/point.ts'
import { defaultView } from '#src/view/viewState.ts'
import { drawn } from '#tests/unit/support/plots.ts'
import {
  realAnswer,
  realCatalogue,
  realConversion,
  realNomenclature,
  realProducts,
  realRows,
} from '#tests/unit/support/tables.ts'
import { format, plain } from '#tests/unit/support/words.ts'
import { cells, monthsOf, worth, worthOfYear } from '#tests/unit/support/worth.ts'

// Analyses in every money; expected numbers are worked out from the tables, apart from the program.

const moneys = ['usd', 'cny', 'rub', 'real'] as const
const others = ['cny', 'rub', 'real'] as const
const lines = (csv: string): string[] => csv.slice(1).trimEnd().split('\r\n')
const at = (points: readonly Point[], period: string): number | null =>
  points.find((point) => point.period === period)?.value ?? null

describe('Two countries’ figures', () => {
  const mirror = realAnswer(mirrorSchema, 'mirror')
  const inMoney = (flow: 'M' | 'X', money: Money) =>
    booksData(flow, realRows(`${flow}-TOTAL`), mirror, realConversion(money))
  const published = (reporter: string, year: number): number =>
    Number(
      cells('russia-annual.csv').find(
        (row) => row['reporter_flow'] === reporter && row['year'] === String(year) && row['source'] === 'imf-imts',
      )?.['value_usd'],
    )
  const months = cells('customs-monthly.csv').filter((row) => row['cmd_code'] === 'TOTAL')
  const sumOf = (flow: string, year: number, money: Money): number =>
    months
      .filter((row) => row['flow'] === flow && monthsOf(year).includes(row['period'] ?? ''))
      .reduce((sum, row) => sum + Number(row['value_usd']) * worth[money](row['period'] ?? ''), 0)

  it('is China’s months at their rates, and Russia’s year at the mean of its twelve', () => {
    const of2021 = moneys.map((money) => {
      const { china, russia } = inMoney('M', money)
      const [imf] = russia
      const difference = imf?.discrepancies.find(({ year }) => year === '2021')
      return [
        at(china, '2021'),
        at(imf?.points ?? [], '2021'),
        difference?.amount.value,
        difference?.percent.value,
      ].map((value, i) => (i < 3 ? ((value ?? NaN) / 1e9).toFixed(1) : value?.toFixed(2)))
    })
    expect(of2021).toEqual([
      ['79.6', '68.4', '11.2', '14.03'],
      ['513.0', '441.3', '71.7', '13.98'],
      ['5856.5', '5041.5', '815.0', '13.92'],
      ['79.4', '68.4', '11.0', '13.81'],
    ])
    for (const money of others) {
      for (const [flow, reporter] of [['M', 'X'] as const, ['X', 'M'] as const]) {
        const { china, russia } = inMoney(flow, money)
        for (const year of [2019, 2021, 2024]) {
          expect(at(china, String(year))).toBeCloseTo(sumOf(flow, year, money), 0)
          const theirs = published(reporter, year) * worthOfYear[money](year)
          expect(at(russia[0]?.points ?? [], String(year))).toBeCloseTo(theirs, 0)
        }
      }
    }
  })

  it('keeps the year that holds October 2025 as a gap in dollars of 2021, and says why', () => {
    const data = inMoney('M', 'real')
    expect(data.years).toEqual(inMoney('M', 'usd').years)
    const gap = { period: '2025', value: null, status: null, sources: [], missingRates: ['2025-10'] }
    expect(data.china.at(-1)).toEqual(gap)
    const notes = booksNotes(data, format)
    expect(notes.join(' ')).toContain('has published no consumer prices for October 2025, so figures that need them')
    expect(inMoney('M', 'rub').china.at(-1)?.value).not.toBeNull()
  })

  it('says how far the gap moves only because the one side is converted by months and the other by years', () => {
    const said = others.map((money) => booksNotes(inMoney('X', money), format).find((note) => note.includes('moves')))
    expect(said.map((note) => note?.replace(/.*that alone /, ''))).toEqual([
      'moves the gap by up to 0.4 percentage points (2020).',
      'moves the gap by up to 0.8 percentage points (2020).',
      'moves the gap by up to 0.3 percentage points (2021).',
    ])
    expect(booksNotes(inMoney('X', 'usd'), format).join(' ')).not.toContain('moves the gap')
  })

  it('is the figure of that money: subtitle, differences, file name, CSV', () => {
    const data = inMoney('X', 'rub')
    const content = booksContent(data, realCatalogue, { ...defaultView, money: 'rub' }, format)
    expect(content.subtitle).toBe('All goods, trillions of roubles, years 2017 to 2025')
    expect(content.fileName?.()).toMatch(/_exports_rub_2017_2025$/)
    expect(plain(content.altText())).toContain('−₽410 bn (−8.3%) in 2021')
    expect(content.sources).toContain('cbr')
    expect(new Set(lines(csvText(booksRows(data))).map((line) => line.split(',')[4]))).toEqual(
      new Set(['unit', 'RUB', 'percent']),
    )
  })
})

describe('What rose and fell', () => {
  const [before, after] = [realProducts('X', 2021), realProducts('X', 2023)]
  const nameOf = headingNames(realCatalogue, realNomenclature, 'X', format)
  const inMoney = (money: Money, by: 'value' | 'percent' = 'value') =>
    moversData(before, after, by, realConversion(money))

  it('converts each year at the mean of its twelve rates', () => {
    const cars = moneys.map((money) => {
      const car = inMoney(money).most.rose[0]
      return [car?.cmdCode, ...[car?.before, car?.after, car?.change].map((value) => ((value ?? NaN) / 1e9).toFixed(2))]
    })
    expect(cars).toEqual([
      ['8703', '1.34', '11.65', '10.31'],
      ['8703', '8.67', '82.51', '73.84'],
      ['8703', '99.00', '992.52', '893.52'],
      ['8703', '1.34', '10.36', '9.02'],
    ])
    for (const money of others) {
      for (const mover of inMoney(money).all.moved) {
        const [then, now] = [before, after].map(({ rows }) => rows.find(({ cmdCode }) => cmdCode === mover.cmdCode))
        expect(mover.before / worthOfYear[money](2021)).toBeCloseTo(then?.value ?? NaN, 3)
        expect(mover.after / worthOfYear[money](2023)).toBeCloseTo(now?.value ?? NaN, 3)
      }
    }
  })

  it('ranks by percent the headings of fifty million dollars in every money, in the same order', () => {
    const ranked = moneys.map((money) => inMoney(money, 'percent').most.rose.map(({ cmdCode }) => cmdCode))
    for (const one of ranked) expect(one).toEqual(ranked[0])
    const inRoubles = { ...defaultView, money: 'rub' } as const
    const { subtitle } = moversContent(inMoney('rub', 'percent'), nameOf, null, inRoubles, format)
    expect(plain(subtitle)).toBe(
      'BACI’s sources change between these years. HS headings of $50 m and more in the larger year, by change in percent, in roubles; from tenfold on, the multiple',
    )
  })

  it('is the figure of that money: subtitle, words, notes, file name, CSV', () => {
    const data = inMoney('cny')
    const content = moversContent(data, nameOf, null, { ...defaultView, money: 'cny' }, format)
    expect(content.subtitle).toBe(
      'BACI’s sources change between these years. HS headings by change in value, yuan; on the right, value in 2021 and 2023',
    )
    expect(content.fileName?.()).toBe('china-russia_what-rose-and-fell_exports_cny_2021_2023')
    expect(plain(content.altText())).toContain('Passenger cars +¥73.8 bn')
    expect(content.notes()).toContain('Yearly figures without months are converted at the mean of the twelve months.')
    expect(content.sources).toEqual(['baci', 'fed-exchus'])
    expect(lines(csvText(moversRows(data, nameOf)))[1]).toMatch(
      /^X,8703,Passenger cars,2021,2023,8665818589\.0\d*,82508993126\.2\d*,73843174537\.2\d*,852\.12\d*,CNY,A,baci;fed-exchus,BACI has /,
    )
  })

  it('of a year without a rate has no heading, and says which month lacks it', () => {
    const year = (first: string, of: number | null) => drawn(first, Array<number | null>(12).fill(of))
    const rub = [...year('2021-01', 70), ...year('2023-01', 80)].map((point) =>
      point.period === '2023-05' ? { period: '2023-05', value: null, status: null, sources: [] } : point,
    )
    const conversion = conversionsBy({ cny: [], rub, eur: [], usPrices: [] })('rub')
    const data = moversData(before, after, 'value', conversion)
    expect([data.all.moved, data.missingRates]).toEqual([[], ['2023-05']])
    expect(moversContent(data, nameOf, null, { ...defaultView, money: 'rub' }, format).drawing).toBeNull()
    expect(moversNotes(data, nameOf, format)).toContain(
      'There is no rouble rate for May 2023, so figures that need it are not shown.',
    )
  })
})
