import { expect, it } from 'vitest'
import { verdictOf } from '#src/claims/claim.ts'
import {
  checkChips,
  checkCrude,
  checkExports,
  checkGas,
  chineseExports,
  chips,
  crude,
  gas,
} from '#src/claims/claims.ts'
import { steady, years } from '#tests/unit/support/rows.ts'

const about44 = { kind: 'equals', percent: 44, digits: 0 } as const
const about12 = { kind: 'equals', percent: 12.8, digits: 1 } as const
const doubled = { kind: 'moreThan', percent: 100 } as const

it.each([
  ['a percentage counts at the precision of the claim', about44, [43.5], null, 'holds'],
  ['so does one above it', about44, [44.49], null, 'holds'],
  ['but no longer at the next', about44, [44.5], null, 'fails'],
  ['nor at the one before', about44, [43.49], null, 'fails'],
  ['nor below zero', about44, [-44.2], null, 'fails'],
  ['a first release is not asked where the figures agree', about12, [12.75], 12.4, 'holds'],
  ['more than double is more than that', doubled, [100.01], null, 'holds'],
  ['and not just that', doubled, [100], null, 'fails'],
  ['nor does it reconcile two books', doubled, [141.9, -16.9], 150, 'dependsOnSource'],
] as const)('%s', (_, claim, computed, firstRelease, verdict) => {
  expect(verdictOf(claim, { computed, firstRelease })).toBe(verdict)
})

/** Months of 2021 and 2022, all equal within a year: value in dollars and weight in kilograms of each month. */
const months = (in2021: number, in2022: number, kg2021?: number, kg2022?: number) => [
  ...steady('2021-01', 12, in2021, kg2021 === undefined ? {} : { weight: kg2021 }),
  ...steady('2022-01', 12, in2022, kg2022 === undefined ? {} : { weight: kg2022 }),
]
const stated = (statedGrowthPct: number) => years(2022, [76]).map((row) => ({ ...row, statedGrowthPct }))
const gases = { 'M-271111': months(6, 12), 'M-271121': months(4, 9) }
const exported = months(1000, 1124)
const books = (quoted: readonly number[], baci: readonly number[]) => ({
  'X-8542.quoted': years(2021, quoted),
  'X-8542': years(2021, baci),
})
const withMonths = { 'X-8542.quoted': years(2021, [74, 179]), 'X-8542.baci': years(2021, [70, 180]) }

it.each([
  ['crude oil up by 44%', crude, { 'M-2709': months(100, 144) }, 'holds'],
  ['crude oil up by 45%', crude, { 'M-2709': months(100, 145) }, 'fails'],
  ['crude oil without a year to compare with', crude, { 'M-2709': months(100, 144).slice(12) }, null],
  ['crude oil from zero', crude, { 'M-2709': months(0, 144) }, null],
  ['nothing of crude oil', crude, {}, null],
  ['gas by its sum', gas, { 'M-GAS': months(10, 21), ...gases }, 'holds'],
  ['gas that has just doubled', gas, { 'M-GAS': months(10, 20), ...gases }, 'fails'],
  ['gas without its sum', gas, gases, null],
  [
    'exports as Customs first stated',
    chineseExports,
    { 'X-TOTAL': exported, 'X-TOTAL.quoted': stated(12.8) },
    'holdsOnFirstRelease',
  ],
  [
    'exports by their months',
    chineseExports,
    { 'X-TOTAL': months(1000, 1128), 'X-TOTAL.quoted': stated(12.8) },
    'holds',
  ],
  ['exports by neither', chineseExports, { 'X-TOTAL': exported, 'X-TOTAL.quoted': stated(13.3) }, 'fails'],
  [
    'exports without a stated growth, which is never derived',
    chineseExports,
    { 'X-TOTAL': exported, 'X-TOTAL.quoted': years(2021, [67, 76]) },
    null,
  ],
  ['chips of which the books disagree', chips, books([74, 179], [216, 180]), 'dependsOnSource'],
  ['chips that both have doubled', chips, books([74, 179], [70, 180]), 'holds'],
  ['chips that neither has', chips, books([74, 148], [216, 180]), 'fails'],
  ['chips of which one book lacks a year', chips, books([74], [216, 180]), null],
  ['chips by China’s own months too', chips, { ...withMonths, 'X-8542': months(6, 15) }, 'holds'],
  ['chips against those months', chips, { ...withMonths, 'X-8542': months(6, 7) }, 'dependsOnSource'],
  ['chips without one of those months', chips, { ...withMonths, 'X-8542': months(6, 7).slice(1) }, 'holds'],
] as const)('the verdict on %s', (_, claim, rows, verdict) => {
  expect(claim.found(rows)?.verdict ?? null).toBe(verdict)
})

it('crude oil is split into weight and unit price, where there are weights', () => {
  // 100 kg at 1 USD → 120 kg at 1.2 USD, twelve times: 1,200 → 1,728 USD.
  expect(checkCrude(months(100, 144, 100, 120))?.split).toEqual({
    change: 528,
    weightEffect: expect.closeTo(264, 9),
    priceEffect: expect.closeTo(264, 9),
    weightGrowth: expect.closeTo(20, 9),
    priceGrowth: expect.closeTo(20, 9),
  })
  expect(checkCrude(months(100, 144))?.split).toBeNull()
})

it('gas has the growth of its parts, but of one that began from zero', () => {
  const whole = { 'M-GAS': months(10, 21), ...gases }
  expect(checkGas(whole)).toMatchObject({ liquefied: expect.closeTo(100, 9), pipeline: expect.closeTo(125, 9) })
  expect(checkGas({ ...whole, 'M-271121': months(0, 9) })?.pipeline).toBeNull()
})

it('exports have the growth of their months beside the one that Customs first stated', () => {
  expect(checkExports({ 'X-TOTAL': exported, 'X-TOTAL.quoted': stated(12.8) })).toMatchObject({
    value: { before: 12_000, after: 13_488, growth: expect.closeTo(12.4, 9) },
    firstRelease: 12.8,
  })
})

it('BACI’s years of chips have a name of their own beside China’s months', () => {
  expect(checkChips({ ...withMonths, 'X-8542': months(6, 15) })).toMatchObject({
    baci: { before: 70, after: 180 },
    months: { before: 72, after: 180 },
  })
})
