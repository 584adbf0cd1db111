import { describe, expect, it } from 'vitest'
import { cautionsOf, monthsOfPoints, publisherBreakCautions } from '#src/view/texts/cautions.ts'
import { parseTables } from '#mocks/tables/tables.ts'
import { publisherBreak } from '#mocks/answers/publisherBreak.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { readDataFile } from '#mocks/answers/disk.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'
import { plain, shown } from '#tests/unit/support/words.ts'

const slight = 'From January 2025 Customs’ figures come from another publisher: a slight shift there is possible.'
const across = { first: '2024-12', last: '2025-01' }

describe('where Customs’ months come from another publisher', () => {
  it('crude oil of 2025 lies 1.8% and $1.2 a barrel above UN Comtrade’s year', () => {
    const { from, crude } = realCatalogue.publisherBreak ?? { from: '' }
    expect([from, crude?.year]).toEqual(['2025-01', '2025'])
    expect(crude?.excessPercent).toBeCloseTo(1.8, 1)
    expect(crude?.excessUsdPerBarrel).toBeCloseTo(1.2, 1)
  })

  it('nothing is said to be too high without a year to hold it against', () => {
    expect(publisherBreak({ ...parseTables(readDataFile), reference: [] })).toEqual({ from: '2025-01' })
  })

  it.each([
    ['has no value', { value: null, valueStatus: null }],
    ['is of the first publisher', { sources: ['comtrade'] }],
  ] as const)('nor where one month of that year %s', (_, part) => {
    const tables = parseTables(readDataFile)
    const customs = tables.customs.map((row) =>
      row.flow === 'M' && row.cmdCode === '2709' && row.observation.period === '2025-06'
        ? { ...row, observation: { ...row.observation, ...part } }
        : row,
    )
    expect(publisherBreak({ ...tables, customs })).toEqual({ from: '2025-01' })
    const catalogue = { ...realCatalogue, publisherBreak: { from: '2025-01' } }
    expect(publisherBreakCautions(catalogue, across, true, formats.en)).toEqual([slight])
  })

  it.each([
    ['value', 'another publisher, whose crude oil of 2025 is about 1.8% too high'],
    ['price', 'another publisher, whose crude oil of 2025 is about 1.8% too high'],
    ['weight', slight],
  ] as const)('is said once of %s, and of what is too high', (measure, said) => {
    const figure = { ...shown({ series: ['M-2701', 'M-2709'], measure }), catalogue: realCatalogue }
    expect(cautionsOf(figure, formats.en)).toEqual([expect.stringContaining(said)])
  })

  it.each([
    [
      'en',
      'From January 2025 Customs’ figures come from another publisher, whose crude oil of 2025 is about 1.8% too high, or $1.2 a barrel.',
    ],
    ['zh', '自2025年1月起，海关数据改取自另一发布渠道：2025年原油金额因此偏高约1.8%，合每桶1.2美元。'],
    [
      'ru',
      'Данные таможни за январь 2025 и позже — из другого источника: стоимость нефти за 2025 год завышена примерно на 1,8 %, или на 1,2 долл. за баррель.',
    ],
  ] as const)('says by how much, in %s', (language, said) => {
    expect(publisherBreakCautions(realCatalogue, across, true, formats[language]).map(plain)).toEqual([said])
  })

  it.each([
    ['months before it', { first: '2017-01', last: '2024-12' }, 0],
    ['months after it', { first: '2025-01', last: '2026-05' }, 0],
    ['a year after it', monthsOfPoints([{ period: '2025', value: 1, status: 'A', sources: [] }]), 0],
    [
      'years on both sides',
      monthsOfPoints(['2024', '2025'].map((period) => ({ period, value: 1, status: 'A', sources: [] }))),
      1,
    ],
  ] as const)('is said of what crosses it: %s', (_, months, count) => {
    expect(publisherBreakCautions(realCatalogue, months, false, formats.en)).toHaveLength(count)
  })
})
