import { expect, it } from 'vitest'
import { publisherBreak } from '#mocks/answers/catalogue.ts'
import { publisherBreakCautions } from '#src/view/texts/cautions.ts'
import { row, steady, withRows } from '#tests/unit/support/rows.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'
import { format, plain } from '#tests/unit/support/words.ts'

// Customs' months come from another publisher from January 2025 on.

const crude = { flow: 'M', cmdCode: '2709' } as const
/** A year of 10,000 dollars of the first publisher, and twelve months of another that make 12,000. */
const reference = [{ ...crude, year: '2025', valueUsd: 10_000, netWeightKg: 100_000 }]
const first = steady('2024-01', 12, 1000, { source: 'comtrade' })
const other = steady('2025-01', 12, 1000, { source: 'gacc' })
const breakOf = (observations: typeof first, held = reference) =>
  publisherBreak({ customs: observations.map((observation) => ({ ...crude, observation })), reference: held })

it('crude oil of the other publisher is held against the year of the first, by its value and by the barrel', () => {
  expect(breakOf([...first, ...other])).toEqual({
    from: '2025-01',
    // 2,000 dollars too many on 100 tonnes of 7.3 barrels.
    crude: { year: '2025', excessPercent: 20, excessUsdPerBarrel: expect.closeTo(2.74, 2) },
  })
})

it.each([
  ['without a year of the first publisher', breakOf([...first, ...other], [])],
  [
    'where a month of the year has no value',
    breakOf([...first, ...withRows(other, row('2025-06', { source: 'gacc' }))]),
  ],
] as const)('nothing is said of the size of the shift %s', (_, found) => {
  expect(found).toEqual({ from: '2025-01' })
})

it('there is none where all months are of one publisher', () => {
  expect(breakOf(first)).toBeNull()
})

const across = { first: '2024-12', last: '2025-01' }

it.each([
  ['of crude', realCatalogue, 'crude', 'is about 1.8% ($1.2 a barrel) above UN Comtrade’s.'],
  ['of anything else', realCatalogue, 'other', 'a slight shift there is possible.'],
  ['without a year to compare', { ...realCatalogue, publisherBreak: { from: '2025-01' } }, 'crude', 'a slight shift'],
  ['of exports', realCatalogue, 'exports', 'read off a chart published by MGIMO, a Moscow university.'],
] as const)('the caution says by how much %s', (_, catalogue, of, said) => {
  expect(publisherBreakCautions(catalogue, across, of, format).map(plain)).toEqual([expect.stringContaining(said)])
})
