import { QueryClient } from '@tanstack/react-query'
import * as v from 'valibot'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { responsesFromDisk } from '#mocks/answers/disk.ts'
import { abroad, headingSuppliersQuery } from '#src/api/abroadQueries.ts'
import * as queries from '#src/api/queries.ts'
import { ratesSchema, seriesSchema } from '#src/trade/tables/answers.ts'
import { correctionsQuery } from '#src/api/sourceQueries.ts'
import { full } from '#tests/full.ts'
import { seed } from '#tests/seed.ts'
import { csvRows } from '#tests/unit/support/csvRows.ts'
import { firstResponses } from '#tests/unit/support/firstTables.ts'

const isNeed = (one: unknown): one is queries.Need<unknown> => one instanceof Object && 'queryKey' in one
/** Queries by the answer that they ask for. */
const whole = new Map(
  Object.values<unknown>({ ...queries, ...abroad, correctionsQuery })
    .filter(isNeed)
    .map((need) => [need.queryKey[1], need]),
)

function queryOf(resource: string): queries.Need<unknown> {
  const query = whole.get(resource)
  if (query !== undefined) return query
  const [folder, name = ''] = resource.split('/')
  if (folder === 'suppliers') return headingSuppliersQuery(name)
  if (folder === 'products') return queries.productsQuery(name.startsWith('M') ? 'M' : 'X', Number(name.slice(2)))
  return queries.seriesQuery({
    id: name.replace(/\.\w+$/, ''),
    frequency: name.endsWith('.monthly') ? 'monthly' : 'annual',
  })
}

const client = new QueryClient()
const { signal } = new AbortController()
afterEach(() => vi.unstubAllGlobals())

/** The data that the query of this resource makes of an answer. */
function read(resource: string, answer: string): Promise<unknown> {
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(new Response(url.endsWith(`/api/${resource}.json`) ? answer : 'another path')),
  )
  return queryOf(resource).queryFn({ signal, client })
}

it('every answer of the trade API is accepted', async () => {
  // One in ten series of headings without another book is read, as they are made alike.
  const isRead = ([path]: readonly [string, unknown], i: number) =>
    full || !/[MX]-\d+\.annual\.json$/.test(path) || i % 10 === seed % 10
  for (const [path, answer] of [...responsesFromDisk()].filter(isRead))
    await expect(read(path.replace(/^api\/|\.json$/g, ''), answer()), path).resolves.toBeDefined()
})

const parts = v.record(v.string(), v.unknown())

/** A JSON value as a cell of the table writes it; what is no JSON is a text, as is all that takes a text's place. */
function changed(old: unknown, becomes: string): unknown {
  const [first, second, ...rest] = Array.isArray(old) ? old : []
  if (becomes === 'empty') return []
  if (becomes === 'twice') return [first, first, second, ...rest]
  if (becomes === 'swapped') return [second, first, ...rest]
  if (becomes === 'null') return null
  return typeof old !== 'string' && /^[-\d]/.test(becomes) ? JSON.parse(becomes) : becomes
}

function edited(body: unknown, at: readonly string[], becomes: string): unknown {
  const [key, ...rest] = at
  if (key === undefined) return changed(body, becomes)
  const all = Object.entries(v.parse(parts, Array.isArray(body) ? { ...body } : { [key]: null, ...Object(body) }))
  const isLeftOut = rest.length === 0 && becomes === 'left out'
  const kept = all
    .filter(([name]) => name !== key || !isLeftOut)
    .map(([name, value]) => [name, name === key ? edited(value, rest, becomes) : value] as const)
  return Array.isArray(body) ? kept.map(([, value]) => value) : Object.fromEntries(kept)
}

/** The keys of a path; a finding's own id has points in it. */
const keysOf = (at: string): string[] => at.match(/first\.M-\w+|[^.]+/g) ?? []

describe('an answer that is wrong in one place is refused, with the field named', () => {
  const good = firstResponses()
  const rows = csvRows(import.meta.url, 'refused.csv')

  it.each(rows)('$resource: $at becomes $becomes', async (row) => {
    const { resource = '', at = '', becomes = '', named = '', says = '' } = row
    const body = edited(JSON.parse(good.get(`api/${resource}.json`)?.() ?? ''), keysOf(at), becomes)
    // JSON can spell numbers beyond all numbers.
    const answer = JSON.stringify(body, (_, value: unknown) => (value === Infinity ? 'beyond' : value))
    const reason = { kind: 'shape', field: named === '' ? at : named, problem: expect.stringContaining(says) }
    await expect(read(resource, answer.replace('"beyond"', '1e999'))).rejects.toMatchObject({
      resource: `api/${resource}.json`,
      reason,
    })
  })
})

describe('an answer', () => {
  const row = { valueUsd: 1, netWeightKg: 1, valueStatus: 'A', weightStatus: 'U', source: 'baci' }
  const years = (...observations: readonly object[]) =>
    v.parse(seriesSchema({ id: 'X-8542', frequency: 'annual' }), { id: 'X-8542', frequency: 'annual', observations })
      .observations

  it('has its sources apart, what a publisher stated, and nothing of a later contract', () => {
    const stated = { statedGrowthPct: 12.8, note: 'First release' }
    expect(years({ ...row, period: '2022', source: 'vestnik-2022;mgimo', ...stated, colour: 'red' })).toEqual([
      {
        period: '2022',
        value: 1,
        netWeightKg: 1,
        valueStatus: 'A',
        weightStatus: 'U',
        sources: ['vestnik-2022', 'mgimo'],
        ...stated,
      },
    ])
  })

  it('of years may have gaps', () => {
    expect(years({ ...row, period: '2017' }, { ...row, period: '2019' })).toHaveLength(2)
  })

  it('has a month without a rate for a gap', () => {
    const gap = { period: '2022-02', value: null, status: null, source: null }
    const { cny } = v.parse(ratesSchema, { cny: [gap], rub: [gap], eur: [gap], usPrices: [gap] })
    expect(cny).toEqual([{ period: '2022-02', value: null, status: null, sources: [] }])
  })
})
