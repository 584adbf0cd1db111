import { describe, expect, it } from 'vitest'
import { readDataFile } from '#mocks/answers/disk.ts'
import { parseTables } from '#mocks/tables/tables.ts'
import type { Point } from '#src/trade/point.ts'
import { monthRange } from '#src/trade/periods.ts'

// The tables beside the books. Another program added the totals up from the published figures, before they became our
// tables.
const { world, rates, buyers, customsYuan } = parseTables(readDataFile)

const sum = (numbers: readonly (number | null)[]): number => numbers.reduce<number>((all, one) => all + (one ?? 0), 0)
const known = (points: readonly Point[]): Point[] => points.filter(({ value }) => value !== null)
const missing = (points: readonly Point[]): string[] =>
  points.filter(({ value }) => value === null).map(({ period }) => period)

it('the tables hold as many rows as were published', () => {
  expect([world.length, buyers.length, customsYuan.length]).toEqual([230, 1376, 40])
})

describe('China’s trade with everyone', () => {
  it.each([
    ['M', [18439, 21357, 20786, 20660, 26868, 27065, 25568, 25832, 25900, 18354]],
    ['X', [22632, 24866, 24994, 25899, 33572, 35445, 33790, 35757, 37701, 25226]],
  ])('%s from 2017 to July 2026, in hundreds of millions of dollars: %j', (flow, expected) => {
    const own = world.filter((row) => row.flow === flow).map(({ point }) => point)
    const inYear = expected.map((_, i) => own.filter(({ period }) => period.startsWith(`${2017 + i}`)))
    expect(inYear.map(({ length }) => length)).toEqual([12, 12, 12, 12, 12, 12, 12, 12, 12, 7])
    expect(inYear.map((points) => sum(points.map((point) => point.value)))).toEqual(expected.map((one) => one * 1e8))
    expect(own.every(({ status, sources }) => status === 'A' && sources.join() === 'gacc-world')).toBe(true)
  })
})

describe('the rates', () => {
  it.each([
    ['cny', [81.0766, 79.3472, 82.8844, 82.7989, 77.3987, 80.7675, 84.9564, 86.35, 86.2526, 41.1802]],
    ['rub', [699.7035, 752.2876, 775.9497, 865.5117, 884.1886, 821.8432, 1021.9554, 1110.2546, 1003.0139, 0]],
    ['usPrices', [2941.435, 3013.282, 3067.889, 3105.734, 3251.637, 3511.859, 3656.419, 3764.266, 3541.373, 1650.393]],
    ['urals', [637.08, 836.5, 766.8, 496.77, 828.74, 922.72, 697.98, 814.23, 667.49, 0]],
  ] as const)('of 2017 to 2026 add up, %s: %j', (name, years) => {
    for (const [i, expected] of years.entries()) {
      const own = rates[name].filter(({ period }) => period.startsWith(`${2017 + i}`))
      expect(sum(own.map(({ value }) => value)).toFixed(4)).toBe(expected.toFixed(4))
    }
  })

  it('have every month from 2017-01 to 2026-06, a gap where nothing is published', () => {
    const months = monthRange('2017-01', '2026-06')
    for (const points of Object.values(rates)) expect(points.map(({ period }) => period)).toEqual(months)
    expect(missing(rates.cny)).toEqual([])
    expect(missing(rates.rub)).toEqual(monthRange('2026-01', '2026-06'))
    expect(missing(rates.eur)).toEqual([])
    expect(missing(rates.usPrices)).toEqual(['2025-10', '2026-06'])
    expect(missing(rates.urals)).toEqual(['2023-06', ...monthRange('2026-01', '2026-06')])
  })

  it('each name their own source', () => {
    const ids = Object.values(rates).map((points) => [
      ...new Set(known(points).flatMap(({ sources, status }) => [...sources, status])),
    ])
    expect(ids).toEqual([
      ['fed-exchus', 'A'],
      ['cbr', 'A'],
      ['fed-exuseu', 'A'],
      ['bls-cpi', 'A'],
      ['minecon-urals', 'A'],
    ])
  })
})

