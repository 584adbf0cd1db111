import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { responsesFromDisk } from '#mocks/answers/disk.ts'
import { benchmarks } from '#src/trade/beside/benchmark.ts'
import { answerFaults } from '#mocks/msw/faultyAnswers.ts'
import {
  dependenceSchema,
  europeSchema,
  headingSuppliersSchema,
  pricesSchema,
  russiaSchema,
  suppliersSchema,
} from '#src/api/schema/abroad.ts'

const responses = responsesFromDisk()

const resources: readonly (readonly [path: string, schema: v.GenericSchema, ordered: boolean])[] = [
  ['suppliers', suppliersSchema, false],
  ['suppliers/8703', headingSuppliersSchema('8703'), false],
  ['dependence', dependenceSchema, false],
  ['prices', pricesSchema, false],
  ['europe', europeSchema, true],
  ['russia', russiaSchema, true],
]

describe.each(resources)('an answer of %s with one fault', (path, schema, ordered) => {
  const good = responses.get(`api/${path}.json`)?.() ?? ''

  it('is refused, or as good as without it', () => {
    const faults = answerFaults(good, ordered)
    expect(faults.length).toBeGreaterThan(4)
    for (const { name, text, expected } of faults) {
      expect(v.is(schema, JSON.parse(text)) ? 'drawn' : 'refused', name).toBe(expected)
    }
  })
})

/** The path of the first field that the schema refuses, and the message; null where it refuses none. */
function complaint(schema: v.GenericSchema, body: unknown): readonly [string | null, string] | null {
  const { issues } = v.safeParse(schema, body, { abortEarly: true })
  return issues === undefined ? null : [v.getDotPath(issues[0]), issues[0].message]
}

const partner = { partner: 'CN', rank: 1, shareBasisPoints: 8795 }
const second = { partner: 'JP', rank: 2, shareBasisPoints: 300 }
const imports = { year: 2024, importsUsd: 17_294_533_962, status: 'P', source: 'baci-2026' }

it.each([
  ['nothing is amiss, it is not', [partner, second], null],
  ['it is empty', [], ['years.0.partners', 'No partners']],
  ['a partner comes twice', [partner, { ...second, partner: 'CN' }], ['years.0.partners.1.partner', 'Comes twice']],
  ['a place comes twice', [partner, { ...second, rank: 1 }], ['years.0.partners.1.rank', 'Comes twice']],
  ['a place is beyond ten', [{ ...partner, rank: 11 }], ['years.0.partners.0.rank', 'Beyond the 10 that are listed']],
  [
    'a share is more than the whole',
    [{ ...partner, shareBasisPoints: 10_001 }],
    ['years.0.partners.0.shareBasisPoints', 'More than the whole'],
  ],
  ['a share is zero', [{ ...partner, shareBasisPoints: 0 }], ['years.0.partners.0.shareBasisPoints', 'Below 1']],
  [
    'a country has three letters',
    [{ ...partner, partner: 'CHN' }],
    ['years.0.partners.0.partner', 'Not a country, 2 letters'],
  ],
])('a list of partners is refused, with the field named, where %s', (_, partners, problem) => {
  const body = { cmdCode: '8703', years: [{ ...imports, partners }] }
  expect(complaint(headingSuppliersSchema('8703'), body)).toEqual(problem)
})

it('suppliers of another heading are refused', () => {
  const body = { cmdCode: '8704', years: [{ ...imports, partners: [partner] }] }
  expect(complaint(headingSuppliersSchema('8703'), body)?.[0]).toBe('cmdCode')
})

const month = { period: '2022-01', price: 80, status: 'A' }
const quoted = { unit: 'bbl', source: 'wb-pinksheet' }

it.each([
  ['nothing is amiss, it is not', [month, { period: '2022-02', price: null, status: null }], null],
  ['a price is missing and has a status', [{ ...month, price: null }], ['series.0.months.0.status', expect.anything()]],
  ['a month comes twice', [month, month], ['series.0.months.1.period', '2022-01 comes after 2022-01']],
  ['there is no month', [], ['series.0.months', 'No months']],
])('a price is refused where %s', (_, months, problem) => {
  const series = benchmarks.map((id, i) => ({ ...quoted, id, months: i === 0 ? months : [month] }))
  expect(complaint(pricesSchema, { series })).toEqual(problem)
})

it('shares of trade without totals are refused, as their years would have no end', () => {
  expect(complaint(dependenceSchema, { rows: [], totals: [] })).toEqual(['totals', 'No totals'])
})

it('world prices are refused where one of them is missing, as its chart would wait for it for ever', () => {
  const series = benchmarks.slice(1).map((id) => ({ ...quoted, id, months: [month] }))
  expect(complaint(pricesSchema, { series })).toEqual(['series', 'A world price is missing'])
})
