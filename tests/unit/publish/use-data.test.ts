import { spawnSync } from 'node:child_process'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publishedTables, snippets, tableAddress } from '#src/app/export/UseElsewhere.tsx'
import { seriesQuery } from '#src/api/queries.ts'
import { loadFigure } from '#src/figures/figures.ts'
import { publishedFiles } from '#src/build/published/published.ts'
import { analyses } from '#src/view/analyses.ts'
import { type ViewState, defaultView } from '#src/view/viewState.ts'
import { readFirstFile } from '#tests/unit/support/firstTables.ts'
import { info } from '#tests/unit/support/rows.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'

const folder = 'https://example.org/trade/api/series/'
const [crude, chips] = [`${folder}M-2709.csv`, `${folder}X-8542.quoted.csv`]

describe('the lines of other programs', () => {
  it('read one series by its address', () => {
    expect(snippets([crude])).toEqual({
      python: `import pandas as pd\n\ndata = pd.read_csv("${crude}", dtype={"cmd_code": str})`,
      r: `data <- read.csv("${crude}", colClasses = c(cmd_code = "character"))`,
      sheet: `=IMPORTDATA("${crude}")`,
      curl: `curl --fail --remote-name "${crude}"`,
    })
  })

  it('put several series into one table', () => {
    const { python, r, sheet, curl } = snippets([crude, chips])
    expect(python.split('\n').slice(2)).toEqual([
      'addresses = [',
      `  "${crude}",`,
      `  "${chips}",`,
      ']',
      'data = pd.concat([pd.read_csv(address, dtype={"cmd_code": str}) for address in addresses])',
    ])
    expect(r.split('\n')).toEqual([
      'addresses <- c(',
      `  "${crude}",`,
      `  "${chips}"`,
      ')',
      'data <- do.call(rbind, lapply(addresses, read.csv, colClasses = c(cmd_code = "character")))',
    ])
    // Formulas in cells of their own would expand over one another, and a head inside a table is no figure.
    expect(sheet).toBe(
      `=LET(all;{IMPORTDATA("${crude}");IMPORTDATA("${chips}")};` +
        'FILTER(all;(SEQUENCE(ROWS(all))=1)+(INDEX(all;0;1)<>INDEX(all;1;1))))',
    )
    expect(curl.split('\n').length).toBe(2)
  })

  it('give each table its name where they are of different kinds, and no code to one that has none', () => {
    const { python, r } = snippets([crude, 'https://example.org/trade/data/context-monthly.csv'])
    expect(python).toContain(`m_2709 = pd.read_csv("${crude}", dtype={"cmd_code": str})\n`)
    expect(python).toContain('context_monthly = pd.read_csv("https://example.org/trade/data/context-monthly.csv")')
    expect(r).toContain('context_monthly <- read.csv("https://example.org/trade/data/context-monthly.csv")')
  })
})

it.each([
  ['beside the page', 'api/series/M-2709.csv', './', 'https://example.org/trade/?series=M-2709#explore', crude],
  [
    'under another trade API',
    'data/rates-monthly.csv',
    'https://api.example.org/v1/',
    'https://example.org/trade/',
    'https://api.example.org/v1/data/rates-monthly.csv',
  ],
  [
    'beside a page with a file’s name',
    'api/series/M-2709.csv',
    './',
    'http://localhost:5173/index.html',
    'http://localhost:5173/api/series/M-2709.csv',
  ],
])('the address of a table is whole: %s', (_, table, base, page, address) => {
  expect(tableAddress(table, base, page)).toBe(address)
})

it('the address of a table means nothing to a shell, whatever the folder is called', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12, unit: 'binary-ascii' }), (name) => {
      const address = tableAddress('api/series/M-2709.csv', './', `https://example.org/${name}/`)
      expect(address).toMatch(/^https:\/\/[\w./%:@&=+,;-]*$/)
    }),
  )
  const address = tableAddress('api/series/M-2709.csv', './', 'https://example.org/$(id)`it\'s [a] "\\!/')
  const print = snippets([address]).curl.replace(/^curl --fail --remote-name/, 'printf %s')
  expect(spawnSync('sh', ['-c', print]).stdout.toString()).toBe(address)
})

describe('the tables of a figure', () => {
  it('are those of its series, but for a reader’s own', () => {
    const series = ['M-2709', 'X-8542.quoted'].map((id) => ({ info: info(id), name: id }))
    const ofFile = [{ info: { ...info('M-2709.file'), book: 'file' as const }, name: 'file' }]
    const tables = ['api/series/M-2709.csv', 'api/series/X-8542.quoted.csv']
    expect(publishedTables({ of: 'series', series: [...series, ...ofFile] })).toEqual(tables)
    expect(publishedTables({ of: 'series', series: ofFile })).toEqual([])
    const madeOf = [seriesQuery({ id: 'M-2709.file', frequency: 'monthly' })]
    expect(publishedTables({ of: 'records', madeOf, sources: [] })).toEqual([])
  })

  const tablesOf = async (part: Partial<ViewState>, sources: readonly string[] = []) => {
    const view = { ...defaultView, ...part }
    const { needs } = await loadFigure(view)
    return publishedTables({ of: 'records', madeOf: needs(view, catalogue), sources })
  }

  it('are published by the site, of every analysis and of the treemap', async () => {
    const files = publishedFiles(null, readFirstFile)
    const views = analyses.map((analysis) => ({ analysis, of: 'M-2709', money: 'cny' }) as const)
    for (const view of [...views, { chart: 'treemap' } as const]) {
      const tables = await tablesOf(view)
      expect([tables.length > 0, ...tables.filter((table) => !files.has(table))], JSON.stringify(view)).toEqual([true])
    }
  })

  const [oil, coal] = ['api/series/M-2709.csv', 'api/series/M-2701.csv']
  const [context, rates] = ['data/context-monthly.csv', 'data/rates-monthly.csv']
  const [world, suppliers] = ['data/world-monthly.csv', 'data/suppliers-annual.csv']
  it.each<[view: Partial<ViewState>, sources: string[], tables: string[]]>([
    [{ analysis: 'movers' }, [], ['data/baci-annual.csv']],
    [{ analysis: 'suppliers' }, [], [suppliers]],
    [{ analysis: 'world', flow: 'X', money: 'cny' }, [], ['api/series/X-TOTAL.csv', world, rates]],
    [{ analysis: 'prices', of: 'M-2701' }, ['gacc-wind', 'wb-pinksheet'], [coal, 'data/prices-monthly.csv']],
    [{ analysis: 'prices' }, ['gacc-wind', 'eia-brent'], [oil, context]],
    [{ analysis: 'prices' }, ['gacc-wind', 'minecon-urals'], [oil, rates, context]],
  ])('are those that its numbers were computed from, the rates where it was converted: %o, %j', async (...given) => {
    const [view, sources, tables] = given
    expect(await tablesOf(view, sources)).toEqual(tables)
  })
})
