import { describe, expect, it } from 'vitest'
import { readDataFile } from '#mocks/answers/disk.ts'
import { seriesFiles } from '#mocks/answers/series.ts'
import { parseTables } from '#mocks/tables/tables.ts'
import { valueByYear } from '#mocks/check/years.ts'
import type { PeriodAmounts } from '#src/trade/amounts.ts'
import { atFrequency } from '#src/trade/frequency.ts'
import { measured } from '#src/trade/measure.ts'
import type { Observation } from '#src/trade/observation.ts'
import { monthRange } from '#src/trade/periods.ts'

// Every number that the data README publishes of these tables, computed again with the domain's own rules.
// Later months are left out: an update of the tables must not break it.
const tables = parseTables(readDataFile)
const series = seriesFiles(tables)

/** The last month that the README counts. */
const lastMonth = (id: string): string => (id.endsWith('-TOTAL') ? '2026-05' : '2026-07')

function observations(id: string): readonly Observation[] {
  const found = series.find((one) => one.id === id)
  if (found === undefined) throw new Error(`There is no series ${id}`)
  return found.frequency === 'annual'
    ? found.observations
    : found.observations.filter(({ period }) => period <= lastMonth(id))
}

function inYear(id: string, year: string): PeriodAmounts {
  const rows = observations(id)
  const years: readonly PeriodAmounts[] = rows[0]?.period.length === 4 ? rows : atFrequency(rows, 'year', 12)
  const found = years.find(({ period }) => period === year)
  if (found === undefined) throw new Error(`${id} has no ${year}`)
  return found
}

const value = (id: string, year: string): number => inYear(id, year).value ?? Number.NaN
const weight = (id: string, year: string): number => inYear(id, year).netWeightKg ?? Number.NaN
const price = (id: string, year: string): number => measured(inYear(id, year), 'price').value ?? Number.NaN
const growth = (now: number, then: number): string => ((now / then - 1) * 100).toFixed(1)
const bn = (usd: number): string => (usd / 1e9).toFixed(3)
const months = (id: string, holds: (month: Observation) => boolean): string[] =>
  observations(id)
    .filter(holds)
    .map(({ period }) => period)

describe('the tables at large', () => {
  it.each(['M-TOTAL', 'X-TOTAL', 'M-2709', 'M-271111', 'M-271121', 'M-2701'])(
    '%s: every month from 2017-01 to the last',
    (id) => {
      expect(observations(id).map(({ period }) => period)).toEqual(monthRange('2017-01', lastMonth(id)))
    },
  )

  it('the context: 115 months, each with Brent', () => {
    const context = tables.context.months
    expect(context.map(({ period }) => period)).toEqual(monthRange('2017-01', '2026-07'))
    expect(context.filter(({ brentUsdPerBarrel }) => brentUsdPerBarrel === null)).toEqual([])
  })
})

