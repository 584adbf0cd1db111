import { describe, expect, it } from 'vitest'
import { composite } from '#src/trade/amounts.ts'
import type { Observation } from '#src/trade/observation.ts'

const lng: Observation[] = [
  { period: '2021-11', value: 300, netWeightKg: 500, valueStatus: 'A', weightStatus: 'A', sources: ['gacc-wind'] },
  { period: '2021-12', value: 400, netWeightKg: 600, valueStatus: 'U', weightStatus: 'A', sources: ['gacc-wind'] },
  { period: '2022-01', value: 0, netWeightKg: 700, valueStatus: 'A', weightStatus: 'P', sources: ['gacc-press'] },
]
const pipeline: Observation[] = [
  { period: '2021-12', value: 40, netWeightKg: 60, valueStatus: 'P', weightStatus: 'E', sources: ['mgimo'] },
  { period: '2022-01', value: 50, netWeightKg: null, valueStatus: 'E', weightStatus: null, sources: ['gacc-wind'] },
  { period: '2022-02', value: null, netWeightKg: null, valueStatus: null, weightStatus: null, sources: ['mgimo'] },
]

describe('a composite of two series', () => {
  const sums = composite([lng, pipeline])

  it('adds value and weight of a month that both have', () => {
    expect(sums[1]).toMatchObject({ period: '2021-12', value: 440, netWeightKg: 660 })
  })

  it('takes the weakest status, value and weight apart', () => {
    expect(sums[1]).toMatchObject({ valueStatus: 'U', weightStatus: 'E' })
  })

  it('names the sources in order of first use', () => {
    expect(sums[1]).toMatchObject({ sources: ['gacc-wind', 'mgimo'] })
    expect(sums[2]).toMatchObject({ sources: ['gacc-press', 'gacc-wind'] })
  })

  it('is missing in a month that one part does not have', () => {
    const missing = { value: null, netWeightKg: null, valueStatus: null, weightStatus: null }
    expect(sums[0]).toMatchObject({ period: '2021-11', ...missing })
    expect(sums[3]).toMatchObject({ period: '2022-02', ...missing })
  })

  it('keeps the value where only the weight is missing, and takes 0 for a number', () => {
    expect(sums[2]).toEqual({
      period: '2022-01',
      value: 50,
      netWeightKg: null,
      valueStatus: 'E',
      weightStatus: null,
      sources: ['gacc-press', 'gacc-wind'],
    })
  })

  it('goes from the first to the last month of any part', () => {
    expect(sums.map(({ period }) => period)).toEqual(['2021-11', '2021-12', '2022-01', '2022-02'])
  })
})

it('a composite of nothing has no periods', () => {
  expect(composite([])).toEqual([])
})
