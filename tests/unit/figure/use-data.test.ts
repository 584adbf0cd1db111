import { spawnSync } from 'node:child_process'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publishedTables, snippets, tableAddress } from '#src/app/export/publishedTables.ts'
import {
  dependenceQuery,
  europeQuery,
  headingSuppliersQuery,
  pricesQuery,
  russiaQuery,
  suppliersQuery,
} from '#src/api/abroadQueries.ts'
import { seriesQuery } from '#src/api/queries.ts'
import { loadFigure } from '#src/figures/figureOf.ts'
import { publishedFiles } from '#src/build/published/published.ts'
import { findSeries } from '#src/trade/catalogue.ts'
import { analyses } from '#src/view/analyses.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { defaultView } from '#src/view/viewState.ts'
import { readFirstFile } from '#tests/unit/support/firstTables.ts'
import { catalogue } from '#tests/unit/support/catalogue.ts'

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
    // Formulas in cells of their own would expand over one another.
    expect(sheet).toBe(`={IMPORTDATA("${crude}");IMPORTDATA("${chips}")}`)
    expect(curl.split('\n').length).toBe(2)
  })

  it('give each table its name where they are of different kinds, and no code to one that has none', () => {
    const { python, r } = snippets([crude, 'https://example.org/trade/data/context-monthly.csv'])
    expect(python).toContain(`m_2709 = pd.read_csv("${crude}", dtype={"cmd_code": str})\n`)
    expect(python).toContain('context_monthly = pd.read_csv("https://example.org/trade/data/context-monthly.csv")')
    expect(r).toContain('context_monthly <- read.csv("https://example.org/trade/data/context-monthly.csv")')
  })
})

describe('the address of a table', () => {
  it('is whole, wherever the page or its trade API stands', () => {
    const page = 'https://example.org/trade/?series=M-2709#explore'
    expect(tableAddress('api/series/M-2709.csv', './', page)).toBe(crude)
    expect(tableAddress('data/rates-monthly.csv', 'https://api.example.org/v1/', page)).toBe(
      'https://api.example.org/v1/data/rates-monthly.csv',
    )
    expect(tableAddress('api/series/M-2709.csv', './', 'http://localhost:5173/index.html')).toBe(
      'http://localhost:5173/api/series/M-2709.csv',
    )
  })

  it('means nothing to a shell, whatever the folder is called', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12, unit: 'binary-ascii' }), (name) => {
        const address = tableAddress('api/series/M-2709.csv', './', `https://example.org/${name}/`)
        expect(address).toMatch(/^https:\/\/[\w./%:@&=+,;-]*$/)
      }),
    )
    const address = tableAddress('api/series/M-2709.csv', './', 'https://example.org/$(id)`it\'s [a] "\\!/')
    const print = snippets([address]).curl.replace(/^curl --fail --remote-name/, 'printf %s')
    const { stdout } = spawnSync('sh', ['-c', print])
    expect(stdout.toString()).toBe(address)
  })
})

describe('the tables of a figure', () => {
  const seriesOf = (...ids: string[]) =>
    ids.flatMap((id) => {
      const info = findSeries(catalogue, id)
      return info === null ? [] : [{ info, name: id }]
    })
  const files = publishedFiles(null, readFirstFile)

  it('are those of its series, but for a reader’s own', () => {
    const [own] = seriesOf('M-2709')
    if (own === undefined) throw new Error('The catalogue has no crude oil')
    const ofFile = { ...own, info: { ...own.info, id: 'M-2709.file', book: 'file' } } as const
    const series = [...seriesOf('M-2709', 'X-8542.quoted'), ofFile]
    expect(publishedTables({ series })).toEqual(['api/series/M-2709.csv', 'api/series/X-8542.quoted.csv'])
    expect(publishedTables({ series: [ofFile] })).toEqual([])
    expect(publishedTables({ madeOf: [seriesQuery({ id: 'M-2709.file', frequency: 'monthly' })] })).toEqual([])
  })

  it('are published by the site, of partners, prices, Europe and Russia’s own customs', () => {
    const madeOf = [
      suppliersQuery,
      headingSuppliersQuery('8703'),
      dependenceQuery,
      pricesQuery,
      europeQuery,
      russiaQuery,
    ]
    const tables = publishedTables({ madeOf })
    expect(tables).toEqual([
      'data/suppliers-annual.csv',
      'data/dependence-annual.csv',
      'data/dependence-totals-annual.csv',
      'data/prices-monthly.csv',
      'data/europe-monthly.csv',
      'data/russia-partners-monthly.csv',
      'data/russia-partners-annual.csv',
    ])
    expect(tables.filter((table) => !files.has(table))).toEqual([])
  })

  const tablesOf = async (part: Partial<ViewState>, sources: readonly string[] = []) => {
    const view = { ...defaultView, ...part }
    const { needs } = await loadFigure(view)
    return publishedTables({ madeOf: needs(view, catalogue), sources })
  }

  it('are published by the site, of every analysis and of the treemap', async () => {
    const views = analyses.map((view) => ({ view, of: 'M-2709', money: 'cny' }) as const)
    for (const view of [...views, { chart: 'treemap' } as const]) {
      const tables = await tablesOf(view)
      expect(tables.length, JSON.stringify(view)).toBeGreaterThan(0)
      expect(tables.filter((table) => !files.has(table))).toEqual([])
    }
  })

  it('are those that its numbers were computed from, the rates where it was converted', async () => {
    expect(await tablesOf({ analysis: 'movers' })).toEqual(['data/baci-annual.csv'])
    const coal = ['api/series/M-2701.csv', 'data/prices-monthly.csv']
    expect(await tablesOf({ analysis: 'prices', of: 'M-2701' }, ['gacc-wind', 'wb-pinksheet'])).toEqual(coal)
    const [oil, context] = ['api/series/M-2709.csv', 'data/context-monthly.csv']
    expect(await tablesOf({ analysis: 'prices' }, ['gacc-wind', 'eia-brent'])).toEqual([oil, context])
    const urals = [oil, 'data/rates-monthly.csv', context]
    expect(await tablesOf({ analysis: 'prices' }, ['gacc-wind', 'minecon-urals'])).toEqual(urals)
    expect(await tablesOf({ analysis: 'world', flow: 'X', money: 'cny' })).toEqual([
      'api/series/X-TOTAL.csv',
      'data/world-monthly.csv',
      'data/rates-monthly.csv',
    ])
  })
})
