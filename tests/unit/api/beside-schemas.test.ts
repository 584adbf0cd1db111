import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { ratesSchema } from '#src/api/schema/rates.ts'
import { buyersSchema, worldSchema } from '#src/api/schema/beside.ts'

/** The path of the first field that the schema refuses, and the message; null where it refuses none. */
function complaint(schema: v.GenericSchema, body: unknown): readonly [string | null, string] | null {
  const { issues } = v.safeParse(schema, body)
  return issues === undefined ? null : [v.getDotPath(issues[0]), issues[0].message]
}

describe('China’s trade with everyone is refused where', () => {
  const month = { flow: 'X', period: '2022-02', valueUsd: 1, status: 'A', source: 'gacc-world' }

  it.each([
    ['nothing is amiss, it is not', [month, { ...month, flow: 'M', period: '2022-01' }], null],
    [
      'a month comes after a later one of its flow',
      [month, { ...month, period: '2022-01' }],
      ['rows.1.period', '2022-01 comes after 2022-02'],
    ],
    ['a month comes twice', [month, { ...month, valueUsd: 2 }], ['rows.1.period', 'Comes twice']],
    [
      'a missing value has a status',
      [{ ...month, valueUsd: null }],
      ['rows.0.status', 'A status must be null exactly where its figure is null'],
    ],
  ])('%s', (_, rows, problem) => {
    expect(complaint(worldSchema, { rows })).toEqual(problem)
  })
})

describe('who bought Russian oil and gas is refused where', () => {
  const month = {
    product: 'OIL',
    buyer: 'IND',
    period: '2022-02',
    netWeightKg: 0,
    status: 'A',
    source: 'mgimo-buyers',
  }
  const earlier = { ...month, period: '2022-01' }

  it.each([
    ['nothing is amiss, it is not', [month, { ...earlier, buyer: 'TUR' }, { ...earlier, product: 'GAS' }], null],
    [
      'a month comes after a later one of its buyer',
      [month, earlier],
      ['rows.1.period', '2022-01 comes after 2022-02'],
    ],
    ['a month comes twice', [month, month], ['rows.1.period', 'Comes twice']],
  ])('%s', (_, rows, problem) => {
    expect(complaint(buyersSchema, { rows })).toEqual(problem)
  })

  it('a buyer is unknown', () => {
    expect(complaint(buyersSchema, { rows: [{ ...month, buyer: 'USA' }] })?.[0]).toBe('rows.0.buyer')
  })
})

const rate = { period: '2022-01', value: 6.36, status: 'A', source: 'fed-exchus' }
const gap = { period: '2022-02', value: null, status: null, source: null }
const later = { ...rate, period: '2022-02' }

it.each([
  [
    'a rate is zero',
    { cny: [{ ...rate, value: 0 }], rub: [rate], eur: [rate], usPrices: [rate] },
    'cny.0.value',
    'Not above 0',
  ],
  [
    'a rate has no source',
    { cny: [rate], rub: [{ ...rate, source: null }], eur: [rate], usPrices: [rate] },
    'rub.0.source',
    'null',
  ],
  [
    'a gap has a status',
    { cny: [{ ...gap, status: 'A' }], rub: [rate], eur: [rate], usPrices: [rate] },
    'cny.0.status',
    'null',
  ],
  [
    'a month comes twice',
    { cny: [rate, rate], rub: [rate], eur: [rate], usPrices: [rate] },
    'cny.1.period',
    'comes after',
  ],
  [
    'months are not in order',
    { cny: [later, rate], rub: [rate], eur: [rate], usPrices: [rate] },
    'cny.1.period',
    '2022-01',
  ],
  ['there is no month', { cny: [], rub: [rate], eur: [rate], usPrices: [rate] }, 'cny', 'No months'],
  ['prices are left out', { cny: [rate], rub: [rate], eur: [rate] }, 'usPrices', 'Expected "usPrices"'],
])('rates are refused, with the field named, where %s', (_, answer, field, problem) => {
  const { issues = [] } = v.safeParse(ratesSchema, answer)
  expect(issues.map((issue) => v.getDotPath(issue) ?? '')).toEqual([field])
  expect(issues[0]?.message).toContain(problem)
})

it('a month without a rate is a gap', () => {
  const { cny } = v.parse(ratesSchema, { cny: [rate, gap], rub: [rate], eur: [rate], usPrices: [rate] })
  expect(cny).toEqual([
    { period: '2022-01', value: 6.36, status: 'A', sources: ['fed-exchus'] },
    { period: '2022-02', value: null, status: null, sources: [] },
  ])
})
