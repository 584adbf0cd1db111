import { csvParseRows } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import { pricesSchema } from '#src/api/schema/abroad.ts'
import { createQueryClient } from '#src/api/queryClient.ts'
import { publishedTables } from '#src/app/export/publishedTables.ts'
import { csvOf, csvText } from '#src/figure/files/csv.ts'
import { fileNameOfFigure } from '#src/figure/files/exports.ts'
import { observationRows } from '#src/figure/files/rows.ts'
import { lastingNotesOfFigure, notesOfFigure } from '#src/figure/texts.ts'
import { figureOf } from '#src/figures/figureOf.ts'
import type { Language } from '#src/i18n/languages.ts'
import { benchmarks, worldPriceId } from '#src/trade/beside/benchmark.ts'
import { findSeries } from '#src/trade/catalogue.ts'
import { addMonths, monthRange } from '#src/trade/periods.ts'
import { tonneByMonth } from '#src/trade/beside/worldPrice.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { answeredFromDisk } from '#tests/unit/support/answeredFromDisk.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realAnswer, realCatalogue as catalogue } from '#tests/unit/support/tables.ts'
import { plain } from '#tests/unit/support/words.ts'
import { cells } from '#tests/unit/support/worth.ts'

answeredFromDisk()

const client = createQueryClient()
const figure = (search: string, language: Language = 'en') =>
  figureOf(parseView(search, catalogue).view, catalogue, formats[language], client)

const rowsOf = (csv: string) => csvParseRows(csv.slice(1)).slice(1)

// Expected prices are computed from the tables' own cells and the factors that the notes state.
const quotes = new Map<string, number>()
const keep = (id: string, period = '', text = '', perTonne = 1): void => {
  if (text !== '') quotes.set(`${id} ${period}`, Number(text) * perTonne)
}
const units = { bbl: 7.3, mmbtu: 52, t: 1 } as const
for (const cell of cells('prices-monthly.csv')) {
  const unit = (['bbl', 'mmbtu'] as const).find((one) => one === cell['unit']) ?? 't'
  keep(worldPriceId(cell['benchmark'] ?? ''), cell['period'], cell['price_usd'], units[unit])
}
for (const cell of cells('context-monthly.csv')) keep('W-BRENT', cell['period'], cell['brent_usd_per_barrel'], 7.3)
for (const cell of cells('rates-monthly.csv')) keep('W-URALS', cell['period'], cell['urals_usd_per_barrel'], 7.3)

const all = benchmarks.map(worldPriceId)
const search = (rest: string, ids: readonly string[] = all): string => `?series=${ids.join()}&measure=price&${rest}`

/** The mean of some months; null where one is missing. */
function meanOf(id: string, months: readonly string[]): number | null {
  const values = months.flatMap((month) => quotes.get(`${id} ${month}`) ?? [])
  return values.length < months.length ? null : values.reduce((sum, value) => sum + value, 0) / months.length
}

describe('a world price as a line', () => {
  it.each([
    ['month', (period: string) => [period]],
    ['quarter', (period: string) => monthRange(addMonths(period, -2), period)],
    ['rolling', (period: string) => monthRange(addMonths(period, -11), period)],
    ['year', (period: string) => monthRange(`${period}-01`, `${period}-12`)],
  ] as const)('is the mean of its months in the tables, a tonne: %s', async (freq, monthsOf) => {
    const rows = rowsOf(csvOf(await figure(search(`freq=${freq}`))))
    expect(new Set(rows.map(([id]) => id))).toEqual(new Set(all))
    const known = rows.flatMap(([id = '', , , , period = '', , , , , value = '']) => {
      const expected = meanOf(id, monthsOf(period))
      if (value === '') expect([id, period, expected]).toEqual([id, period, null])
      else expect(Number(value), `${id} ${period}`).toBeCloseTo(expected ?? NaN, 6)
      return value === '' ? [] : [value]
    })
    expect(known.length).toBeGreaterThan(freq === 'year' ? 80 : 300)
  })

  it('has neither flow nor code in a CSV', async () => {
    const csv = csvOf(await figure(search('freq=month&from=2022-06&to=2022-06', ['M-2709', 'W-BRENT'])))
    expect(rowsOf(csv).map((row) => row.slice(0, 9))).toEqual([
      ['M-2709', 'M', '2709', 'Crude oil', '2022-06', 'price', 'USD/t', 'level', 'month'],
      ['W-BRENT', '', '', 'Brent', '2022-06', 'price', 'USD/t', 'level', 'month'],
    ])
    expect(rowsOf(csv)[1]?.at(-1)).toBe('eia-brent')
  })

  it('has no weight among all published figures, where its value is of a tonne', () => {
    const info = findSeries(catalogue, 'W-DUBAI')
    if (info === null) throw new Error('Dubai is no series')
    const observations = tonneByMonth(realAnswer(pricesSchema, 'prices'), 'dubai')
    const [first] = rowsOf(csvText(observationRows([{ info, name: 'Dubai', observations }])))
    expect(first).toEqual([
      'W-DUBAI',
      '',
      '',
      'Dubai',
      'world',
      '2017-01',
      String(53.37 * 7.3),
      'A',
      '',
      '',
      '',
      'wb-pinksheet',
      '',
    ])
  })

  it('is in the money that is chosen, month by month', async () => {
    const rate = cells('rates-monthly.csv').find((cell) => cell['period'] === '2022-06')
    const csv = csvOf(await figure(search('freq=month&money=cny&from=2022-06&to=2022-06', ['W-BRENT'])))
    expect(Number(rowsOf(csv)[0]?.[9])).toBeCloseTo(
      (quotes.get('W-BRENT 2022-06') ?? 0) * Number(rate?.['cny_per_usd']),
      6,
    )
  })

  it('is not drawn with value or weight', async () => {
    for (const measure of ['value', 'weight']) {
      const { plotted } = await figure(`?series=M-2709,W-BRENT&measure=${measure}`)
      expect(plotted?.plot.series.map(({ info }) => info.id)).toEqual(['M-2709'])
      expect(plotted?.plot.empty.map(({ id }) => id)).toEqual(['W-BRENT'])
    }
  })

  it('may be an index or a change', async () => {
    const index = rowsOf(csvOf(await figure(search('show=index&freq=year&from=2021-01', ['M-2709', 'W-BRENT']))))
    expect(index.filter(([, , , , period]) => period === '2021').map((row) => row[9])).toEqual(['100', '100'])
    const change = rowsOf(csvOf(await figure(search('show=yoy&freq=year&from=2022-01&to=2022-12', ['W-BRENT']))))
    const years = ['2022', '2021'].map((year) => meanOf('W-BRENT', monthRange(`${year}-01`, `${year}-12`)) ?? NaN)
    expect(Number(change[0]?.[9])).toBeCloseTo(((years[0] ?? NaN) / (years[1] ?? NaN) - 1) * 100, 6)
  })
})

