import { QueryClient } from '@tanstack/react-query'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { faults } from '#mocks/msw/faults.ts'
import { server } from '#mocks/msw/node.ts'
import { contextQuery, mirrorQuery } from '#src/api/abroadQueries.ts'
import { catalogueQuery, headingsQuery, productsQuery, seriesQuery } from '#src/api/queries.ts'
import { correctionsQuery } from '#src/api/sourceQueries.ts'

beforeAll(() => {
  vi.stubEnv('VITE_API_BASE', 'https://trade.test/')
  server.listen({ onUnhandledRequest: 'error' })
})
afterEach(() => server.resetHandlers())
afterAll(() => {
  server.close()
  vi.unstubAllEnvs()
})

const client = () => new QueryClient({ defaultOptions: { queries: { retry: false } } })

/** The error of a query whose resource is answered with this body, or 'accepted'. */
async function complaint(path: string, query: () => Promise<unknown>, body: unknown): Promise<unknown> {
  server.use(faults.wrongShape(path, body))
  return query().then(
    () => 'accepted',
    (error: unknown) => error,
  )
}

const shape = (resource: string, field: string, problem: string) =>
  expect.objectContaining({ resource, reason: { kind: 'shape', field, problem: expect.stringContaining(problem) } })

describe('a series is refused, with the field named, where', () => {
  const january = {
    period: '2022-01',
    valueUsd: 1,
    netWeightKg: 2,
    valueStatus: 'A',
    weightStatus: 'E',
    source: 'mgimo',
  }
  const february = { ...january, period: '2022-02' }
  const answer = { id: 'M-2709', frequency: 'monthly', observations: [january, february] }
  const second = (change: object) => ({ ...answer, observations: [january, { ...february, ...change }] })

  it.each<[string, unknown, string, string]>([
    ['it is not an object', 'M-2709', '', 'Expected Object'],
    ['it is null', null, '', 'Expected Object'],
    ['it is another series', { ...answer, id: 'M-2701' }, 'id', 'Expected "M-2709" but received "M-2701"'],
    ['it has another frequency', { ...answer, frequency: 'annual' }, 'frequency', 'Expected "monthly"'],
    ['it has no observations', { ...answer, observations: [] }, 'observations', 'No observations'],
    ['observations are left out', { id: 'M-2709', frequency: 'monthly' }, 'observations', 'Expected "observations"'],
    ['a value is text', second({ valueUsd: '1' }), 'observations.1.valueUsd', 'Expected number'],
    ['a value is left out', second({ valueUsd: undefined }), 'observations.1.valueUsd', 'Expected "valueUsd"'],
    ['a value is below 0', second({ valueUsd: -1 }), 'observations.1.valueUsd', 'Below 0'],
    ['a weight is below 0', second({ netWeightKg: -0.5 }), 'observations.1.netWeightKg', 'Below 0'],
    ['a period is a year', second({ period: '2022' }), 'observations.1.period', 'Not a month'],
    ['a period has no such month', second({ period: '2022-13' }), 'observations.1.period', 'Not a month'],
    ['a period comes twice', second({ period: '2022-01' }), 'observations.1.period', '2022-01 comes after 2022-01'],
    ['periods are not in order', second({ period: '2021-12' }), 'observations.1.period', '2021-12 comes after 2022-01'],
    ['a month is left out', second({ period: '2022-03' }), 'observations.1.period', 'months are left out'],
    ['a status is unknown', second({ valueStatus: 'Z' }), 'observations.1.valueStatus', 'received "Z"'],
    ['a figure has no status', second({ weightStatus: null }), 'observations.1.weightStatus', 'null exactly where'],
    ['a missing figure has a status', second({ valueUsd: null }), 'observations.1.valueStatus', 'null exactly where'],
    ['no source is named', second({ source: '' }), 'observations.1.source', 'Not source ids'],
    ['a source is empty', second({ source: 'mgimo;' }), 'observations.1.source', 'Not source ids'],
    ['stated growth is text', second({ statedGrowthPct: '12.8' }), 'observations.1.statedGrowthPct', 'Expected number'],
  ])('%s', async (_, body, field, problem) => {
    const path = 'api/series/M-2709.monthly.json'
    const query = () => client().fetchQuery(seriesQuery({ id: 'M-2709', frequency: 'monthly' }))
    expect(await complaint(path, query, body)).toEqual(shape(path, field, problem))
  })

  it('a number is too large to be one', async () => {
    const path = 'api/series/M-2709.monthly.json'
    server.use(faults.text(path, JSON.stringify(answer).replace('"valueUsd":1', '"valueUsd":1e999')))
    const query = client().fetchQuery(seriesQuery({ id: 'M-2709', frequency: 'monthly' }))
    await expect(query).rejects.toEqual(shape(path, 'observations.0.valueUsd', 'Not finite'))
  })
})

