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

  const missing = { value: null, netWeightKg: null, valueStatus: null, weightStatus: null }

  it.each([
    ['is missing in a month that the second has not', { period: '2021-11', ...missing, sources: ['gacc-wind'] }],
    [
      'adds value and weight, with the weakest status of each and the sources in order of first use',
      {
        period: '2021-12',
        value: 440,
        netWeightKg: 660,
        valueStatus: 'U',
        weightStatus: 'E',
        sources: ['gacc-wind', 'mgimo'],
      },
    ],
    [
      'keeps the value where only a weight is missing, and takes 0 for a number',
      { period: '2022-01', ...missing, value: 50, valueStatus: 'E', sources: ['gacc-press', 'gacc-wind'] },
    ],
    ['is missing in a month that the first has not', { period: '2022-02', ...missing, sources: ['mgimo'] }],
  ])('%s', (_, month) => {
    expect(sums.find(({ period }) => period === month.period)).toEqual(month)
  })

  it('goes from the first to the last month of any part', () => {
    expect(sums.map(({ period }) => period)).toEqual(['2021-11', '2021-12', '2022-01', '2022-02'])
  })
})

it('a composite of nothing has no periods', () => {
  expect(composite([])).toEqual([])
})
