import * as v from 'valibot'
import { expect, it } from 'vitest'
import { ratesSchema } from '#src/api/schema/beside.ts'

const rate = { period: '2022-01', value: 6.36, status: 'A', source: 'fed-exchus' }
const gap = { period: '2022-02', value: null, status: null, source: null }
const later = { ...rate, period: '2022-02' }

it.each([
  ['a rate is zero', { cny: [{ ...rate, value: 0 }], rub: [rate], usPrices: [rate] }, 'cny.0.value', 'Not above 0'],
  ['a rate has no source', { cny: [rate], rub: [{ ...rate, source: null }], usPrices: [rate] }, 'rub.0.source', 'null'],
  ['a gap has a status', { cny: [{ ...gap, status: 'A' }], rub: [rate], usPrices: [rate] }, 'cny.0.status', 'null'],
  ['a month comes twice', { cny: [rate, rate], rub: [rate], usPrices: [rate] }, 'cny.1.period', 'comes after'],
  ['months are not in order', { cny: [later, rate], rub: [rate], usPrices: [rate] }, 'cny.1.period', '2022-01'],
  ['there is no month', { cny: [], rub: [rate], usPrices: [rate] }, 'cny', 'No months'],
  ['prices are left out', { cny: [rate], rub: [rate] }, 'usPrices', 'Expected "usPrices"'],
])('rates are refused, with the field named, where %s', (_, answer, field, problem) => {
  const { issues = [] } = v.safeParse(ratesSchema, answer)
  expect(issues.map((issue) => v.getDotPath(issue) ?? '')).toEqual([field])
  expect(issues[0]?.message).toContain(problem)
})

it('a month without a rate is a gap', () => {
  const { cny } = v.parse(ratesSchema, { cny: [rate, gap], rub: [rate], usPrices: [rate] })
  expect(cny).toEqual([
    { period: '2022-01', value: 6.36, status: 'A', sources: ['fed-exchus'] },
    { period: '2022-02', value: null, status: null, sources: [] },
  ])
})
