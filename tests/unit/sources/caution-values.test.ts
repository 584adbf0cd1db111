import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { catalogueSchema } from '#src/api/schema/catalogue.ts'
import { contextSchema, mirrorSchema } from '#src/api/schema/beside.ts'
import { findingsSchema } from '#src/api/schema/findings.ts'
import { seriesSchema } from '#src/api/schema/series.ts'
import type { FindingId } from '#src/trade/findings.ts'
import type { Observation } from '#src/trade/observation.ts'
import { monthRange } from '#src/trade/periods.ts'
import { parseTables } from '#mocks/tables/tables.ts'
import { firstResponses, readFirstFile } from '#tests/unit/support/firstTables.ts'

// The cautions quote figures and months: these tests compare them with the published ones and with the answers.

const answers = firstResponses()
const json = (path: string): unknown => JSON.parse(answers.get(path)?.() ?? '')
const series = (id: string, frequency: 'monthly' | 'annual'): readonly Observation[] =>
  v.parse(seriesSchema({ id, frequency }), json(`api/series/${id}.${frequency}.json`)).observations
const findings = v.parse(findingsSchema, json('api/findings.json'))
const value = (id: FindingId): number => findings[id]?.value ?? Number.NaN
const periods = (...ids: FindingId[]): (string | undefined)[] => ids.map((id) => findings[id]?.period)

const sum = (numbers: readonly (number | null)[]): number => numbers.reduce<number>((all, one) => all + (one ?? 0), 0)
const inYear = (all: readonly Observation[], year: string): readonly Observation[] =>
  all.filter(({ period }) => period.startsWith(year))
const periodsWith = (all: readonly Observation[], test: (one: Observation) => boolean): string[] =>
  all.filter(test).map(({ period }) => period)

