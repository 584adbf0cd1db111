import { csvParse } from 'd3-dsv'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { responses, serialize } from '#mocks/answers/responses.ts'
import { catalogueSchema } from '#src/trade/tables/catalogue.ts'
import { findSeries, flows } from '#src/trade/catalogue.ts'
import { csvRows } from '#tests/unit/support/csvRows.ts'
import { readSmallFile, smallAnswer, smallResponses, smallTablesWith } from '#tests/unit/support/smallTables.ts'

// The trade API answers from the small data package. The schemas of src/api refuse every other shape.

/** Lists of an answer, by name. */
const listsOf = (name: string) => v.parse(v.record(v.string(), v.unknown()), smallAnswer(name))
const rows = v.array(v.record(v.string(), v.unknown()))
const rowsOf = (name: string, list: string) => v.parse(rows, listsOf(name)[list])
const letters = new Map(csvParse(readSmallFile('countries.csv')).map((row) => [row['alpha3'], row['alpha2']]))

describe('an answer holds the cells of its table', () => {
  // Lines of a table, found by their beginning, and fields of the answer, with the column where it has another name.
  it.each(csvRows(import.meta.url, 'answers.csv'))('$name, $list: $table', (row) => {
    const { name = '', list = '', table = '', lines = '', fields = '' } = row
    const [header = '', ...all] = readSmallFile(`${table}.csv`).trimEnd().split('\n')
    const cells = csvParse([header, ...all.filter((line) => new RegExp(lines).test(line))].join('\n'))
    const told = rowsOf(name, list).slice(0, cells.length)
    const pairs = fields.split(' ').map((field) => field.split('='))
    const texts = told.map((one) => pairs.map(([field = '']) => one[field] ?? ''))
    const expected = told.map((one, i) =>
      pairs.map((pair) => {
        const [field = '', column = field] = pair
        const cell = cells[i]?.[column] ?? ''
        return typeof one[field] === 'number' ? Number(cell) : column === 'partner' ? letters.get(cell) : cell
      }),
    )
    expect(told.length).toBeGreaterThan(0)
    expect(texts).toEqual(expected)
  })

  it('lists ten partners of a heading; beside others China, Hong Kong and the tenth, below whom nobody is listed', () => {
    const [china, tenth] = [
      { partner: 'CN', rank: 1, shareBasisPoints: 2120 },
      { partner: 'TH', rank: 10, shareBasisPoints: 399 },
    ]
    expect(rowsOf('suppliers', 'rows')[0]).toMatchObject({ partners: [china, tenth] })
    const hongKong = expect.objectContaining({ partner: 'HK' })
    expect(rowsOf('suppliers', 'rows')[1]).toMatchObject({ year: 2022, partners: expect.arrayContaining([hongKong]) })
    const ten = Array.from({ length: 10 }, (_, i) => expect.objectContaining({ rank: i + 1 }))
    expect(rowsOf('suppliers/8542', 'years')[0]).toMatchObject({ year: 2021, importsUsd: 1_326_620_202, partners: ten })
    expect(rowsOf('dependence', 'rows')[0]).toMatchObject({ importsUsd: 246_578_814_870, partners: ten })
  })

  it('Russia’s own customs are in the mirror too, for China alone', () => {
    expect(rowsOf('mirror', 'rows')).toContainEqual(
      expect.objectContaining({ reporterFlow: 'M', year: 2019, valueUsd: 54_172_848_250, source: 'rosstat-fts' }),
    )
  })
})

describe('a series', () => {
  const series = (id: string) => rowsOf(`series/${id}`, 'observations')

  it('of gas adds LNG and pipeline gas up, and has no weight where one of them has none', () => {
    const gas = series('M-GAS.monthly').filter(({ period }) => period === '2021-12' || period === '2022-01')
    expect(gas).toMatchObject([
      { valueUsd: 318_423_585 + 232_471_287, netWeightKg: 334_341_412 + 898_181_507 },
      { valueUsd: 193_831_852 + 240_413_361, netWeightKg: null, weightStatus: null },
    ])
  })

  it('of all goods by BACI sums its headings of whole years, without a weight', () => {
    const sum = readSmallFile('baci-annual.csv')
      .split('\n')
      .filter((line) => /^X,\d+,2023,/.test(line))
      .reduce((all, line) => all + Number(line.split(',')[3]), 0)
    expect(series('X-TOTAL.baci.annual').at(-1)).toMatchObject({
      period: '2023',
      valueUsd: sum,
      netWeightKg: null,
    })
  })

  it('leaves a year without trade out: a gap, not a zero', () => {
    expect(series('M-8701.annual').map(({ period }) => period)).toEqual(['2021', '2023'])
  })
})

it('an answer that would hold no number is refused', () => {
  expect(() => serialize({ valueUsd: Number.NaN })).toThrow('valueUsd is NaN')
  expect(() => serialize([1 / 0])).toThrow('0 is Infinity')
})

it('a table that lacks a composite’s part fails before anything is answered', () => {
  const table = 'customs-monthly.csv'
  const without = readSmallFile(table).replaceAll(/^M,271121,.*\n/gm, '')
  expect(() => responses(smallTablesWith({ [table]: without }))).toThrow(
    'commodities.csv: M-GAS has the part M-271121 without months',
  )
})

describe('the catalogue', () => {
  const catalogue = v.parse(catalogueSchema, smallAnswer('catalogue'))

  it('lists the commodities of the picker in its order, their main book first', () => {
    const lines = catalogue.commodities.map(({ series }) => series.map(({ id }) => id).join(' '))
    expect(lines.slice(0, 6)).toEqual([
      'M-TOTAL M-TOTAL.baci M-TOTAL.quoted',
      'M-2709 M-2709.baci M-2709.quoted',
      'M-GAS',
      'M-271111 M-271111.quoted',
      'M-271121 M-271121.quoted',
      'M-2701 M-2701.baci',
    ])
  })

  it('has a file for every series that it lists, and for every heading', () => {
    const named = catalogue.commodities.flatMap(({ series }) =>
      series.map(({ id, frequency }) => `api/series/${id}.${frequency}.json`),
    )
    const ofHeadings = flows.flatMap((flow) =>
      catalogue.headings[flow].codes.map((code) => {
        const hasMonths = smallResponses.has(`api/series/${flow}-${code}.monthly.json`)
        return `api/series/${flow}-${code}${hasMonths ? '.baci' : ''}.annual.json`
      }),
    )
    expect([...named, ...ofHeadings].filter((path) => !smallResponses.has(path))).toEqual([])
    expect(catalogue.headings.span).toEqual({ first: '2021', last: '2023' })
  })

  it('says how far a series goes, and what its last whole year was', () => {
    expect(findSeries(catalogue, 'M-2709')).toMatchObject({
      value: { first: '2021-01', last: '2026-07' },
      weight: { first: '2021-01', last: '2026-05' },
      lastYear: { year: 2025, valueUsd: 49_907_800_000 },
      sources: ['gacc-wind', 'gacc-by-partner'],
    })
  })
})
