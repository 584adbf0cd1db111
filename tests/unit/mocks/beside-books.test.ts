import { describe, expect, it } from 'vitest'
import { readDataFile } from '#mocks/answers/disk.ts'
import { parseTables } from '#mocks/tables/tables.ts'
import type { Point } from '#src/trade/point.ts'
import { monthRange } from '#src/trade/periods.ts'

// The tables beside the books. Totals were added up from the published figures by another program, before they became
// our tables.
const tables = parseTables(readDataFile)
const { world, rates, buyers, customsYuan } = tables

const sum = (numbers: readonly (number | null)[]): number => numbers.reduce<number>((all, one) => all + (one ?? 0), 0)
const known = (points: readonly Point[]): Point[] => points.filter(({ value }) => value !== null)
const missing = (points: readonly Point[]): string[] =>
  points.filter(({ value }) => value === null).map(({ period }) => period)

it('the tables hold as many rows as were published', () => {
  expect([world.length, rates.cny.length, buyers.length, customsYuan.length]).toEqual([230, 114, 1376, 40])
})

describe('China’s trade with everyone', () => {
  it.each([
    ['M', '2017', 12, 1_843_900_000_000],
    ['M', '2018', 12, 2_135_700_000_000],
    ['M', '2019', 12, 2_078_600_000_000],
    ['M', '2020', 12, 2_066_000_000_000],
    ['M', '2021', 12, 2_686_800_000_000],
    ['M', '2022', 12, 2_706_500_000_000],
    ['M', '2023', 12, 2_556_800_000_000],
    ['M', '2024', 12, 2_583_200_000_000],
    ['M', '2025', 12, 2_590_000_000_000],
    ['M', '2026', 7, 1_835_400_000_000],
    ['X', '2017', 12, 2_263_200_000_000],
    ['X', '2018', 12, 2_486_600_000_000],
    ['X', '2019', 12, 2_499_400_000_000],
    ['X', '2020', 12, 2_589_900_000_000],
    ['X', '2021', 12, 3_357_200_000_000],
    ['X', '2022', 12, 3_544_500_000_000],
    ['X', '2023', 12, 3_379_000_000_000],
    ['X', '2024', 12, 3_575_700_000_000],
    ['X', '2025', 12, 3_770_100_000_000],
    ['X', '2026', 7, 2_522_600_000_000],
  ])('%s in %s: %i months, %i dollars', (flow, year, months, value) => {
    const points = world.filter((row) => row.flow === flow).map(({ point }) => point)
    const own = points.filter(({ period }) => period.startsWith(year))
    expect([own.length, sum(own.map((point) => point.value))]).toEqual([months, value])
    expect(own.every(({ status, sources }) => status === 'A' && sources.join() === 'gacc-world')).toBe(true)
  })
})

