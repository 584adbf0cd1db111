import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Told, judgeIn } from '#src/claims/judge.ts'
import type { Book } from '#src/trade/catalogue.ts'
import type { Verdict } from '#src/trade/tables/catalogue.ts'
import type { Observation, Point } from '#src/trade/observation.ts'
import { type Money, inDollars } from '#src/trade/steps.ts'
import { type Check, checkIn } from '#src/view/check.ts'
import { full, fuzzRuns } from '#tests/full.ts'
import { seed } from '#tests/seed.ts'
import { info, months, row, steady, years } from '#tests/unit/support/rows.ts'
import { realCatalogue, realConversions, realRates, realRows, realSeries } from '#tests/unit/support/tables.ts'

function checkOf(text: string): Check {
  const check = checkIn({ check: text })
  if (check === null) throw new Error(`${text} is no check`)
  return check
}

type Source = readonly [book: Book, observations: readonly Observation[]]

function verdictOf(text: string, sources: readonly Source[]): Verdict {
  const series = sources.map(([book, observations]) => ({ info: info(`M-2709.${book}`, book), observations }))
  const evidence = { series, conversions: () => inDollars, parts: [], limitsFrom: null }
  return judgeIn(checkOf(text), evidence, { measure: 'value', money: 'usd' }, realCatalogue).verdict
}

const twoYears = (one: number, other: number) => [...steady('2021-01', 12, one), ...steady('2022-01', 12, other)]
const customs = (one: number, other: number): Source => ['customs', twoYears(one, other)]
const baci = (...values: readonly number[]): Source => ['baci', years(2022, values)]
const stated = (statedGrowthPct: number): Source => [
  'quoted',
  years(2022, [76]).map((one) => ({ ...one, statedGrowthPct })),
]

describe('a statement', () => {
  it.each([
    ['counts at its own precision', '2022:+44%', [customs(100, 144.4)], 'holds'],
    ['from half a digit below', '2022:+44%', [customs(100, 143.5)], 'holds'],
    ['but not from further', '2022:+44%', [customs(100, 143.49)], 'fails'],
    ['and no further', '2022:+44.0%', [customs(100, 144.4)], 'fails'],
    ['of a fall is no rise', '2022:-44%', [customs(100, 144.4)], 'fails'],
    ['of a factor without digits is meant within a twentieth', '2022:x2', [customs(100, 190)], 'holds'],
    ['but not beyond', '2022:x2', [customs(100, 189)], 'fails'],
    ['of a factor with digits is meant to its last', '2022:x1.9', [customs(100, 186)], 'holds'],
    ['of a fraction is meant within a twentieth', '2022:+1/3', [customs(100, 134)], 'holds'],
    ['of more is strict', '2022:>x2', [customs(100, 200)], 'fails'],
    ['of a fall by more is of a lower number', '2022:<-10%', [customs(100, 89)], 'holds'],
    ['of nearly is up to a twentieth below', '2022:~+20%', [customs(100, 119)], 'holds'],
    ['and never above', '2022:~+20%', [customs(100, 120.5)], 'fails'],
    ['of a level is in its unit', '2022:=1.7k', [customs(100, 144)], 'holds'],
    ['of a record is over every year before', '2022:record', [customs(100, 144)], 'holds'],
    ['of a record that a later year passed was true then', '2023:record', [baci(144, 150, 160)], 'holds'],
    ['of a record below a year before fails', '2023:record', [baci(150, 144)], 'fails'],
    [
      'holds on first release where the months were revised',
      '2022:+12.8%',
      [customs(100, 112.4), stated(12.8)],
      'holdsOnFirstRelease',
    ],
    [
      'of a level holds as it was first quoted',
      '2022:=76k',
      [customs(100, 112), ['quoted', years(2022, [76_000])]],
      'holdsOnFirstRelease',
    ],
    [
      'of a level of imports is with freight, as Customs has it',
      '2022:=1.2k',
      [customs(100, 100), baci(1100)],
      'holds',
    ],
    ['needs no first release that the months confirm', '2022:+12%', [customs(100, 112.4), stated(12.8)], 'holds'],
  ] as const)('%s: %s', (_, text, sources, verdict) => {
    expect(verdictOf(text, sources)).toBe(verdict)
  })

  it.each([
    ['across the break of BACI', '2022:+10%', ['baci', years(2021, [100, 110])]],
    [
      'over a missing month',
      '2022:+10%',
      ['customs', months('2021-01', [...Array.from({ length: 23 }, () => 1), null])],
    ],
    ['on a figure of low reliability', '2023:+10%', ['baci', years(2022, [100, 110], { valueStatus: 'U' })]],
    [
      'on an estimate whose margin has both answers',
      '2023:+10%',
      ['baci', years(2022, [100, 110], { valueStatus: 'E' })],
    ],
    ['from zero', '2023:+10%', ['baci', years(2022, [0, 110])]],
  ] as const)('is not settled %s', (_, text, source) => {
    expect(verdictOf(text, [source])).toBe('notSettled')
  })

  it('is settled by an estimate that leaves one answer', () => {
    const source: Source = ['baci', [row('2022', { value: 100 }), row('2023', { value: 130, valueStatus: 'E' })]]
    expect([verdictOf('2023:>+20%', [source]), verdictOf('2023:>+40%', [source])]).toEqual(['holds', 'fails'])
  })
})

