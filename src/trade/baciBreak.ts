import type { SeriesInfo } from '#src/trade/catalogue.ts'
import { yearOf } from '#src/trade/periods.ts'

/**
 * The last year of which BACI holds both countries' reports, and the first of which it has China's alone. CEPII makes BACI
 * of what countries report to UN Comtrade, and Russia has reported nothing there of 2022 and later
 * (cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37).
 */
export const baciBreak = { both: '2021', alone: '2022' } as const

/** A change between the two sides may be one of source, not of trade. */
export function crossesBaciBreak(book: SeriesInfo['book'], periods: readonly string[]): boolean {
  if (book !== 'baci') return false
  const years = periods.map(yearOf)
  return years.some((year) => year <= baciBreak.both) && years.some((year) => year >= baciBreak.alone)
}