describe('the catalogue is refused, with the field named, where', () => {
  const line = {
    id: 'M-2709',
    flow: 'M',
    cmdCode: '2709',
    book: 'customs',
    frequency: 'monthly',
    value: { first: '2017-01', last: '2026-07' },
    weight: null,
    sources: ['mgimo'],
    coverage: [{ year: 2017, value: { periods: 12, status: 'A' }, weight: null }],
    lastYear: { year: 2025, valueUsd: 49_907_800_000 },
  }
  const crude = {
    id: 'M-2709',
    flow: 'M',
    cmdCode: '2709',
    names: { en: 'Crude oil' },
    group: 'energy',
    parts: [],
    series: [line],
  }
  const source = {
    id: 'mgimo',
    publisher: { en: 'MGIMO' },
    names: { en: 'MGIMO' },
    dataset: { en: 'Imports' },
    url: 'https://mgimo.test',
    licence: { en: 'none stated' },
    vintage: { en: '2026' },
    via: { en: 'github.com' },
  }
  const event = {
    id: 'a-day',
    date: '2022-02-24',
    endDate: null,
    kind: 'war',
    importance: 1,
    concerns: [],
    names: { en: 'A day', zh: '一天' },
  }
  const codes = { codes: ['2709'], weightless: [] }
  const answer = {
    lastPeriod: '2026-07',
    commodities: [crude],
    headings: { span: { first: '2017', last: '2023' }, M: codes, X: codes },
    sources: [source],
    events: [event],
  }
  const withCrude = (change: object) => ({ ...answer, commodities: [{ ...crude, ...change }] })
  const withLine = (change: object) => withCrude({ series: [{ ...line, ...change }] })
  const withHeadings = (M: object) => ({ ...answer, headings: { ...answer.headings, M } })
  const backwards = { first: '2026-07', last: '2017-01' }
  const halfYear = { year: 20.5, value: null, weight: null }
  const inLine = (field: string) => `commodities.0.series.0.${field}`

  it.each<[string, unknown, string, string]>([
    ['its newest month is a year', { ...answer, lastPeriod: '2026' }, 'lastPeriod', 'Not a month'],
    ['a commodity comes twice', { ...answer, commodities: [crude, crude] }, 'commodities.1.id', 'Comes twice'],
    ['a commodity has no series', withCrude({ series: [] }), 'commodities.0.series', 'No series'],
    ['a group is unknown', withCrude({ group: 'toys' }), 'commodities.0.group', '"toys"'],
    ['a name is empty', withCrude({ names: { en: '' } }), 'commodities.0.names.en', 'Empty text'],
    ['a book is unknown', withLine({ book: 'ours' }), inLine('book'), '"ours"'],
    ['a span runs backwards', withLine({ value: backwards }), inLine('value'), 'first to last'],
    [
      'a span is of another frequency',
      withLine({ weight: { first: '2017', last: '2023' } }),
      inLine('weight'),
      'Not two periods',
    ],
    ['a year is none', withLine({ coverage: [halfYear] }), inLine('coverage.0.year'), 'Not a year'],
    ['a series names a source that is not listed', withLine({ sources: ['rumour'] }), 'sources', 'Lacks a source'],
    [
      'a year’s value is below 0',
      withLine({ lastYear: { year: 2025, valueUsd: -1 } }),
      inLine('lastYear.valueUsd'),
      'Below 0',
    ],
    [
      'a source has no web address',
      { ...answer, sources: [{ ...source, url: 'file:a' }] },
      'sources.0.url',
      'web address',
    ],
    [
      'an event has no such day',
      { ...answer, events: [{ ...event, date: '2022-02-40' }] },
      'events.0.date',
      'Not a day',
    ],
    [
      'an event has no such rank',
      { ...answer, events: [{ ...event, importance: 3 }] },
      'events.0.importance',
      'received 3',
    ],
    ['a heading is a chapter', withHeadings({ codes: ['27'], weightless: [] }), 'headings.M.codes.0', '4 digits'],
  ])('%s', async (_, body, field, problem) => {
    const query = () => client().fetchQuery(catalogueQuery)
    expect(await complaint('api/catalogue.json', query, body)).toEqual(shape('api/catalogue.json', field, problem))
  })

  it('is accepted where nothing is amiss', async () => {
    expect(await complaint('api/catalogue.json', () => client().fetchQuery(catalogueQuery), answer)).toBe('accepted')
  })
})

