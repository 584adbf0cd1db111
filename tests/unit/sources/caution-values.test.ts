import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { responsesFromDisk } from '#mocks/answers/disk.ts'
import { contextSchema } from '#src/api/schema/context.ts'
import { mirrorSchema } from '#src/api/schema/mirror.ts'
import { seriesSchema } from '#src/api/schema/series.ts'
import { cautionValues as figures } from '#src/app/sources/cautionValues.ts'
import type { Observation } from '#src/trade/observation.ts'
import { monthRange } from '#src/trade/periods.ts'

// The cautions quote figures and months in words: here they are held against the tables.

const answers = responsesFromDisk()
const json = (path: string): unknown => JSON.parse(answers.get(path)?.() ?? '')
const series = (id: string, frequency: 'monthly' | 'annual'): readonly Observation[] =>
  v.parse(seriesSchema({ id, frequency }), json(`api/series/${id}.${frequency}.json`)).observations

const sum = (numbers: readonly (number | null)[]): number => numbers.reduce<number>((all, one) => all + (one ?? 0), 0)
const inYear = (all: readonly Observation[], year: string): readonly Observation[] =>
  all.filter(({ period }) => period.startsWith(year))
const periodsWith = (all: readonly Observation[], test: (one: Observation) => boolean): string[] =>
  all.filter(test).map(({ period }) => period)

describe('what the cautions quote', () => {
  it('coal of 2023 in two books', () => {
    const { year, baciKg, customsKg } = figures.coalWeight
    const months = inYear(series('M-2701', 'monthly'), year)
    const baci = inYear(series('M-2701.baci', 'annual'), year)
    expect(sum(months.map(({ netWeightKg }) => netWeightKg)) / 1e9).toBeCloseTo(customsKg / 1e9, 0)
    expect(sum(baci.map(({ netWeightKg }) => netWeightKg)) / 1e9).toBeCloseTo(baciKg / 1e9, 0)
  })

  it('all Chinese exports of 2023 in two books', () => {
    const { year, baciUsd, customsUsd } = figures.exportsTotal
    const months = inYear(series('X-TOTAL', 'monthly'), year)
    const baci = inYear(series('X-TOTAL.baci', 'annual'), year)
    expect(sum(months.map(({ value }) => value)) / 1e9).toBeCloseTo(customsUsd / 1e9, 2)
    expect(sum(baci.map(({ value }) => value)) / 1e9).toBeCloseTo(baciUsd / 1e9, 2)
  })

  it('Russia’s exports of 2017 at WITS and at the IMF, and the IMF’s estimates', () => {
    const { rows } = v.parse(mirrorSchema, json('api/mirror.json'))
    const at = (source: string) =>
      rows.find((row) => row.reporterFlow === 'X' && row.source === source && String(row.year) === figures.mirror.year)
    expect((at('wits')?.valueUsd ?? 0) / 1e9).toBeCloseTo(figures.mirror.witsUsd / 1e9, 2)
    expect((at('imf-imts')?.valueUsd ?? 0) / 1e9).toBeCloseTo(figures.mirror.imfUsd / 1e9, 2)
    const estimated = rows.filter(({ status }) => status === 'E')
    expect(new Set(estimated.map(({ source }) => source))).toEqual(new Set(['imf-imts']))
    expect(String(Math.min(...estimated.map(({ year }) => Number(year))))).toBe(figures.imfEstimatesFrom)
  })

  it('the gap to Brent of June 2022', () => {
    const { month, usdPerBarrel } = figures.brentSpread
    const crude = series('M-2709', 'monthly').find(({ period }) => period === month)
    const brent = v.parse(contextSchema, json('api/context.json')).months.find(({ period }) => period === month)
    const tonne = (crude?.value ?? 0) / ((crude?.netWeightKg ?? 0) / 1000)
    expect(tonne / figures.barrelsPerTonne - (brent?.brentUsdPerBarrel ?? 0)).toBeCloseTo(usdPerBarrel, 1)
  })

  it('crude of 2025 over the annual 49.04 billion USD of UN Comtrade', () => {
    const ofYear = inYear(series('M-2709', 'monthly'), figures.sourceBreak.year)
    const value = sum(ofYear.map((month) => month.value))
    expect((value / 49.04e9 - 1) * 100).toBeCloseTo(figures.crudeExcessPercent, 1)
  })

  it('the month in which the publisher changes', () => {
    for (const id of ['M-2709', 'M-271111', 'M-271121', 'M-2701', 'M-TOTAL']) {
      const months = series(id, 'monthly')
      const sourceOf = (month: string) => months.find(({ period }) => period === month)?.sources.join(';')
      expect(sourceOf(figures.sourceBreak.before), id).not.toBe(sourceOf(figures.sourceBreak.from))
    }
  })

  it('the months of low reliability, and zeros', () => {
    const pipeline = series('M-271121', 'monthly')
    const lng = series('M-271111', 'monthly')
    const { start, zero, double } = figures.pipeline
    expect(periodsWith(pipeline, ({ valueStatus }) => valueStatus === 'U')).toEqual([zero, double])
    expect(pipeline.find(({ value }) => value !== 0)?.period).toBe(start)
    expect(periodsWith(lng, ({ value }) => value === 0).at(-1)).toBe(figures.lngLastZero)
    const { first, last } = figures.lngDoubtful
    expect(periodsWith(lng, ({ valueStatus }) => valueStatus === 'U')).toEqual(monthRange(first, last))
  })

  it('the months of exports and of all imports that are not final', () => {
    const exports = series('X-TOTAL', 'monthly')
    const { first, last, chartMonths } = figures.exports
    // An update adds months, which are provisional too.
    expect(periodsWith(exports, ({ period, valueStatus }) => period <= last && valueStatus !== 'A')).toEqual(
      monthRange(first, last),
    )
    expect(periodsWith(exports, ({ sources }) => sources.includes('mgimo-chart')).length).toBe(chartMonths)
    const estimated = figures.importsEstimated
    const imports = periodsWith(
      series('M-TOTAL', 'monthly'),
      ({ period, valueStatus }) => period <= estimated.last && valueStatus !== 'A',
    )
    expect(imports).toEqual(monthRange(estimated.first, estimated.last))
  })

  it('two odd Decembers of coal, each beside the month before', () => {
    const { low, lowKg, high, highKg, changePercent } = figures.coalDecembers
    const coal = new Map(series('M-2701', 'monthly').map((month) => [month.period, month]))
    const weight = (period: string): number => coal.get(period)?.netWeightKg ?? Number.NaN
    const value = (period: string): number => coal.get(period)?.value ?? Number.NaN
    expect([weight(low) / 1e9, weight(high) / 1e9].map((mt) => mt.toFixed(2))).toEqual([
      (lowKg / 1e9).toFixed(2),
      (highKg / 1e9).toFixed(2),
    ])
    expect(weight(low) / weight('2019-11')).toBeCloseTo(1 / 5, 1)
    expect(weight(high) / weight('2020-11')).toBeGreaterThan(2)
    expect((value(high) / value(low) - 1) * 100).toBeCloseTo(changePercent, -1)
    expect([low, high].map((period) => coal.get(period)?.valueStatus)).toEqual(['A', 'A'])
  })
})