describe('the four claims, 2022 on 2021', () => {
  it('crude oil: 40.544 → 58.449 bn, +44.2%; 79.64 → 86.25 Mt, +8.3%; unit price +33.1%', () => {
    expect([bn(value('M-2709', '2021')), bn(value('M-2709', '2022'))]).toEqual(['40.544', '58.449'])
    expect(growth(value('M-2709', '2022'), value('M-2709', '2021'))).toBe('44.2')
    expect([weight('M-2709', '2021') / 1e9, weight('M-2709', '2022') / 1e9].map((mt) => mt.toFixed(2))).toEqual([
      '79.64',
      '86.25',
    ])
    expect(growth(weight('M-2709', '2022'), weight('M-2709', '2021'))).toBe('8.3')
    expect(growth(price('M-2709', '2022'), price('M-2709', '2021'))).toBe('33.1')
  })

  it('crude oil: the quoted pair is of two vintages and would give 44.9', () => {
    expect([bn(value('M-2709.quoted', '2021')), bn(value('M-2709.quoted', '2022'))]).toEqual(['40.290', '58.370'])
    expect(growth(value('M-2709.quoted', '2022'), value('M-2709.quoted', '2021'))).toBe('44.9')
  })

  it.each([
    ['M-271111', '2.763', '6.734', '143.7'],
    ['M-271121', '1.511', '3.981', '163.5'],
    ['M-GAS', '4.274', '10.715', '150.7'],
  ])('gas: %s %s → %s bn, +%s%%', (id, before, after, percent) => {
    expect([bn(value(id, '2021')), bn(value(id, '2022'))]).toEqual([before, after])
    expect(growth(value(id, '2022'), value(id, '2021'))).toBe(percent)
  })

  it('Chinese exports: 67.20 → 75.54 bn, +12.4%; stated +12.8% on a first release of 76.12', () => {
    expect([value('X-TOTAL', '2021'), value('X-TOTAL', '2022')].map((usd) => (usd / 1e9).toFixed(2))).toEqual([
      '67.20',
      '75.54',
    ])
    expect(growth(value('X-TOTAL', '2022'), value('X-TOTAL', '2021'))).toBe('12.4')
    expect(value('X-TOTAL.quoted', '2022')).toBe(76.12e9)
    expect(observations('X-TOTAL.quoted').map(({ statedGrowthPct }) => statedGrowthPct)).toEqual([12.8])
  })

  it('microchips: quoted 74 → 179 m, +141.9%; BACI 216.4 → 179.8 m, −16.9%', () => {
    expect([value('X-8542.quoted', '2021'), value('X-8542.quoted', '2022')]).toEqual([74e6, 179e6])
    expect(growth(value('X-8542.quoted', '2022'), value('X-8542.quoted', '2021'))).toBe('141.9')
    expect([value('X-8542', '2021'), value('X-8542', '2022')].map((usd) => (usd / 1e6).toFixed(1))).toEqual([
      '216.4',
      '179.8',
    ])
    expect(growth(value('X-8542', '2022'), value('X-8542', '2021'))).toBe('-16.9')
  })
})

describe('the cautions', () => {
  it('the publisher changes between 2024-12 and 2025-01 in crude, LNG, pipeline gas, coal and both totals', () => {
    for (const id of ['M-2709', 'M-271111', 'M-271121', 'M-2701', 'M-TOTAL', 'X-TOTAL']) {
      const rows = observations(id)
      const breaks = rows
        .filter((row, i) => i > 0 && row.sources.join() !== rows[i - 1]?.sources.join())
        .map(({ period }) => period)
      expect([id, breaks[0]]).toEqual([id, '2025-01'])
    }
  })

  it('crude value of 2025 runs 1.8% above UN Comtrade’s 49.04 bn; its weight is near 100.86 Mt, and estimated', () => {
    expect(growth(value('M-2709', '2025'), 49.04e9)).toBe('1.8')
    expect(Math.abs(weight('M-2709', '2025') / 100.86e9 - 1)).toBeLessThan(0.002)
    expect(months('M-2709', ({ weightStatus }) => weightStatus === 'E')[0]).toBe('2025-01')
    expect(months('M-2709', ({ weightStatus }) => weightStatus === 'E').length).toBe(17)
  })

  it('all imports from 2025-01 to 2026-05 are a compiler’s sum, estimated', () => {
    expect(months('M-TOTAL', ({ valueStatus }) => valueStatus === 'E')).toEqual(monthRange('2025-01', '2026-05'))
    expect(months('M-TOTAL', ({ sources }) => sources.join() === 'mgimo')).toEqual(monthRange('2025-01', '2026-05'))
  })

  it.each([
    ['M-TOTAL', '2017-01'],
    ['X-TOTAL', '2017-01'],
    ['M-271121', '2022-01'],
    ['M-271111', '2025-01'],
    ['M-2701', '2025-01'],
    ['M-2709', '2026-06'],
  ])('the weight of %s is missing from %s on', (id, first) => {
    const missing = months(id, ({ netWeightKg }) => netWeightKg === null)
    expect([missing[0], missing.length]).toEqual([first, months(id, ({ period }) => period >= first).length])
  })

  it('BACI’s weights are unreliable throughout', () => {
    const weights = tables.baci.map(({ observation }) => observation.weightStatus).filter((status) => status !== null)
    expect(new Set(weights)).toEqual(new Set(['U']))
  })

  it('BACI holds no zero: a heading without trade has no row', () => {
    expect(tables.baci.filter(({ observation }) => observation.value === 0)).toEqual([])
  })
})

it('a year of months and the same year in another book stand side by side', () => {
  const quoted = series.find(({ id }) => id === 'X-8703.quoted')
  expect(quoted === undefined ? [] : [...valueByYear(quoted)]).toEqual([
    ['2024', 15.2e9],
    ['2025', 8.46e9],
  ])
})
