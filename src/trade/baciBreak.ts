import type { SeriesInfo } from '#src/trade/catalogue.ts'
import { yearOf } from '#src/trade/periods.ts'

/**
 * `both` is the last year for which BACI holds both countries' reports, `alone` the first with only China's. CEPII
 * builds BACI from countries' reports to UN Comtrade, and Russia has reported nothing there for 2022 and later
 * (cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37).
 */
export const baciBreak = { both: '2021', alone: '2022' } as const

/** A change across the break may come from the change of source, not from trade. */
export function crossesBaciBreak(book: SeriesInfo['book'], periods: readonly string[]): boolean {
  if (book !== 'baci') return false
  const years = periods.map(yearOf)
  return years.some((year) => year <= baciBreak.both) && years.some((year) => year >= baciBreak.alone)
}