describe('the rates', () => {
  it.each([
    ['2017', 81.0766, 699.7035, 2941.435, 637.08],
    ['2018', 79.3472, 752.2876, 3013.282, 836.5],
    ['2019', 82.8844, 775.9497, 3067.889, 766.8],
    ['2020', 82.7989, 865.5117, 3105.734, 496.77],
    ['2021', 77.3987, 884.1886, 3251.637, 828.74],
    ['2022', 80.7675, 821.8432, 3511.859, 922.72],
    ['2023', 84.9564, 1021.9554, 3656.419, 697.98],
    ['2024', 86.35, 1110.2546, 3764.266, 814.23],
    ['2025', 86.2526, 1003.0139, 3541.373, 667.49],
    ['2026', 41.1802, 0, 1650.393, 0],
  ])('of %s add up to %d yuan, %d roubles, %d points of prices and %d dollars of Urals', (year, ...expected) => {
    const ofYear = (points: readonly Point[]): number =>
      sum(points.filter(({ period }) => period.startsWith(year)).map(({ value }) => value))
    const added = [rates.cny, rates.rub, rates.usPrices, rates.urals].map(ofYear)
    expect(added.map((value) => value.toFixed(4))).toEqual(expected.map((value) => value.toFixed(4)))
  })

  it('have every month from 2017-01 to 2026-06, a gap where nothing is published', () => {
    const months = monthRange('2017-01', '2026-06')
    for (const points of Object.values(rates)) expect(points.map(({ period }) => period)).toEqual(months)
    expect(missing(rates.cny)).toEqual([])
    expect(missing(rates.rub)).toEqual(monthRange('2026-01', '2026-06'))
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
      ['bls-cpi', 'A'],
      ['minecon-urals', 'A'],
    ])
  })

  it('of 2022 have the means 6.7306 yuan and 68.49 roubles a dollar', () => {
    const mean = (points: readonly Point[]): number =>
      sum(points.filter(({ period }) => period.startsWith('2022')).map(({ value }) => value)) / 12
    expect([mean(rates.cny).toFixed(4), mean(rates.rub).toFixed(2)]).toEqual(['6.7306', '68.49'])
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

  it('China’s row of 2022 is oil and products, 92.65 Mt, against 86.25 Mt of crude alone', () => {
    const bought = buyers.filter(
      ({ product, buyer, observation }) =>
        product === 'OIL' && buyer === 'CHN' && observation.period.startsWith('2022'),
    )
    const crude = tables.customs.filter(
      ({ cmdCode, observation }) => cmdCode === '2709' && observation.period.startsWith('2022'),
    )
    const megatonnes = (rows: readonly { readonly observation: { readonly netWeightKg: number | null } }[]): string =>
      (sum(rows.map(({ observation }) => observation.netWeightKg)) / 1e9).toFixed(2)
    expect([megatonnes(bought), megatonnes(crude)]).toEqual(['92.65', '86.25'])
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

describe('what the tables say of 2022 on 2021', () => {
  const months = (flow: string, cmdCode: string, year: string): (readonly [string, number])[] =>
    tables.customs
      .filter((row) => row.flow === flow && row.cmdCode === cmdCode && row.observation.period.startsWith(year))
      .map(({ observation }) => [observation.period, observation.value ?? Number.NaN])
  const at = (points: readonly Point[], month: string): number =>
    points.find(({ period }) => period === month)?.value ?? Number.NaN
  const prices2021 =
    sum(rates.usPrices.filter(({ period }) => period.startsWith('2021')).map(({ value }) => value)) / 12
  const converters = {
    usd: () => 1,
    cny: (month: string) => at(rates.cny, month),
    rub: (month: string) => at(rates.rub, month),
    real: (month: string) => prices2021 / at(rates.usPrices, month),
  }
  const growth = (before: number, now: number): string => ((now / before - 1) * 100).toFixed(1)
  const worldIn = (flow: string, year: string): number =>
    sum(world.filter((row) => row.flow === flow && row.point.period.startsWith(year)).map(({ point }) => point.value))

  it.each([
    ['X', 'TOTAL', { usd: '12.4', cny: '18.4', rub: '1.7', real: '4.2' }],
    ['M', '2709', { usd: '44.2', cny: '50.7', rub: '33.1', real: '33.6' }],
  ])('%s-%s in four moneys: %j', (flow, cmdCode, expected) => {
    const inYear = (year: string, convert: (month: string) => number): number =>
      sum(months(flow, cmdCode, year).map(([month, usd]) => usd * convert(month)))
    for (const [money, percent] of Object.entries(expected)) {
      const convert = Object.entries(converters).find(([name]) => name === money)?.[1] ?? (() => Number.NaN)
      expect(growth(inYear('2021', convert), inYear('2022', convert)), money).toBe(percent)
    }
  })

  it('China’s exports to everyone +5.6%, imports +0.7%; Russia’s share of the exports 2.0, 2.1 and 3.3%', () => {
    expect(growth(worldIn('X', '2021'), worldIn('X', '2022'))).toBe('5.6')
    expect(growth(worldIn('M', '2021'), worldIn('M', '2022'))).toBe('0.7')
    const share = (year: string): string =>
      ((sum(months('X', 'TOTAL', year).map(([, usd]) => usd)) / worldIn('X', year)) * 100).toFixed(1)
    expect(['2021', '2022', '2023'].map(share)).toEqual(['2.0', '2.1', '3.3'])
  })
})
