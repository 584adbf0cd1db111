import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { responses } from '#mocks/answers/responses.ts'
import { parseTables } from '#mocks/tables/tables.ts'
import { moversContent, moversNotes } from '#src/figures/movers/moversContent.tsx'
import { moversData } from '#src/figures/movers/moversData.ts'
import { oneBook } from '#src/figures/movers/moversData.ts'
import { catalogueSchema } from '#src/api/schema/catalogue.ts'
import { productsSchema } from '#src/api/schema/products.ts'
import { treemap } from '#src/figures/treemap/treemap.tsx'
import { findSeries, headingSeries } from '#src/trade/catalogue.ts'
import { newestHeadingYear } from '#src/view/bounds.ts'
import { defaultView } from '#src/view/viewState.ts'
import { readFirstFile } from '#tests/unit/support/firstTables.ts'
import { realFigure } from '#tests/unit/support/figures.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'
import { format } from '#tests/unit/support/words.ts'

// Treemap and movers of the years after BACI, where an update has fetched some.

const header = 'flow,cmd_code,year,value_usd,net_weight_kg,value_status,weight_status,source\n'
const rows = [
  'X,8541,2025,50000000,,P,,comtrade-yearly',
  'X,8542,2024,200000000,,P,,comtrade-yearly',
  'X,8542,2025,300000000,,P,,comtrade-yearly',
  'X,TOTAL,2024,1000000000,,P,,comtrade-yearly',
  'X,TOTAL,2025,1200000000,,P,,comtrade-yearly',
]
const on = (lines: readonly string[]) => {
  const table = `${header}${lines.join('\n')}\n`
  const answers = responses(parseTables((file) => (file === 'customs-annual.csv' ? table : readFirstFile(file))))
  const answer = (path: string): unknown => JSON.parse(answers.get(path)?.() ?? 'null')
  return {
    paths: [...answers.keys()],
    catalogue: v.parse(catalogueSchema, answer('api/catalogue.json')),
    products: (year: number) => v.parse(productsSchema({ flow: 'X', year }), answer(`api/products/X-${year}.json`)),
  }
}
const { paths, catalogue, products } = on(rows)

it('the years of headings go on after BACI, each of one book', () => {
  expect([newestHeadingYear(realCatalogue), newestHeadingYear(catalogue)]).toEqual([2023, 2025])
  expect(products(2025).rows.map(({ cmdCode, value }) => [cmdCode, value])).toEqual([
    ['8541', 50_000_000],
    ['8542', 300_000_000],
  ])
  expect(new Set(products(2023).rows.map(({ source }) => source))).toEqual(new Set(['baci']))
  expect(headingSeries(catalogue, 'X', '8542', 2023)?.id).toBe('X-8542')
  expect(headingSeries(catalogue, 'X', '8542', 2024)?.id).toBe('X-8542.yearly')
})

it('every series that can be asked for is one that the catalogue knows', () => {
  const ids = paths.flatMap((path) => /^api\/series\/(.+)\.(?:monthly|annual)\.json$/.exec(path)?.[1] ?? [])
  expect(ids).toContain('X-8542.yearly')
  expect(ids.filter((id) => findSeries(catalogue, id) === null)).toEqual([])
})

it('the treemap of such a year names its book in notes and sources', () => {
  const view = { ...defaultView, chart: 'treemap', flow: 'X', year: 2025 } as const
  const figure = realFigure(treemap, view, { catalogue, products: products(2025) })
  expect(figure.sources).toEqual(['comtrade-yearly'])
  expect(figure.notes()).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^All goods are the sum of these headings/),
      expect.stringMatching(/China’s own reports to UN Comtrade/),
    ]),
  )
  expect(figure.notes().join(' ')).not.toContain('BACI’s headings')
  expect(figure.notes().join(' ')).not.toContain('a change of source')
})

describe('what rose and fell', () => {
  it.each([
    [
      { a: null, b: null },
      { a: 2024, b: 2025 },
    ],
    [
      { a: 2021, b: 2025 },
      { a: 2024, b: 2025 },
    ],
    [
      { a: 2021, b: 2023 },
      { a: 2021, b: 2023 },
    ],
    [
      { a: null, b: 2022 },
      { a: 2021, b: 2022 },
    ],
    [
      { a: null, b: 2020 },
      { a: 2019, b: 2020 },
    ],
    [
      { a: 2024, b: null },
      { a: 2024, b: 2025 },
    ],
  ])('of %j is between two years of one book: %j', (asked, shown) => {
    expect(oneBook(catalogue, asked)).toEqual(shown)
  })

  it('follows the year that was chosen into its book', () => {
    expect(oneBook(catalogue, { a: 2020, b: 2025 }, 'a')).toEqual({ a: 2020, b: 2023 })
    expect(oneBook(catalogue, { a: 2021, b: 2024 }, 'b')).toEqual({ a: 2024, b: 2024 })
  })

  it('stays with BACI while there is no second year to compare', () => {
    const one = on(rows.filter((line) => line.includes('2025'))).catalogue
    expect([one, realCatalogue].map((known) => oneBook(known, { a: null, b: null }))).toEqual([
      { a: 2022, b: 2023 },
      { a: 2022, b: 2023 },
    ])
  })

  it('says whose the years are', () => {
    const data = moversData(products(2024), products(2025), 'value')
    const nameOf = (code: string): string => code
    expect(moversNotes(data, nameOf, format)[0]).toMatch(/^These years are China’s own reports to UN Comtrade/)
    expect(moversContent(data, nameOf, null, defaultView, format).sources).toEqual(['comtrade-yearly'])
  })
})
