import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { csvParse } from 'd3-dsv'
import { getResponse } from 'msw'
import * as v from 'valibot'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bakeTradeApi } from '#src/build/publish.ts'
import { handlers } from '#mocks/msw/handlers.ts'
import { server } from '#mocks/msw/node.ts'
import { responses } from '#mocks/answers/responses.ts'
import { serialize } from '#mocks/answers/serialize.ts'
import { parseTables } from '#mocks/tables/tables.ts'
import { catalogueSchema } from '#src/api/schema/catalogue.ts'
import { seriesSchema } from '#src/api/schema/series.ts'
import { findSeries } from '#src/trade/catalogue.ts'
import { flows } from '#src/trade/flow.ts'
import type { Observation } from '#src/trade/observation.ts'
import { firstResponses, readFirstFile } from '#tests/unit/support/firstTables.ts'
import { full } from '#tests/full.ts'
import { row } from '#tests/unit/support/rows.ts'

const answers = firstResponses()
const text = (path: string): string => answers.get(path)?.() ?? ''

function series(id: string, frequency: 'monthly' | 'annual'): readonly Observation[] {
  return v.parse(seriesSchema({ id, frequency }), JSON.parse(text(`api/series/${id}.${frequency}.json`))).observations
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

describe('the trade API', () => {
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
  afterAll(() => server.close())

  it('has 2,225 series, 14 years of products, 51 headings with suppliers and 14 answers more', () => {
    const paths = [...answers.keys()]
    expect(paths.filter((path) => path.startsWith('api/series/')).length).toBe(2225)
    expect(paths.filter((path) => path.startsWith('api/products/')).length).toBe(14)
    expect(paths.filter((path) => path.startsWith('api/suppliers/')).length).toBe(51)
    expect(paths.length).toBe(2304)
  })

  it('is baked into a built site byte for byte as MSW answers it, without MSW’s worker', async () => {
    const root = await mkdtemp(join(tmpdir(), 'bake-'))
    try {
      await writeFile(join(root, 'index.html'), '<!doctype html><title>A site</title>')
      const publicDir = join(import.meta.dirname, '../../public')
      await build({ configFile: false, logLevel: 'silent', root, publicDir, plugins: [bakeTradeApi()] })
      const files = await filesIn(join(root, 'dist'))
      expect(files.filter((file) => file.startsWith('api/')).toSorted()).toEqual([...answers.keys()].toSorted())
      expect(files).not.toContain('mockServiceWorker.js')
      // One answer in twenty of the series is fetched, as all are made alike.
      const asked = [...answers.keys()].filter((path, i) => full || !path.startsWith('api/series/') || i % 20 === 0)
      for (const path of asked) {
        const response = await fetch(`https://trade.test/${path}`)
        const told = Buffer.from(await response.arrayBuffer())
        expect(told.equals(await readFile(join(root, 'dist', path))), path).toBe(true)
      }
    } finally {
      await rm(root, { recursive: true })
    }
  }, 60_000)

  it('answers JSON', async () => {
    const response = await fetch('https://trade.test/api/catalogue.json')
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json'])
  })

  it.each([
    ['api/series/M-0000.annual.json', 'no such heading'],
    ['api/series/M-2709.annual.json', 'crude has months under its bare id'],
    ['api/series/M-2709.weekly.json', 'no such frequency'],
    ['api/series/M-GAS.quoted.annual.json', 'nobody quotes gas as a whole'],
    ['api/products/M-2016.json', 'before BACI begins'],
    ['api/nothing.json', 'no such resource'],
  ])('answers %s with a problem document: %s', async (path) => {
    const response = await fetch(`https://trade.test/${path}`)
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
    expect(await response.json()).toEqual({
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      detail: `The trade API has no ${path}`,
      instance: `/${path}`,
    })
  })

  it.each([
    'https://trade.test/api/mirror.json',
    'https://trade.test/some/folder/api/mirror.json',
    'https://trade.test/api/v1/api/mirror.json',
    'http://localhost:5173/api/mirror.json?fresh',
  ])('answers under any base: %s', async (url) => {
    const response = await fetch(url)
    expect(await response.text()).toBe(text('api/mirror.json'))
  })

  it('lets the development server serve our own modules in src/api', async () => {
    const request = new Request('http://localhost:5173/src/api/client.ts?t=1')
    expect(await getResponse(handlers(answers), request)).toBeUndefined()
  })
})

describe('an answer', () => {
  it('adds LNG and pipeline gas up to gas', () => {
    const observations = series('M-GAS', 'monthly')
    expect(observations.length).toBe(115)
    expect(observations.slice(59, 61)).toEqual([
      row('2021-12', { value: 318423585 + 232471287, weight: 334341412 + 898181507, source: 'gacc-wind' }),
      row('2022-01', { value: 193831852 + 240413361, source: 'gacc-wind' }),
    ])
  })

  it('sums BACI’s headings up to its totals, without a weight', () => {
    expect(series('X-TOTAL.baci', 'annual').at(-1)).toEqual(row('2023', { value: 110013940831, source: 'baci' }))
  })

  it('leaves a year without trade out: a gap, not a zero', () => {
    const years = series('M-8701', 'annual').map(({ period }) => period)
    expect(years).toEqual(['2017', '2019', '2020', '2021', '2023'])
  })

  it('carries the growth that was stated, and the note', () => {
    expect(JSON.parse(text('api/series/X-TOTAL.quoted.annual.json'))).toEqual({
      id: 'X-TOTAL.quoted',
      frequency: 'annual',
      observations: [
        {
          period: '2022',
          valueUsd: 76120000000,
          netWeightKg: null,
          valueStatus: 'P',
          weightStatus: null,
          source: 'vestnik-2022',
          statedGrowthPct: 12.8,
          note: expect.stringMatching(/^First release; no 2021 value of the same vintage/),
        },
      ],
    })
  })

  it('that would hold no number is refused', () => {
    expect(() => serialize({ valueUsd: Number.NaN })).toThrow('valueUsd is NaN')
    expect(() => serialize([1 / 0])).toThrow('0 is Infinity')
  })
})

describe('the catalogue', () => {
  const catalogue = v.parse(catalogueSchema, JSON.parse(text('api/catalogue.json')))

  it('lists the commodities of the picker in its order, their main book first', () => {
    const rows = csvParse(readFirstFile('commodities.csv')).map((own) => `${own['flow']}-${own['cmd_code']}`)
    const lines = catalogue.commodities.map((commodity) => commodity.series.map(({ id }) => id))
    expect(lines.map(([first]) => first)).toEqual(rows)
    expect(lines.filter(({ length }) => length > 1).map((ids) => ids.join(' '))).toEqual([
      'M-TOTAL M-TOTAL.baci M-TOTAL.quoted',
      'M-2709 M-2709.baci M-2709.quoted',
      'M-271111 M-271111.quoted',
      'M-271121 M-271121.quoted',
      'M-2701 M-2701.baci',
      'X-TOTAL X-TOTAL.baci X-TOTAL.quoted',
      'X-8703 X-8703.quoted',
      'X-8542 X-8542.quoted',
    ])
  })

  it('has a file for every series that it lists, and for every heading', () => {
    for (const { id, frequency } of catalogue.commodities.flatMap((commodity) => commodity.series)) {
      expect(answers.has(`api/series/${id}.${frequency}.json`), id).toBe(true)
    }
    for (const flow of flows) {
      for (const code of catalogue.headings[flow].codes) {
        const id = ['M-2701', 'M-2709'].includes(`${flow}-${code}`) ? `${flow}-${code}.baci` : `${flow}-${code}`
        expect(answers.has(`api/series/${id}.annual.json`), id).toBe(true)
      }
    }
  })

  it('counts 1,065 headings to China and 1,144 to Russia, nine of them always without weight', () => {
    const { span, M, X } = catalogue.headings
    expect([span, M.codes.length, X.codes.length]).toEqual([{ first: '2017', last: '2023' }, 1065, 1144])
    expect(M.weightless).toEqual(['2716', '4004', '6906', '9109'])
    expect(X.weightless).toEqual(['2801', '2852', '4103', '7102', '7110'])
  })

  it('says how far a series goes and how good each year is', () => {
    const crude = findSeries(catalogue, 'M-2709')
    expect([catalogue.lastPeriod, crude?.value, crude?.weight]).toEqual([
      '2026-07',
      { first: '2017-01', last: '2026-07' },
      { first: '2017-01', last: '2026-05' },
    ])
    expect(crude?.lastYear).toEqual({ year: 2025, valueUsd: 49907800000 })
    expect(crude?.sources).toEqual(['gacc-wind', 'gacc-by-partner'])
    expect(crude?.coverage.slice(-2)).toEqual([
      { year: 2025, value: { periods: 12, status: 'P' }, weight: { periods: 12, status: 'E' } },
      { year: 2026, value: { periods: 7, status: 'P' }, weight: { periods: 5, status: 'E' } },
    ])
    const gas = findSeries(catalogue, 'M-GAS')
    const unreliable = { periods: 12, status: 'U' }
    expect(gas?.coverage[3]).toEqual({ year: 2020, value: unreliable, weight: unreliable })
    expect(gas?.lastYear).toEqual({ year: 2025, valueUsd: 4104800000 + 9419300000 })
    expect(gas?.coverage[5]).toEqual({ year: 2022, value: { periods: 12, status: 'A' }, weight: null })
  })
})

it('a table that lacks a composite’s part fails before anything is answered', () => {
  const withoutPipeline = parseTables((file) =>
    readFirstFile(file)
      .split('\n')
      .filter((line) => !(file === 'customs-monthly.csv' && line.startsWith('M,271121,')))
      .join('\n'),
  )
  expect(() => responses(withoutPipeline)).toThrow('commodities.csv: M-GAS has the part M-271121 without months')
})
