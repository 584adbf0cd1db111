import { describe, expect, it } from 'vitest'
import { readDataFile, responsesFromDisk } from '#mocks/answers/disk.ts'
import { seriesFiles } from '#mocks/answers/series.ts'
import { checkTables } from '#mocks/check/report.ts'
import { parseTables } from '#mocks/tables/tables.ts'
import { atFrequency } from '#src/trade/frequency.ts'

// The one file on the tables as they are today: that they hold together, and numbers of years that no update changes.
// All other tests are on the small data package.

const tables = parseTables(readDataFile)
const series = seriesFiles(tables)
const answers = responsesFromDisk()

/** Value and weight of a whole year. */
function yearOf(id: string, year: string): { readonly value: number; readonly kg: number } {
  const { observations = [], frequency } = series.find((one) => one.id === id) ?? {}
  const years = frequency === 'annual' ? observations : atFrequency(observations, 'year', 12)
  const found = years.find(({ period }) => period === year)
  return { value: found?.value ?? Number.NaN, kg: found?.netWeightKg ?? Number.NaN }
}
const growth = (id: string): number => (yearOf(id, '2022').value / yearOf(id, '2021').value - 1) * 100

describe('the tables of today', () => {
  it('do not contradict one another', () => {
    expect(checkTables(tables).flatMap(({ faults }) => faults)).toEqual([])
  })

  it('make answers in which everything is a number', () => {
    for (const [path, answer] of answers) expect(answer(), path).not.toMatch(/NaN|Infinity|undefined/)
  })

  it('label every heading that has figures, and no other, and use every source that they list', () => {
    const traded = new Set(tables.baci.map(({ cmdCode }) => cmdCode))
    expect(tables.headings.map(({ cmdCode }) => cmdCode)).toEqual([...traded].toSorted())
    const told = [...answers].map(([path, answer]) => (path === 'api/catalogue.json' ? '' : answer())).join('')
    const unused = tables.sources.map(({ id }) => id).filter((id) => !told.includes(`"${id}"`))
    // Nothing is sent of the nomenclature's own source, nor of a table that is empty until an update.
    expect(unused.filter((id) => id !== 'comtrade-yearly')).toEqual(['hs'])
  })
})

describe('the five claims, recomputed', () => {
  it.each([
    ['crude oil: +44%', 'M-2709', 44.2],
    ['gas: more than +100%', 'M-GAS', 150.7],
    ['Chinese exports: +12.8% on first release', 'X-TOTAL', 12.4],
    ['chips as quoted: more than doubled', 'X-8542.quoted', 141.9],
    ['chips by BACI: fell', 'X-8542', -16.9],
  ])('%s', (_, id, percent) => {
    expect(growth(id)).toBeCloseTo(percent, 1)
  })

  it('the growth that Customs stated is carried, for no first release of 2021 is at hand', () => {
    const stated = tables.quoted.filter(({ observation }) => observation.statedGrowthPct !== undefined)
    expect(stated.map(({ flow, cmdCode, observation }) => [flow, cmdCode, observation.statedGrowthPct])).toEqual([
      ['M', 'TOTAL', 43.4],
      ['M', '2709', 43.9],
      ['X', 'TOTAL', 12.8],
    ])
  })
})

// Another program added these up from the published figures, before they became our tables.
it.each([
  ['M-2709', '2017', 23_884_155_059, 59_538_211_141],
  ['M-2709', '2022', 58_448_908_358, 86_245_477_057],
  ['M-2709', '2024', 62_425_837_940, 108_471_331_436],
  ['M-2701', '2021', 7_091_650_593, 54_621_638_130],
  ['M-271111', '2018', 402_171_927, 734_297_150],
  ['M-271121', '2021', 1_510_642_469, 7_536_636_452],
  ['M-TOTAL', '2022', 114_392_293_965, Number.NaN],
  ['X-TOTAL', '2023', 111_077_715_601, Number.NaN],
  ['M-TOTAL.baci', '2021', 72_061_871_636, Number.NaN],
  ['X-TOTAL.baci', '2023', 110_013_940_831, Number.NaN],
])('%s in %s: %i dollars, %i kilograms', (id, year, value, kg) => {
  expect(yearOf(id, year)).toEqual({ value, kg })
})

describe('the cautions', () => {
  it('BACI holds no zero, and its weights are unreliable throughout', () => {
    expect(tables.baci.filter(({ observation }) => observation.value === 0)).toEqual([])
    expect(new Set(tables.baci.map(({ observation }) => observation.weightStatus))).toEqual(new Set(['U', null]))
  })

  it('UN Comtrade’s 49.04 bn of crude in 2025 are less than the new publisher’s months by 1.8%', () => {
    expect((yearOf('M-2709', '2025').value / 49.04e9 - 1) * 100).toBeCloseTo(1.8, 1)
    expect(yearOf('M-2709', '2025').kg / 100.86e9).toBeCloseTo(1, 2)
  })

  it.each([
    ['weight.M-2701.customs', '2023', 101.7e9],
    ['weight.M-2701.baci', '2023', 69.13e9],
    ['weight.M-2701.low', '2019-12', 0.4727e9],
    ['weight.M-2701.high', '2020-12', 6.105e9],
    ['growth.M-2701.high', '2020-12', 1620],
    ['value.russia.wits', '2017', 41.67e9],
    ['value.russia.imf-imts', '2017', 38.93e9],
    ['estimated.imf-imts.first', '2022', 98e9],
    ['spread.M-2709.brent', '2022-06', -24.63],
    ['excess.M-TOTAL.baci.first', '2022', -0.2143],
    ['excess.M-TOTAL.baci.last', '2023', 0.05186],
    ['first.M-271121', '2019-12', 1.074e6],
    ['lastZero.M-271111', '2019-01', 0],
    ['doubtful.M-271121.first', '2020-11', 0],
    ['doubtful.M-271121.last', '2020-12', 119.5e6],
  ])('quote %s of %s: %d', (id, period, value) => {
    const found = JSON.parse(answers.get('api/findings.json')?.() ?? '{}')[id]
    expect([found.period, Number(found.value.toPrecision(4))]).toEqual([period, value])
  })
})
