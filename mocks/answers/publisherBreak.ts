import { barrelsPerTonne } from '#src/trade/beside/prices.ts'
import type { PublisherBreak } from '#src/trade/catalogue.ts'
import { yearOf } from '#src/trade/periods.ts'
import type { Tables } from '#mocks/tables/tables.ts'

/** Crude oil is the only commodity for which a year of the first publisher is there to compare with. */
const crude = { flow: 'M', cmdCode: '2709' } as const

const isCrude = (row: { readonly flow: string; readonly cmdCode: string }): boolean =>
  row.flow === crude.flow && row.cmdCode === crude.cmdCode

/**
 * The month from which Customs' months come from another publisher; where a year of it is whole, also by how much its
 * crude oil exceeds UN Comtrade's own year.
 */
export function publisherBreak({ customs, reference }: Pick<Tables, 'customs' | 'reference'>): PublisherBreak | null {
  const months = customs.filter(isCrude).map(({ observation }) => observation)
  const other = months.find(({ sources }) => sources[0] !== months[0]?.sources[0])
  if (other === undefined) return null
  const from = other.period
  const held = reference.find(isCrude)
  const ofYear = months.filter(
    ({ period, sources }) => yearOf(period) === held?.year && sources[0] === other.sources[0],
  )
  const values = ofYear.flatMap(({ value }) => value ?? [])
  if (held === undefined || values.length < 12) return { from }
  const excess = values.reduce((sum, value) => sum + value, 0) - held.valueUsd
  return {
    from,
    crude: {
      year: held.year,
      excessPercent: (excess / held.valueUsd) * 100,
      excessUsdPerBarrel: excess / ((held.netWeightKg / 1000) * barrelsPerTonne),
    },
  }
}
