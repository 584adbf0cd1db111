import { describe, expect, it } from 'vitest'
import { bookInId, commodityId, findSeries, isUserId, numberInId, totalOf } from '#src/trade/catalogue.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'

describe('a series id', () => {
  it.each([
    ['M-2709', 'customs', 'monthly', 'M-TOTAL'],
    ['M-TOTAL', 'customs', 'monthly', 'M-TOTAL'],
    ['M-GAS', 'customs', 'monthly', 'M-TOTAL'],
    ['M-2709.baci', 'baci', 'annual', 'M-TOTAL.baci'],
    ['M-0101', 'baci', 'annual', 'M-TOTAL.baci'],
    ['M-2709.quoted', 'quoted', 'annual', 'M-TOTAL.quoted'],
    ['X-8703', 'baci', 'annual', 'X-TOTAL.baci'],
    ['X-6109', 'baci', 'annual', 'X-TOTAL.baci'],
    ['X-8703.quoted', 'quoted', 'annual', 'X-TOTAL.quoted'],
  ])(
    '%s names a line of %s, %s, and its share is one of %s: all goods in the same book',
    (id, book, frequency, total) => {
      const series = findSeries(catalogue, id)
      expect(series).toMatchObject({ id, book, frequency, flow: id.slice(0, 1) })
      expect(series && totalOf(catalogue, series)?.id).toBe(total)
    },
  )

  it.each([
    'X-2709',
    'M-3601',
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
    const more = { first: '2017', last: '2024' }
    expect(findSeries(catalogue, 'M-2601')).toMatchObject({ value: more, weight: more })
    expect(findSeries(catalogue, 'M-0306')).toMatchObject({ value: more, weight: years })
  })
})

it('a share is one of nothing in a book that has no total', () => {
  const commodities = catalogue.commodities.map((one) => ({
    ...one,
    series: one.series.filter(({ id }) => id !== 'X-TOTAL.baci'),
  }))
  const chips = findSeries(catalogue, 'X-8542')
  expect(chips && totalOf({ ...catalogue, commodities }, chips)).toBeNull()
})

it.each([
  ['M-2709', null, '', false],
  ['X-TOTAL', null, '', false],
  ['M-2709.baci', 'baci', '', false],
  ['M-GAS.file', 'file', '', true],
  ['M-GAS.file2', 'file', '2', true],
] as const)('%s names the book %s and the number "%s"', (id, book, number, isUser) => {
  expect([bookInId(id), numberInId(id), isUserId(id)]).toEqual([book, number, isUser])
})

it('the bare id is flow and commodity', () => {
  expect(commodityId({ flow: 'X', cmdCode: '8542' })).toBe('X-8542')
})