describe('the other answers are refused, with the field named, where', () => {
  const row = { cmdCode: '2709', valueUsd: 1, netWeightKg: null, valueStatus: 'A', weightStatus: null, source: 'baci' }
  const month = {
    period: '2022-01',
    brentUsdPerBarrel: 86.51,
    uralsUsdPerBarrel: null,
    uralsStatus: null,
    brentStatus: 'A',
    chinaCrudeImportsKg: null,
    chinaCrudeImportsStatus: null,
  }
  const russian = { reporterFlow: 'X', year: 2022, valueUsd: 1, status: 'E', source: 'imf-imts' }
  const sources = { brent: 'eia-brent', urals: 'minecon-urals', crudeImports: 'gacc-spglobal' }

  const queries = {
    'products/M-2022': () => client().fetchQuery(productsQuery('M', 2022)),
    headings: () => client().fetchQuery(headingsQuery),
    corrections: () => client().fetchQuery(correctionsQuery),
    context: () => client().fetchQuery(contextQuery),
    mirror: () => client().fetchQuery(mirrorQuery),
  }
  const of2022 = (...rows: readonly object[]) => ({ flow: 'M', year: 2022, rows })

  it.each<[string, keyof typeof queries, unknown, string, string]>([
    [
      'products are of another year',
      'products/M-2022',
      { flow: 'M', year: 2021, rows: [row] },
      'year',
      'Expected 2022',
    ],
    ['a product comes twice', 'products/M-2022', of2022(row, row), 'rows.1.cmdCode', 'Comes twice'],
    [
      'a product has no value',
      'products/M-2022',
      of2022({ ...row, valueUsd: null }),
      'rows.0.valueUsd',
      'Expected number',
    ],
    [
      'a heading is not one',
      'headings',
      { chapters: [], headings: [{ cmdCode: '0101 ', label: 'Horses', flows: ['M'] }] },
      'headings.0.cmdCode',
      '4 digits',
    ],
    [
      'a correction says nothing in English',
      'corrections',
      { rows: [{ date: '2026-11-24', table: 'all', what: { ru: 'Всё' }, why: { en: 'So' } }] },
      'rows.0.what.en',
      'Expected "en"',
    ],
    [
      'a commodity comes twice among the synonyms',
      'headings',
      {
        chapters: [],
        headings: [],
        synonyms: [
          { cmdCode: '8542', words: { en: ['chip'] } },
          { cmdCode: '8542', words: { ru: ['чип'] } },
        ],
      },
      'synonyms.1.cmdCode',
      'Comes twice',
    ],
    [
      'a section is not a roman number',
      'headings',
      { chapters: [{ cmdCode: '01', section: '1', names: { en: 'Animals' } }], headings: [] },
      'chapters.0.section',
      'roman number',
    ],
    [
      'a price has no status',
      'context',
      { months: [{ ...month, brentStatus: null }], sources },
      'months.0.brentStatus',
      'null exactly where',
    ],
    [
      'a month of the context comes twice',
      'context',
      { months: [month, month], sources },
      'months.1.period',
      'Comes twice',
    ],
    [
      'a year of one Russian report comes twice',
      'mirror',
      { rows: [russian, { ...russian, source: 'wits' }, russian] },
      'rows.2.year',
      'Comes twice',
    ],
  ])('%s', async (_, name, body, field, problem) => {
    const path = `api/${name}.json`
    expect(await complaint(path, queries[name], body)).toEqual(shape(path, field, problem))
  })
})
