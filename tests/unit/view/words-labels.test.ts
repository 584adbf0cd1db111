import { commodityId } from '#src/trade/seriesId.ts'
import { describe, expect, it } from 'vitest'
import { createLabels } from '#src/view/texts/labels.ts'
import { format, labels } from '#tests/unit/support/words.ts'
import { realCatalogue, realSeries } from '#tests/unit/support/tables.ts'

describe('a commodity is called', () => {
  it.each([
    ['M-2709', 'Crude oil'],
    ['M-2709.baci', 'Crude oil'],
    ['M-GAS', 'Gas'],
    ['M-TOTAL', 'All goods'],
    ['X-8542', 'Integrated circuits'],
    ['X-8542.quoted', 'Integrated circuits'],
    ['M-8517', 'Smartphones and telecoms'],
    ['X-9405', 'Light fittings'],
    ['M-0101', '0101 Horses, asses, mules and hinnies; live'],
  ])('%s %s', (id, expected) => {
    expect(labels.commodity(realSeries(id))).toBe(expected)
  })

  it.each([
    ['M-2709', 'Crude oil'],
    ['X-8542', 'Integrated circuits'],
    ['X-8501', '8501 Electric motors and generators (excluding generating sets)'],
    ['M-8542', '8542 Electronic integrated circuits'],
    ['M-0101', '0101 Horses, asses, mules and hinnies; live'],
  ])('in lists %s %s: a heading without a name of its own by number and full label', (id, expected) => {
    expect(labels.listed(realSeries(id))).toBe(expected)
  })

  it('by its number until the nomenclature is loaded', () => {
    const early = createLabels(realCatalogue, undefined, format)
    expect([early.commodity(realSeries('M-8542')), early.listed(realSeries('M-0101'))]).toEqual(['HS 8542', 'HS 0101'])
  })

  it('the same in every book', () => {
    expect(commodityId(realSeries('X-8542.quoted'))).toBe('X-8542')
  })
})

describe('a line among others is called', () => {
  const among = (...ids: readonly string[]) => {
    const infos = ids.map(realSeries)
    return infos.map((info) => labels.among(info, infos))
  }

  it('by its commodity alone where that is enough', () => {
    expect(among('M-2709', 'M-271111', 'X-8703')).toEqual([
      'Crude oil',
      'Liquefied natural gas',
      'Passenger cars (BACI)',
    ])
    expect(among('M-2709')).toEqual(['Crude oil'])
    expect(among('X-8703', 'X-8542')).toEqual(['Passenger cars', 'Integrated circuits'])
    expect(among('M-TOTAL', 'M-2709')).toEqual(['All goods', 'Crude oil'])
  })

  it('with its flow where it is all goods and both flows are there', () => {
    expect(among('M-2709', 'X-TOTAL')).toEqual(['Crude oil', 'All goods, China to Russia'])
    expect(among('M-TOTAL', 'X-TOTAL')).toEqual(['All goods, Russia to China', 'All goods, China to Russia'])
  })

  it('with its flow where the same heading goes both ways', () => {
    expect(among('M-9405', 'X-9405')).toEqual(['Light fittings, Russia to China', 'Light fittings, China to Russia'])
  })

  it('with its book where two books stand side by side, unless it is China Customs’ own', () => {
    expect(among('X-8542', 'X-8542.quoted')).toEqual(['Integrated circuits (BACI)', 'Integrated circuits (as quoted)'])
    expect(among('M-2709', 'X-8542')).toEqual(['Crude oil', 'Integrated circuits (BACI)'])
  })

  it('with every book where the same commodity comes from several', () => {
    expect(among('M-2709', 'M-2709.baci', 'M-2709.quoted')).toEqual([
      'Crude oil (China Customs)',
      'Crude oil (BACI)',
      'Crude oil (as quoted)',
    ])
  })

  it('with flow and book where both are needed', () => {
    expect(among('X-TOTAL', 'M-TOTAL.baci')).toEqual([
      'All goods, China to Russia',
      'All goods, Russia to China (BACI)',
    ])
  })
})
