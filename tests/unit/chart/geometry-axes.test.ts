import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeAxis, valueAxis } from '#src/chart/frame/axes.ts'
import { eventsInside, timeOf, timeOfDay } from '#src/chart/timePlacement.ts'
import { largestOf } from '#src/chart/valueExtent.ts'
import type { Quantity } from '#src/trade/quantity.ts'
import type { TradeEvent } from '#src/trade/catalogue.ts'
import { addMonths } from '#src/trade/periods.ts'
import { plotOf } from '#tests/unit/support/plots.ts'
import { format } from '#tests/unit/support/words.ts'

const values = (...numbers: readonly (number | null)[]) => plotOf('2022-01', [numbers])
const axis = (quantity: Quantity, numbers: readonly (number | null)[], scale: 'linear' | 'log' = 'linear') => {
  const { domain, ticks, tickLabel, step } = valueAxis(values(...numbers), quantity, scale, format)
  return { domain, ticks: [...ticks], labels: ticks.map(tickLabel), unit: step.long }
}

describe('the value axis', () => {
  it('of amounts begins at zero and is labelled in the unit of the subtitle', () => {
    expect(axis('usd', [41e9, 58e9])).toEqual({
      domain: [0, 60e9],
      ticks: [0, 10e9, 20e9, 30e9, 40e9, 50e9, 60e9],
      labels: ['0', '10', '20', '30', '40', '50', '60'],
      unit: 'billions of current US dollars',
    })
  })

  it('has the decimals that its steps need', () => {
    expect(axis('usd', [0, 1.9e9]).labels).toEqual(['0.0', '0.5', '1.0', '1.5', '2.0'])
  })

  it('goes below zero where the numbers do, with a real minus, and zero is a tick', () => {
    expect(axis('percent', [-30, 44])).toMatchObject({
      domain: [-40, 60],
      labels: ['−40', '−20', '0', '20', '40', '60'],
    })
  })

  it.each([
    ['of prices begins near the least: they are compared by their distance', 'usdPerTonne', [512, 588], [500, 600]],
    ['of indices does so too', 'index', [95, 142], [90, 150]],
    ['of falls alone ends at zero', 'percent', [-30, -10], [-30, 0]],
  ] as const)('%s', (_, quantity, numbers, domain) => {
    expect(axis(quantity, numbers).domain).toEqual(domain)
  })

  it('has at most seven lines, whatever it spans', () => {
    for (let high = 1; high < 1000; high += 1) {
      expect(axis('percent', [0, high]).ticks.length).toBeLessThan(8)
      expect(axis('index', [-0.4 * high, high]).ticks.length).toBeLessThan(8)
    }
  })

  it('of zeros alone has them at its foot', () => {
    const { domain, ticks } = axis('usd', [0, 0])
    expect([domain[0], ticks[0]]).toEqual([0, 0])
    expect(domain[1]).toBeGreaterThan(0)
  })

  it.each([
    ['index', 100],
    ['usdPerTonne', 733.9],
    ['usdPerTonne', 0.4],
  ] as const)('of one and the same %s has room around it', (quantity, value) => {
    const { domain, ticks, labels } = axis(quantity, [value, value])
    expect(domain[0]).toBeLessThan(value)
    expect(domain[1]).toBeGreaterThan(value)
    expect(ticks.length).toBeGreaterThan(1)
    expect(new Set(labels).size).toBe(labels.length)
  })

  it('of a price of zero, and of no numbers at all, is an axis all the same', () => {
    for (const { domain, ticks } of [axis('usdPerTonne', [0, 0]), axis('usd', []), axis('index', [null])]) {
      expect(domain[1]).toBeGreaterThan(domain[0])
      expect(ticks.length).toBeGreaterThan(1)
    }
  })

  it('takes the unit of the number of largest size, be it negative', () => {
    expect(largestOf(plotOf('2022-01', [[-5e9, null, 3e6]]))).toBe(5e9)
    expect(largestOf(plotOf('2022-01', []))).toBe(1)
  })

  it('holds every number, has distinct labels and not many ticks, whatever the numbers', () => {
    const anyNumbers = fc.array(fc.integer({ min: 0, max: 1e15 }), { minLength: 1, maxLength: 8 })
    const quantity = fc.constantFrom<Quantity>('usd', 'kg', 'usdPerTonne', 'percent', 'index')
    fc.assert(
      fc.property(quantity, anyNumbers, (what, thousandths) => {
        const numbers = thousandths.map((number) => number / 1000)
        const { domain, ticks, labels } = axis(what, numbers)
        expect(domain[0]).toBeLessThanOrEqual(Math.min(...numbers))
        expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...numbers))
        expect(domain[0]).toBeLessThan(domain[1])
        expect(ticks.length).toBeGreaterThan(1)
        expect(ticks.length).toBeLessThan(13)
        expect(new Set(labels).size).toBe(labels.length)
      }),
    )
  })
})