describe('who bought', () => {
  it.each([
    ['GAS', 'CHN', 77, 58_177_761_540],
    ['GAS', 'HUN', 76, 27_454_263_766],
    ['GAS', 'IND', 77, 603_317_621],
    ['GAS', 'JPN', 77, 39_836_184_681],
    ['GAS', 'OTHER', 77, 265_792_669_051],
    ['GAS', 'SVK', 75, 27_952_002_720],
    ['GAS', 'TUR', 65, 2_714_509_832],
    ['OIL', 'CHN', 77, 677_568_424_157],
    ['OIL', 'HUN', 75, 26_890_150_885],
    ['OIL', 'IND', 77, 353_327_122_026],
    ['OIL', 'JPN', 38, 13_433_770_384],
    ['OIL', 'OTHER', 77, 725_906_672_405],
    ['OIL', 'SVK', 75, 30_964_394_936],
    ['OIL', 'TUR', 77, 75_830_629_491],
    ['OILGAS', 'CHN', 89, 457_404_101_925],
    ['OILGAS', 'IND', 89, 200_398_754_765],
    ['OILGAS', 'OTHER', 89, 789_547_656_777],
    ['OILGAS', 'TUR', 89, 56_283_511_165],
  ])('%s, %s: %i months come to %i dollars or kilograms', (product, buyer, months, total) => {
    const own = buyers
      .filter((row) => row.product === product && row.buyer === buyer)
      .map(({ observation }) => observation)
    const amounts = own.map(({ value, netWeightKg }) => (product === 'OILGAS' ? value : netWeightKg))
    expect([own.length, sum(amounts)]).toEqual([months, total])
    const estimated = own.filter(({ valueStatus, weightStatus }) => (valueStatus ?? weightStatus) === 'E')
    expect(estimated.map(({ period }) => period)).toEqual(['2026-03', '2026-04', '2026-05'])
  })

  it('a month in which a buyer’s customs say nothing has no row, and 0 is a real zero', () => {
    const months = (product: string, buyer: string): Map<string, number | null> =>
      new Map(
        buyers
          .filter((row) => row.product === product && row.buyer === buyer)
          .map(({ observation }) => [observation.period, observation.netWeightKg]),
      )
    expect([months('OIL', 'HUN').has('2025-07'), months('GAS', 'IND').get('2020-01')]).toEqual([false, 0])
  })
})

describe('China Customs’ own yuan', () => {
  it.each([
    ['M', '2024', 1, 74_231_592_596, 74_231_592_596],
    ['M', '2025', 12, 892_411_365_123, 892_411_365_123],
    ['M', '2026', 7, 596_547_572_726, 597_057_968_728],
    ['X', '2024', 1, 65_400_772_090, 65_400_772_090],
    ['X', '2025', 12, 738_388_805_726, 738_388_805_726],
    ['X', '2026', 7, 502_913_828_002, 502_834_971_594],
  ])('%s in %s: %i months come to %i, the last year to date is %i', (flow, year, months, total, yearToDate) => {
    const own = customsYuan.filter((row) => row.flow === flow && row.point.period.startsWith(year))
    expect([own.length, sum(own.map(({ point }) => point.value)), own.at(-1)?.yearToDateCny]).toEqual([
      months,
      total,
      yearToDate,
    ])
  })

  it('of odd months is a difference of printed totals, provisional; growth is stated with the even ones', () => {
    const odd = customsYuan.filter(({ point }) => point.status === 'P').map(({ point }) => point.period)
    expect([...new Set(odd)]).toEqual([
      ...['01', '03', '05', '07', '09', '11'].map((month) => `2025-${month}`),
      ...['01', '03', '05'].map((month) => `2026-${month}`),
    ])
    const stated = customsYuan.filter(({ statedGrowthPct }) => statedGrowthPct !== null)
    expect(stated.every(({ point }) => point.status === 'A')).toBe(true)
    expect(sum(stated.map(({ statedGrowthPct }) => statedGrowthPct))).toBeCloseTo(
      12 - 36.8 + 53.1 + 16.5 - 52 + 87.4,
      6,
    )
  })
})
