import { describe, expect, it } from 'vitest'
import { findSeries, totalOf } from '#src/trade/catalogue.ts'
import { catalogue } from '#tests/unit/support/catalogue.ts'

describe('a series id', () => {
  it.each([
    ['M-2709', 'customs', 'monthly'],
    ['M-2709.baci', 'baci', 'annual'],
    ['M-2709.quoted', 'quoted', 'annual'],
    ['M-GAS', 'customs', 'monthly'],
    ['X-8703', 'baci', 'annual'],
    ['X-8703.quoted', 'quoted', 'annual'],
    ['X-6109', 'baci', 'annual'],
  ])('%s names a line of %s, %s', (id, book, frequency) => {
    expect(findSeries(catalogue, id)).toMatchObject({ id, book, frequency, flow: id.slice(0, 1) })
  })

  it.each([
    'X-2709',
    'M-6109',
    'M-GAS.baci',
    'X-8703.baci',
    'M-27',
    'M-270900',
    'm-2709',
    'M-9999',
    '2709',
    '',
    'M-6109x',
  ])('%j names none', (id) => {
    expect(findSeries(catalogue, id)).toBeNull()
  })

  it.each(['M-2709', 'X-6109'])('%s names the same object every time, and another in another catalogue', (id) => {
    expect(findSeries(catalogue, id)).toBe(findSeries(catalogue, id))
    const headings = { ...catalogue.headings, span: { first: '2017', last: '2022' } }
    expect(findSeries({ ...catalogue, headings, commodities: [] }, id)).not.toBe(findSeries(catalogue, id))
  })

  it('of an unnamed heading has years from BACI, and a weight unless it never has one', () => {
    const years = { first: '2017', last: '2023' }
    expect(findSeries(catalogue, 'X-6109')).toMatchObject({ value: years, weight: years, sources: ['baci'] })
    expect(findSeries(catalogue, 'X-7102')).toMatchObject({ value: years, weight: null })
  })
})

describe('what a share is of: all goods of the same flow in the same book', () => {
  const total = (id: string) => {
    const series = findSeries(catalogue, id)
    return series === null ? undefined : (totalOf(catalogue, series)?.id ?? null)
  }

  it.each([
    ['M-2709', 'M-TOTAL'],
    ['M-TOTAL', 'M-TOTAL'],
    ['M-2709.baci', 'M-TOTAL.baci'],
    ['M-0101', 'M-TOTAL.baci'],
    ['M-2709.quoted', 'M-TOTAL.quoted'],
    ['X-8542', 'X-TOTAL.baci'],
    ['X-6109', 'X-TOTAL.baci'],
    ['X-8542.quoted', 'X-TOTAL.quoted'],
    ['X-TOTAL', 'X-TOTAL'],
  ])('%s of %s', (id, expected) => {
    expect(total(id)).toBe(expected)
  })

  it('is nothing in a book that has no such total', () => {
    const commodities = catalogue.commodities.map((one) => ({
      ...one,
      series: one.series.filter(({ id }) => id !== 'X-TOTAL.baci'),
    }))
    const chips = findSeries(catalogue, 'X-8542')
    expect(chips && totalOf({ ...catalogue, commodities }, chips)).toBeNull()
  })
})