describe('what the cautions quote', () => {
  it('coal of 2023 in two books', () => {
    expect(periods('weight.M-2701.customs', 'weight.M-2701.baci')).toEqual(['2023', '2023'])
    expect([value('weight.M-2701.customs') / 1e9, value('weight.M-2701.baci') / 1e9].map(Math.round)).toEqual([102, 69])
    const months = inYear(series('M-2701', 'monthly'), '2023')
    expect(value('weight.M-2701.customs')).toBe(sum(months.map(({ netWeightKg }) => netWeightKg)))
    expect(value('weight.M-2701.baci')).toBe(inYear(series('M-2701.baci', 'annual'), '2023')[0]?.netWeightKg)
  })

  it('all Chinese exports of 2023 in two books', () => {
    expect(value('value.X-TOTAL.customs') / 1e9).toBeCloseTo(111.08, 2)
    expect(value('value.X-TOTAL.baci') / 1e9).toBeCloseTo(110.01, 2)
    expect(value('value.X-TOTAL.baci')).toBe(inYear(series('X-TOTAL.baci', 'annual'), '2023')[0]?.value)
  })

  it('Russia’s exports of 2017 at WITS and at the IMF, and the IMF’s estimates', () => {
    expect(value('value.russia.wits') / 1e9).toBeCloseTo(41.67, 2)
    expect(value('value.russia.imf-imts') / 1e9).toBeCloseTo(38.93, 2)
    const { rows } = v.parse(mirrorSchema, json('api/mirror.json'))
    const estimated = rows.filter(({ status }) => status === 'E')
    expect(new Set(estimated.map(({ source }) => source))).toEqual(new Set(['imf-imts']))
    expect(periods('estimated.imf-imts.first')).toEqual([String(Math.min(...estimated.map(({ year }) => year)))])
    expect(periods('estimated.imf-imts.first')).toEqual(['2022'])
  })

  it('the gap to Brent of June 2022', () => {
    const crude = series('M-2709', 'monthly').find(({ period }) => period === '2022-06')
    const brent = v.parse(contextSchema, json('api/context.json')).months.find(({ period }) => period === '2022-06')
    const tonne = (crude?.value ?? 0) / ((crude?.netWeightKg ?? 0) / 1000)
    expect(value('spread.M-2709.brent')).toBeCloseTo(-24.6, 1)
    expect(value('spread.M-2709.brent')).toBeCloseTo(tonne / 7.3 - (brent?.brentUsdPerBarrel ?? 0), 9)
  })

  it('the month in which the publisher changes', () => {
    const { publisherBreak } = v.parse(catalogueSchema, json('api/catalogue.json'))
    expect(publisherBreak).toMatchObject({ from: '2025-01', crude: { excessPercent: expect.closeTo(1.8, 1) } })
  })

  it('the months of low reliability, and zeros', () => {
    const pipeline = series('M-271121', 'monthly')
    const lng = series('M-271111', 'monthly')
    const doubtful = ({ valueStatus }: Observation): boolean => valueStatus === 'U'
    expect(periods('doubtful.M-271121.first', 'doubtful.M-271121.last')).toEqual(['2020-11', '2020-12'])
    expect(periodsWith(pipeline, doubtful)).toEqual(['2020-11', '2020-12'])
    expect(periods('first.M-271121', 'lastZero.M-271111')).toEqual(['2019-12', '2019-01'])
    expect(pipeline.find((month) => month.value !== 0)?.period).toBe('2019-12')
    expect(periodsWith(lng, (month) => month.value === 0).at(-1)).toBe('2019-01')
    expect(periods('doubtful.M-271111.first', 'doubtful.M-271111.last')).toEqual(['2025-10', '2025-12'])
    expect(periodsWith(lng, doubtful)).toEqual(monthRange('2025-10', '2025-12'))
  })

  it('the months of exports and of all imports that are provisional or estimated', () => {
    const unsettled = (id: string): string[] =>
      periodsWith(series(id, 'monthly'), ({ valueStatus }) => valueStatus !== 'A')
    for (const id of ['M-TOTAL', 'X-TOTAL'] as const) {
      expect(periods(`unsettled.${id}.first`, `unsettled.${id}.last`)).toEqual(['2025-01', '2026-05'])
      expect(unsettled(id)).toEqual(monthRange('2025-01', '2026-05'))
    }
    expect(value('estimated.X-TOTAL.count')).toBe(10)
    const read = periodsWith(series('X-TOTAL', 'monthly'), ({ sources }) => sources.includes('mgimo-chart'))
    expect(read.length).toBe(10)
  })

  it('how far Customs’ own yuan lie from conversions of its dollars, and of estimated ones', () => {
    const { customsYuan, customs, rates } = parseTables(readFirstFile)
    const distances = customsYuan.flatMap(({ flow, point }) => {
      const { period } = point
      const total = customs.find(
        (row) => row.flow === flow && row.cmdCode === 'TOTAL' && row.observation.period === period,
      )
      const rate = rates.cny.find((one) => one.period === period)?.value ?? null
      if (total === undefined || rate === null || point.value === null || period < '2025') return []
      const { value: usd, valueStatus } = total.observation
      return [{ valueStatus, percent: Math.abs(point.value / rate / (usd ?? Number.NaN) - 1) * 100 }]
    })
    const most = (status: string): number =>
      Math.max(...distances.filter(({ valueStatus }) => valueStatus === status).map(({ percent }) => percent))
    expect(value('apart.cny.provisional')).toBeCloseTo(most('P'), 9)
    expect(value('apart.cny.estimated')).toBeCloseTo(most('E'), 9)
    expect([most('P'), most('E')].map(Math.round)).toEqual([1, 3])
  })

  it('BACI’s imports of 2022 and 2023, which equal those of Customs', () => {
    const excess = (year: string): number => {
      const baci = series('M-TOTAL.baci', 'annual').find(({ period }) => period === year)?.value ?? Number.NaN
      const months = inYear(series('M-TOTAL', 'monthly'), year)
      return (baci / sum(months.map((month) => month.value)) - 1) * 100
    }
    expect(value('excess.M-TOTAL.baci.first')).toBeCloseTo(excess('2022'), 9)
    expect(value('excess.M-TOTAL.baci.last')).toBeCloseTo(excess('2023'), 9)
    expect([excess('2022'), excess('2023')].map((percent) => percent.toFixed(1))).toEqual(['-0.2', '0.1'])
    expect(Math.abs(excess('2021'))).toBeGreaterThan(9)
  })

  it('two odd Decembers of coal, each beside the month before', () => {
    const coal = new Map(series('M-2701', 'monthly').map((month) => [month.period, month]))
    const weight = (period: string): number => coal.get(period)?.netWeightKg ?? Number.NaN
    const dollars = (period: string): number => coal.get(period)?.value ?? Number.NaN
    expect([value('weight.M-2701.low') / 1e9, value('weight.M-2701.high') / 1e9].map((mt) => mt.toFixed(2))).toEqual([
      '0.47',
      '6.11',
    ])
    expect([value('weight.M-2701.low'), value('weight.M-2701.high')]).toEqual([weight('2019-12'), weight('2020-12')])
    expect(weight('2019-12') / weight('2019-11')).toBeCloseTo(1 / 5, 1)
    expect(weight('2020-12') / weight('2020-11')).toBeGreaterThan(2)
    expect(value('growth.M-2701.high')).toBeCloseTo(1620, -1)
    expect(value('growth.M-2701.high')).toBeCloseTo((dollars('2020-12') / dollars('2019-12') - 1) * 100, 6)
    expect(['2019-12', '2020-12'].map((period) => coal.get(period)?.valueStatus)).toEqual(['A', 'A'])
  })
})
