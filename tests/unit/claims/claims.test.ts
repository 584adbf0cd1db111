import { describe, expect, it } from 'vitest'
import { checkExports } from '#src/claims/chineseExports.ts'
import { checkChips } from '#src/claims/chips.ts'
import { checkCrude } from '#src/claims/crude.ts'
import { claims, openClaim, searchOfClaim } from '#src/claims/claims.ts'
import { checkGas } from '#src/claims/gas.ts'
import type { Observation } from '#src/trade/observation.ts'
import { monthRange } from '#src/trade/periods.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { row } from '#tests/unit/support/rows.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'

/** A figure of China Customs; null is missing. */
const at = (period: string, value: number | null, weight: number | null = null): Observation =>
  row(period, { value, weight })

/** Two years of months, all equal within a year: value in dollars and weight in kilograms of each month. */
const twoYears = (in2021: number, in2022: number, kg2021?: number, kg2022?: number): readonly Observation[] => [
  ...monthRange('2021-01', '2021-12').map((month) => at(month, in2021, kg2021)),
  ...monthRange('2022-01', '2022-12').map((month) => at(month, in2022, kg2022)),
]
const without = (rows: readonly Observation[], month: string): readonly Observation[] =>
  rows.map((one) => (one.period === month ? at(month, null) : one))

describe('crude oil', () => {
  it('is split into weight and unit price', () => {
    // 100 kg at 1 USD → 120 kg at 1.2 USD, twelve times: 1,200 → 1,728 USD.
    const check = checkCrude(twoYears(100, 144, 100, 120))
    expect(check?.value).toMatchObject({ before: 1200, after: 1728, growth: expect.closeTo(44, 9) })
    expect(check?.split).toEqual({
      change: 528,
      weightEffect: expect.closeTo(264, 9),
      priceEffect: expect.closeTo(264, 9),
      weightGrowth: expect.closeTo(20, 9),
      priceGrowth: expect.closeTo(20, 9),
    })
    expect(check?.verdict).toBe('holds')
  })

  it('does not hold at 45%', () => {
    expect(checkCrude(twoYears(100, 145))?.verdict).toBe('fails')
  })

  it('keeps its verdict without weights, which the split cannot', () => {
    expect(checkCrude(twoYears(100, 144))).toMatchObject({ verdict: 'holds', split: null })
  })

  it.each(['2021-03', '2022-12'])('has no verdict where %s is missing', (month) => {
    expect(checkCrude(without(twoYears(100, 144), month))).toBeNull()
  })

  it('has no verdict without a year to compare with', () => {
    expect(checkCrude(undefined)).toBeNull()
    expect(checkCrude([])).toBeNull()
    expect(checkCrude(twoYears(0, 144))).toBeNull()
    expect(checkCrude(twoYears(100, 144).slice(12))).toBeNull()
  })
})

describe('gas', () => {
  const parts = { 'M-271111': twoYears(6, 12), 'M-271121': twoYears(4, 9) }

  it('is judged by its sum, and its parts are named', () => {
    expect(checkGas({ 'M-GAS': twoYears(10, 21), ...parts })).toMatchObject({
      verdict: 'holds',
      value: { before: 120, after: 252 },
      liquefied: expect.closeTo(100, 9),
      pipeline: expect.closeTo(125, 9),
    })
  })

  it('does not hold when it has just doubled', () => {
    expect(checkGas({ 'M-GAS': twoYears(10, 20), ...parts })?.verdict).toBe('fails')
  })

  it('can be judged where a part began from zero', () => {
    const check = checkGas({ 'M-GAS': twoYears(10, 21), ...parts, 'M-271121': twoYears(0, 9) })
    expect(check).toMatchObject({ verdict: 'holds', pipeline: null })
  })

  it('has no verdict without its sum', () => {
    expect(checkGas(parts)).toBeNull()
  })
})

describe('Chinese exports', () => {
  const stated = (statedGrowthPct: number) => [{ ...at('2022', 76_120_000_000), statedGrowthPct }]

  it('hold on first release where only Customs’ own statement agrees', () => {
    const check = checkExports({ 'X-TOTAL': twoYears(1000, 1124), 'X-TOTAL.quoted': stated(12.8) })
    expect(check).toMatchObject({ verdict: 'holdsOnFirstRelease', firstRelease: 12.8 })
    expect(check?.value).toMatchObject({ before: 12_000, after: 13_488, growth: expect.closeTo(12.4, 9) })
  })

  it('hold where the months agree, fail where nothing does', () => {
    expect(checkExports({ 'X-TOTAL': twoYears(1000, 1128), 'X-TOTAL.quoted': stated(12.8) })?.verdict).toBe('holds')
    expect(checkExports({ 'X-TOTAL': twoYears(1000, 1124), 'X-TOTAL.quoted': stated(13.3) })?.verdict).toBe('fails')
  })

  it('have no verdict without the stated growth, which is never derived', () => {
    const quoted = [at('2021', 67_480_000_000), at('2022', 76_120_000_000)]
    expect(checkExports({ 'X-TOTAL': twoYears(1000, 1124), 'X-TOTAL.quoted': quoted })).toBeNull()
    expect(checkExports({ 'X-TOTAL': twoYears(1000, 1124) })).toBeNull()
  })
})

describe('microchips', () => {
  const years = (in2021: number, in2022: number) => [at('2021', in2021), at('2022', in2022)]

  it('depend on the source where the books disagree', () => {
    const check = checkChips({ 'X-8542.quoted': years(74, 179), 'X-8542': years(216, 180) })
    expect(check?.verdict).toBe('dependsOnSource')
    expect(check).toMatchObject({ customs: { before: 74, after: 179 }, baci: { before: 216, after: 180 } })
  })

  it('hold where both have more than doubled, and fail where neither has', () => {
    expect(checkChips({ 'X-8542.quoted': years(74, 179), 'X-8542': years(70, 180) })?.verdict).toBe('holds')
    expect(checkChips({ 'X-8542.quoted': years(74, 148), 'X-8542': years(216, 180) })?.verdict).toBe('fails')
  })

  it('are held against China’s own months too, where there are any: BACI’s years then have a name of their own', () => {
    const books = { 'X-8542.quoted': years(74, 179), 'X-8542.baci': years(70, 180) }
    const check = checkChips({ ...books, 'X-8542': twoYears(6, 15) })
    expect(check).toMatchObject({
      verdict: 'holds',
      baci: { before: 70, after: 180 },
      months: { before: 72, after: 180 },
    })
    expect(checkChips({ ...books, 'X-8542': twoYears(6, 7) })?.verdict).toBe('dependsOnSource')
    expect(checkChips({ ...books, 'X-8542': without(twoYears(6, 15), '2021-05') })).toMatchObject({
      verdict: 'holds',
      months: null,
    })
  })

  it('have no verdict where one book has no figure of a year', () => {
    expect(checkChips({ 'X-8542.quoted': years(74, 179).slice(1), 'X-8542': years(216, 180) })).toBeNull()
    expect(checkChips({ 'X-8542.quoted': years(74, 179) })).toBeNull()
  })
})

it('claims are told of the countries that the press spoke of, and of no others', () => {
  const others = realCatalogue.commodities.map(({ series, ...commodity }) => ({
    ...commodity,
    series: series.filter(({ book }) => book !== 'quoted'),
  }))
  const [crude] = claims
  const opened = [realCatalogue, { ...realCatalogue, commodities: others }].map((catalogue) =>
    crude === undefined ? null : openClaim(parseView(searchOfClaim(crude, catalogue), catalogue).view, catalogue),
  )
  expect(opened).toEqual([crude, null])
})
