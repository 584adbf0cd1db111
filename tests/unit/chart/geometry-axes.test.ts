import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeAxis, valueAxis } from '#src/chart/frame/chartModel.ts'
import { eventsInside, largestOf, timeOf, timeOfDay } from '#src/chart/plotExtent.ts'
import type { TradeEvent } from '#src/trade/catalogue.ts'
import { addMonths } from '#src/trade/periods.ts'
import type { Quantity } from '#src/trade/steps.ts'
import { csvRows } from '#tests/unit/support/csvRows.ts'
import { plotOf } from '#tests/unit/support/plots.ts'
import { format } from '#tests/unit/support/words.ts'

const quantities: readonly Quantity[] = ['usd', 'kg', 'usdPerTonne', 'percent', 'index']

function axis(quantity: Quantity, numbers: readonly (number | null)[], scale: 'linear' | 'log' = 'linear') {
  const { domain, ticks, tickLabel } = valueAxis(plotOf('2022-01', [numbers]), quantity, scale, format)
  return { domain, ticks: [...ticks], labels: ticks.map(tickLabel) }
}

/** A rule of every axis of these numbers: it holds them, and its ticks lie on it and have distinct labels. */
function expectSound({ domain: [from, to], ticks, labels }: ReturnType<typeof axis>, numbers: readonly number[]): void {
  expect(from).toBeLessThan(to)
  expect(from).toBeLessThanOrEqual(Math.min(...numbers, to))
  expect(to).toBeGreaterThanOrEqual(Math.max(...numbers, from))
  expect(ticks.filter((tick) => tick < from || tick > to)).toEqual([])
  expect([ticks.length > 1, new Set(labels).size]).toEqual([true, labels.length])
}

describe('the value axis', () => {
  const rows = csvRows(import.meta.url, 'axes.csv')

  it.each(rows)('$axis', (row) => {
    const quantity = quantities.find((one) => one === row['quantity']) ?? 'usd'
    const numbers = (row['numbers'] ?? '').split(' ').map((number) => (number === '.' ? null : Number(number)))
    const given = row['numbers'] === '' ? [] : numbers
    const { domain, labels } = axis(quantity, given, row['scale'] === 'log' ? 'log' : 'linear')
    expect([...domain, labels.join(' ')]).toEqual([Number(row['from']), Number(row['to']), row['labels']])
  })

  it('takes the unit of the number of largest size, be it negative', () => {
    expect(largestOf(plotOf('2022-01', [[-5e9, null, 3e6]]))).toBe(5e9)
    expect(largestOf(plotOf('2022-01', []))).toBe(1)
  })

  it('holds every number, has distinct labels and not many ticks, whatever the numbers up to a hundred trillion', () => {
    // Above it the logarithm of a double cannot tell a number from the next power of ten; the world trades less.
    const anyNumbers = fc.array(fc.integer({ min: 0, max: 1e14 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(fc.constantFrom(...quantities), anyNumbers, fc.boolean(), (quantity, thousandths, isLog) => {
        const numbers = thousandths.map((number) => (isLog ? Math.max(1, number) : number / 1000))
        const found = axis(quantity, isLog ? [...numbers, 0] : numbers, isLog ? 'log' : 'linear')
        expectSound(found, numbers)
        expect(isLog || found.ticks.length < 13).toBe(true)
        const most = Math.max(...numbers)
        expect(isLog || quantity !== 'usd' || most === 0 || found.domain[1] <= most * 1.1200001).toBe(true)
      }),
    )
  })
})

it('a period stands on the time axis in its middle, and an event on its day', () => {
  const times = [timeOf('2022-03'), timeOf('2022'), timeOfDay('2022-02-24')]
  expect(times.map((time) => new Date(time).toISOString().slice(0, 10))).toEqual([
    '2022-03-15',
    '2022-07-01',
    '2022-02-24',
  ])
})

describe('the time axis', () => {
  const lasting = (first: string, count: number) => plotOf(first, [Array.from({ length: count }, () => 1)])

  it.each([
    ['of a long range has years', '2017-01', 115, 900, '2018 2019 2020 2021 2022 2023 2024 2025 2026'],
    ['has fewer of them where it is narrow, and the newest always', '2017-01', 115, 320, '2018 2020 2022 2024 2026'],
    ['of a short range has months, back from the last', '2025-01', 12, 360, 'Mar 2025 Jun 2025 Sept 2025 Dec 2025'],
    ['of years has each year', '2017', 9, 900, '2017 2018 2019 2020 2021 2022 2023 2024 2025'],
  ])('%s', (_, first, count, width, labels) => {
    const { ticks, tickLabel } = timeAxis(lasting(first, count), width, format)
    expect(ticks.map(tickLabel).join(' ')).toBe(labels)
  })

  it('has distinct ticks inside its domain that fit its width, whatever the range and the width', () => {
    const range = fc.record({
      start: fc.integer({ min: 0, max: 114 }),
      count: fc.integer({ min: 1, max: 115 }),
      width: fc.integer({ min: 300, max: 1200 }),
      step: fc.constantFrom(1, 3),
    })
    fc.assert(
      fc.property(range, ({ start, count, width, step }) => {
        const months = Array.from({ length: count }, (_, i) => addMonths('2017-01', start + i))
        const plot = plotOf('2017-01', [], { periods: months.filter((_, i) => i % step === 0) })
        const { domain, ticks, tickLabel } = timeAxis(plot, width, format)
        const words = ticks.map(tickLabel)
        expect(words.length).toBeGreaterThan(0)
        expect(new Set(words).size).toBe(words.length)
        expect(ticks.every((tick) => tick >= domain[0] && tick <= domain[1])).toBe(true)
        const place = (tick: number): number => ((tick - domain[0]) / (domain[1] - domain[0])) * width
        ticks.slice(1).forEach((tick, i) => {
          const wide = Math.max(words[i]?.length ?? 0, words[i + 1]?.length ?? 0) * 7
          expect(place(tick) - place(ticks[i] ?? 0)).toBeGreaterThan(wide)
        })
      }),
      { numRuns: 500 },
    )
  })
})

it.each([
  ['months, its ends included', '2022-01', 3, '2022-01-15 2022-02-24 2022-03-14'],
  ['one year, though half a year is drawn to either side', '2022', 1, '2022-01-15 2022-02-24 2022-03-14 2022-03-16'],
  ['one month', '2022-02', 1, '2022-02-24'],
  ['a month without any', '2022-04', 1, ''],
])('the events of %s are those inside', (_, first, count, inside) => {
  const days = ['2021-12-31', '2022-01-15', '2022-02-24', '2022-03-14', '2022-03-16']
  const events = days.map((date): TradeEvent => {
    return { id: date, date, endDate: null, kind: 'war', importance: 1, concerns: [], names: { en: date } }
  })
  const plot = plotOf(first, [Array.from({ length: count }, () => 1)])
  expect(
    eventsInside(events, plot)
      .map(({ date }) => date)
      .join(' '),
  ).toBe(inside)
})