describe('the logarithmic axis', () => {
  it('has a tick a decade, from the decade below the least to the one above the most', () => {
    expect(axis('usd', [3e6, 41e9], 'log')).toMatchObject({
      domain: [1e6, 100e9],
      ticks: [1e6, 10e6, 100e6, 1e9, 10e9, 100e9],
      labels: ['0.001', '0.01', '0.1', '1', '10', '100'],
    })
  })

  it('survives zeros and gaps: they are not on it', () => {
    expect(axis('usd', [0, null, 3e9, 41e9], 'log').domain).toEqual([1e9, 100e9])
  })

  it('of zeros alone, or of nothing, is an axis all the same', () => {
    for (const numbers of [[0, 0], [], [null]]) {
      const { domain, ticks } = axis('usd', numbers, 'log')
      expect(domain[0]).toBeGreaterThan(0)
      expect(domain[1]).toBeGreaterThan(domain[0])
      expect(ticks.length).toBeGreaterThan(0)
    }
  })

  it('has distinct labels for small ticks beside a large line', () => {
    const { labels } = axis('usd', [1_000, 125e9], 'log')
    expect(labels[0]).toBe('0.000001')
    expect(new Set(labels).size).toBe(labels.length)
  })

  it('of one number has that number on it', () => {
    expect(axis('index', [100], 'log')).toMatchObject({ domain: [100, 1000], labels: ['100', '1,000'] })
  })

  it('holds every positive number, whatever the numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e12 }), { minLength: 1, maxLength: 8 }), (numbers) => {
        const { domain, ticks, labels } = axis('usd', [...numbers, 0], 'log')
        expect(domain[0]).toBeLessThanOrEqual(Math.min(...numbers))
        expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...numbers))
        expect(ticks.every((tick) => tick >= domain[0] && tick <= domain[1])).toBe(true)
        expect(new Set(labels).size).toBe(labels.length)
      }),
    )
  })
})

describe('a period stands on the time axis', () => {
  it('in its middle, and an event on its day', () => {
    const times = [timeOf('2022-03'), timeOf('2022'), timeOfDay('2022-02-24')]
    expect(times.map((time) => new Date(time).toISOString().slice(0, 10))).toEqual([
      '2022-03-15',
      '2022-07-01',
      '2022-02-24',
    ])
  })
})

describe('the time axis', () => {
  const months = (first: string, count: number) => plotOf(first, [Array.from({ length: count }, () => 1)])
  const labels = (first: string, count: number, width: number): string[] => {
    const { ticks, tickLabel } = timeAxis(months(first, count), width, format)
    return ticks.map(tickLabel)
  }

  it('of a long range has years', () => {
    expect(labels('2017-01', 115, 900).join(' ')).toBe('2018 2019 2020 2021 2022 2023 2024 2025 2026')
  })

  it('has fewer of them where it is narrow, and the newest always', () => {
    expect(labels('2017-01', 115, 320)).toEqual(['2018', '2020', '2022', '2024', '2026'])
  })

  it('of a short range has months, counted back from the last', () => {
    expect(labels('2025-01', 12, 360)).toEqual(['Mar 2025', 'Jun 2025', 'Sept 2025', 'Dec 2025'])
  })

  it('of one month has that month in its middle', () => {
    const { domain, ticks } = timeAxis(months('2022-03', 1), 900, format)
    expect([...ticks]).toEqual([timeOf('2022-03')])
    expect((domain[0] + domain[1]) / 2).toBe(timeOf('2022-03'))
  })

  it('of years has each year under its own point', () => {
    const plot = plotOf('2017', [[1, 2, 3, 4, 5, 6, 7, 8, 9]])
    const { ticks, tickLabel, starts } = timeAxis(plot, 900, format)
    expect(ticks.map(tickLabel)).toEqual(['2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025'])
    expect(ticks).toEqual(plot.periods.map((period) => timeOf(period)))
    expect(starts).toEqual(plot.periods.map((period) => Date.parse(`${period}-01-01T00:00:00Z`)))
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
        const all = Array.from({ length: count }, (_, i) => addMonths('2017-01', start + i)).filter(
          (_, i) => i % step === 0,
        )
        const plot = plotOf('2017-01', [], { periods: all })
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

describe('the events of a chart', () => {
  const event = (date: string): TradeEvent => ({
    id: date,
    date,
    endDate: null,
    kind: 'war',
    importance: 1,
    concerns: [],
    names: { en: date },
  })
  const events = ['2021-12-31', '2022-01-15', '2022-02-24', '2022-03-14', '2022-03-16'].map(event)

  it('are those inside the drawn range, its ends included', () => {
    const inside = eventsInside(events, plotOf('2022-01', [[1, 2, 3]])).map(({ date }) => date)
    expect(inside).toEqual(['2022-01-15', '2022-02-24', '2022-03-14'])
  })

  it('of a single period are those within it, though half a year is drawn to either side', () => {
    expect(eventsInside(events, plotOf('2022', [[1]])).length).toBe(4)
    expect(eventsInside(events, plotOf('2022-02', [[1]])).map(({ date }) => date)).toEqual(['2022-02-24'])
    expect(eventsInside(events, plotOf('2022-04', [[1]]))).toEqual([])
  })
})
