import { barrelsPerTonne } from '#src/trade/prices.ts'
import type { PublisherBreak } from '#src/trade/catalogue.ts'
import { yearOf } from '#src/trade/periods.ts'
import type { Tables } from '#mocks/tables/tables.ts'

/** Months of crude oil, the one line with a year of the first publisher to be held against. */
const crude = { flow: 'M', cmdCode: '2709' } as const

const isCrude = (row: { readonly flow: string; readonly cmdCode: string }): boolean =>
  row.flow === crude.flow && row.cmdCode === crude.cmdCode

/** Where Customs' months come from another publisher, and how far its crude lies above UN Comtrade's own year, if it has all of that. */
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
