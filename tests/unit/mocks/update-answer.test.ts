import { describe, expect, it } from 'vitest'
import { comtradeObservations } from '#mocks/update/comtradeAnswer.ts'
import { answerOf, record } from '#tests/unit/support/comtradeService.ts'

const ask = { freq: 'M', flow: 'M', codes: ['TOTAL', '2709', '271121'], periods: ['2026-08'] } as const
const read = (data: readonly unknown[]) => comtradeObservations(answerOf(data), ask, 'imports, 2026-08', 500)
const crude = {
  flow: 'M',
  cmdCode: '2709',
  period: '2026-08',
  valueUsd: 5_000_000_000,
  netWeightKg: 9_000_000_000,
  valueStatus: 'P',
  weightStatus: 'P',
}

describe('an answer', () => {
  it('gives whole dollars and kilograms, provisional', () => {
    expect(read([record()])).toEqual([crude])
  })

  it('with count 0 is an unpublished month', () => {
    expect(read([])).toEqual([])
    expect(comtradeObservations({ count: 0, data: null, error: null }, ask, 'imports', 500)).toEqual([])
  })

  it('is kept whole and not by second partner, transport or procedure, or totals would double', () => {
    const parts = [
      { partner2Code: 156 },
      { motCode: 2100 },
      { customsCode: 'C01' },
      { partner2Code: 643, motCode: 1000 },
    ]
    expect(read([...parts.map((part) => record(part)), record()])).toEqual([crude])
  })

  it('may have its codes as text or as numbers', () => {
    const texts = record({ period: 202_608, reporterCode: '156', partnerCode: '643', partner2Code: '0', motCode: '0' })
    expect(read([texts])).toEqual([crude])
  })

  it.each([
    ['null', { cmdCode: '271121', netWgt: null }],
    ['left out', { cmdCode: '271121', netWgt: undefined }],
    ['0', { cmdCode: '271121', netWgt: 0 }],
    ['0 of crude oil', { netWgt: 0 }],
    ['estimated, of pipeline gas', { cmdCode: '271121', netWgt: 700, isNetWgtEstimated: true }],
    ['of all goods', { cmdCode: 'TOTAL', netWgt: 700 }],
  ])('has no weight where it is %s', (_, change) => {
    const [figure] = read([record(change)])
    expect([figure?.valueUsd, figure?.netWeightKg, figure?.weightStatus]).toEqual([5_000_000_000, null, null])
  })

  it('marks a weight that the service estimated', () => {
    expect(read([record({ isNetWgtEstimated: true })])).toEqual([{ ...crude, weightStatus: 'E' }])
  })
})

describe('an answer is refused', () => {
  it.each<[string, unknown, string]>([
    ['at the cap', answerOf(Array.from({ length: 500 }, () => record())), 'may have been cut'],
    ['that says it was cut', { ...answerOf([record()]), count: 500 }, 'may have been cut'],
    ['that promises more', { ...answerOf([record()]), count: 2 }, 'promises 2 records and holds 1'],
    ['with an error', { count: 0, data: [], error: 'Invalid period' }, 'the service says: Invalid period'],
    ['in parts without their total', answerOf([record({ motCode: 2100 })]), '2709 in 202608 comes in parts'],
    ['with two totals', answerOf([record(), record()]), 'two totals'],
    ['of another month', answerOf([record({ period: '202607' })]), 'not asked for: 156 643 M 2709 202607'],
    ['of another partner', answerOf([record({ partnerCode: 0 })]), 'not asked for'],
    ['of the other flow', answerOf([record({ flowCode: 'X' })]), 'not asked for'],
    ['of another code', answerOf([record({ cmdCode: '8542' })]), 'not asked for'],
    ['with text for a value', answerOf([record({ primaryValue: '5' })]), 'data.0.primaryValue: '],
    ['without a value', answerOf([record({ primaryValue: null })]), 'data.0.primaryValue: '],
    ['below 0', answerOf([record({ netWgt: -1 })]), 'data.0.netWgt: Below 0'],
    ['with a year for a month', answerOf([record({ period: '2026' })]), 'not asked for: 156 643 M 2709 2026'],
    ['of another shape', { statusCode: 401, message: 'Access denied' }, 'count: '],
    ['that is null', null, 'the answer: '],
    ['that is a list', [record()], 'imports, 2026-08: '],
  ])('%s', (_, body, words) => {
    expect(() => comtradeObservations(body, ask, 'imports, 2026-08', 500)).toThrow(words)
  })
})