describe('the words of a figure with world prices', () => {
  it('name one of them in the title, and several as what they are', async () => {
    const titles = async (language: Language, ...ids: string[]) =>
      plain((await figure(search('freq=ytd', ids), language)).title)
    expect(await titles('en', 'M-2709', 'W-BRENT')).toBe('Russian crude oil to China, beside Brent')
    expect(await titles('en', 'M-2709', 'W-BRENT', 'W-URALS')).toBe('Russian crude oil to China, beside world prices')
    expect(await titles('en', 'W-BRENT', 'W-URALS')).toBe('World prices')
    expect(await titles('zh', 'M-2709', 'W-BRENT')).toBe('中国自俄罗斯进口的原油，对照布伦特')
    expect(await titles('ru', 'M-2709', 'W-BRENT')).toBe('Импорт Китая из России: сырая нефть; для сравнения — Brent')
    expect(plain((await figure(search('freq=year', ['W-BRENT']))).title)).toMatch(
      /^Brent: \$[\d,]+\/t in 20\d\d, (up|down) from/,
    )
  })

  it('tell how each became dollars a tonne', async () => {
    const notes = notesOfFigure(
      await figure(search('freq=month', ['M-2709', 'W-BRENT', 'W-URALS', 'W-TTF', 'W-COPPER'])),
    )
    expect(notes).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^A world price is that of a similar good/),
        'Brent (world price) and Urals (world price): quoted by the barrel, at 7.3 barrels a tonne.',
        expect.stringMatching(
          /^TTF gas in Europe \(world price\): quoted by the million British thermal units \(Btu\), at 52 /,
        ),
        expect.stringMatching(/^Urals is the monthly average that Russia’s government uses/),
      ]),
    )
    expect(notes.filter((note) => note.includes('CIF'))).toEqual([
      'China’s imports from Russia include insurance and freight (CIF).',
    ])
    expect(notesOfFigure(await figure(search('freq=month', ['M-2709']))).join(' ')).not.toContain('world price')
  })

  it.each(['bbl', 'mmbtu', 't'] as const)('take no other unit for the one that the trade API has: %s', async (unit) => {
    const said = { bbl: 'by the barrel', mmbtu: 'thermal units', t: null }[unit]
    const { series } = realAnswer(pricesSchema, 'prices')
    for (const one of series.filter((other) => other.unit === unit)) {
      const notes = notesOfFigure(await figure(search('freq=month', [worldPriceId(one.id)]))).join(' ')
      expect(['by the barrel', 'thermal units'].filter((words) => notes.includes(words))).toEqual(
        said === null ? [] : [said],
      )
    }
  })

  it('warn where the quote of potash moves to another place', async () => {
    const cautions = async (rest: string) => lastingNotesOfFigure(await figure(search(rest, ['W-POTASH']))).join(' ')
    expect(await cautions('freq=year')).toContain('FOB Vancouver until 2019')
    expect(await cautions('freq=month&from=2020-01')).not.toContain('Vancouver')
    expect(await cautions('freq=month&to=2019-12')).not.toContain('Vancouver')
  })

  it('name its file and its tables', async () => {
    const content = await figure(search('freq=year', ['M-2709', 'W-BRENT']))
    expect(fileNameOfFigure(content, catalogue)).toMatch(/^china-russia_crude-oil\+w-brent_price_year_/)
    expect(publishedTables(content)).toEqual(['api/series/M-2709.csv', 'data/context-monthly.csv'])
    expect(publishedTables(await figure(search('freq=year')))).toEqual([
      'data/context-monthly.csv',
      'data/prices-monthly.csv',
      'data/rates-monthly.csv',
    ])
  })
})