describe('the true growth of every pair of years', () => {
  const ids = realCatalogue.commodities
    .flatMap(({ series }) => series.map(({ id }) => id))
    .filter((id) => !id.endsWith('.quoted'))
  const headings = (['M', 'X'] as const).flatMap((flow) =>
    realCatalogue.headings[flow].codes.map((code) => `${flow}-${code}`),
  )
  const years9 = Array.from({ length: 9 }, (_, i) => 2017 + i)
  const pairs = years9.flatMap((one) => years9.filter((other) => other > one).map((other) => [one, other] as const))

  /** The rate of a row by other code than the page's: that of its month, or the mean of the months of its year. */
  function rateOf(period: string, money: Money) {
    if (money === 'usd') return { rate: 1, isFirm: true }
    const mean = (points: readonly Point[], of: string) => {
      const parts = points.filter((point) => point.period.startsWith(of))
      const isWhole = parts.length === (of.length === 4 ? 12 : 1) && parts.every(({ value }) => value !== null)
      if (!isWhole) return null
      const rate = parts.reduce((sum, { value }) => sum + (value ?? 0), 0) / parts.length
      return { rate, isFirm: parts.every(({ status }) => status === 'A' || status === 'P') }
    }
    if (money !== 'real') return mean(realRates[money], period)
    const [base, prices] = [mean(realRates.usPrices, '2021'), mean(realRates.usPrices, period)]
    return base && prices && { rate: base.rate / prices.rate, isFirm: base.isFirm && prices.isFirm }
  }

  /** By other code than the page's: sums of raw rows; null where one is missing. */
  function amountOf(id: string, year: number, { measure, money }: Told) {
    const rows = realRows(id).filter(({ period }) => period.startsWith(String(year)))
    const isWhole = rows.length === (realSeries(id).frequency === 'monthly' ? 12 : 1)
    const parts = rows.flatMap((of) => {
      const rate = measure === 'weight' ? { rate: 1, isFirm: true } : rateOf(of.period, money)
      const { value, netWeightKg: weight, valueStatus, weightStatus } = of
      const isMissing = (measure !== 'weight' && value === null) || (measure !== 'value' && weight === null)
      if (rate === null || isMissing) return []
      const statuses = [...(measure === 'weight' ? [] : [valueStatus]), ...(measure === 'value' ? [] : [weightStatus])]
      return [{ paid: (value ?? 0) * rate.rate, weight: weight ?? 0, statuses, isRateFirm: rate.isFirm }]
    })
    if (!isWhole || parts.length < rows.length) return null
    const sum = (amounts: readonly number[]): number => amounts.reduce((one, other) => one + other, 0)
    const [paid, weight] = [sum(parts.map((part) => part.paid)), sum(parts.map((part) => part.weight))]
    if (measure === 'price' && weight === 0) return null
    const statuses = parts.flatMap((part) => part.statuses)
    return {
      amount: measure === 'weight' ? weight : measure === 'value' ? paid : paid / weight,
      isFirm: parts.every(({ isRateFirm }) => isRateFirm) && statuses.every((status) => /[AP]/.test(status ?? '')),
      isDoubtful: statuses.includes('U'),
    }
  }

  const counted = [
    ...(['usd', 'cny', 'rub', 'real'] as const).map((money) => ({ measure: 'value', money }) as const),
    ...(['usd', 'cny', 'rub', 'real'] as const).map((money) => ({ measure: 'price', money }) as const),
    { measure: 'weight', money: 'usd' },
  ] as const
  const verdictIn = (id: string, told: Told, check: string): Verdict => {
    const series = [{ info: realSeries(id), observations: realRows(id) }]
    return judgeIn(
      checkOf(check),
      { series, conversions: realConversions, parts: [], limitsFrom: null },
      told,
      realCatalogue,
    ).verdict
  }
  const crossesBaci = (id: string, one: number, other: number): boolean =>
    realSeries(id).book === 'baci' && one <= 2021 && other >= 2022

  it('settles nothing over a gap, across the break of BACI or from a figure of low reliability', () => {
    // A third of the series, by the seed; all before a release.
    const judged = ids.filter((_, i) => full || i % 3 === seed % 3)
    const settled = judged.flatMap((id) =>
      pairs.flatMap(([one, other]) =>
        counted.flatMap((told) => {
          const [before, now] = [amountOf(id, one, told), amountOf(id, other, told)]
          const isSound = before !== null && now !== null && before.amount !== 0
          if (isSound && !crossesBaci(id, one, other) && !before.isDoubtful && !now.isDoubtful) return []
          const verdicts = ['+10%', '>+10%', '<+10%'].map((said) => verdictIn(id, told, `${one}..${other}:${said}`))
          return verdicts.every((verdict) => verdict === 'notSettled') ? [] : [{ id, one, other, told }]
        }),
      ),
    )
    expect(settled).toEqual([])
  })

  const digitCounts = [0, 1, 2]
  function holdsAsItIs(id: string, [one, other]: (typeof pairs)[number], told: Told, digits: number): void {
    const says = (statement: string): Verdict => verdictIn(id, told, `${one}..${other}:${statement}`)
    const [before, now] = [amountOf(id, one, told), amountOf(id, other, told)]
    if (before === null || now === null || before.amount === 0) return
    const growth = (now.amount / before.amount - 1) * 100
    if (Math.abs(growth) >= 1e9 || growth <= -99) return
    const { book, flow } = realSeries(id)
    const crossesPublisher = book === 'customs' && flow === 'M' && one <= 2024 && other >= 2025
    if (crossesBaci(id, one, other) || crossesPublisher || !before.isFirm || !now.isFirm) return
    const write = (value: number): string =>
      `${value < 0 ? '' : '+'}${value.toFixed(digits)}%`.replace('+-', '-').replace(/^-(0(\.0+)?%)$/, '+$1')
    const step = 10 ** -digits
    // A half may be rounded up or down.
    const isHalf = Math.abs(Math.abs((growth / step) % 1) - 0.5) < 1e-6
    if (isHalf) return
    const stays = Number(growth.toFixed(digits))
    expect(says(write(growth))).toBe('holds')
    expect(says(write(stays + step))).toBe('fails')
    expect(says(write(stays - step))).toBe('fails')
    const [floor, ceiling] = [Math.floor(growth / step - 1e-9) * step, Math.ceil(growth / step + 1e-9) * step]
    expect(says(`>${write(floor)}`)).toBe('holds')
    expect(says(`>${write(ceiling)}`)).toBe('fails')
  }

  it('holds as it is, and fails by a digit', { timeout: 600_000 }, () => {
    const all = [
      fc.oneof(fc.constantFrom(...ids), fc.constantFrom(...headings)),
      fc.constantFrom(...pairs),
      fc.constantFrom(...counted),
      fc.constantFrom(...digitCounts),
    ] as const
    fc.assert(fc.property(...all, holdsAsItIs), { numRuns: fuzzRuns })
    if (!full) return
    for (const id of ids)
      for (const pair of pairs)
        for (const told of counted) for (const digits of digitCounts) holdsAsItIs(id, pair, told, digits)
  })
})
