import type { Stated } from '#src/claims/verdict.ts'

/** The calendar year that the claims speak of; each compares it with the year before. */
export const claimYear = '2022'

/**
 * The claims' own numbers, the only ones typed in: press reports of March 2023 on China's trade with Russia, around the
 * visit to Moscow. Everything they are held against is computed from the figures.
 */
export const statedClaims = {
  /** "Crude oil +44% in dollars". */
  crude: { kind: 'equals', percent: 44, digits: 0 },
  /** "Gas more than +100%". */
  gas: { kind: 'moreThan', percent: 100 },
  /** "Chinese exports +12.8%". */
  exports: { kind: 'equals', percent: 12.8, digits: 1 },
  /** "Microchips more than doubled", more than ×2: twice as much is +100%. */
  chips: { kind: 'moreThan', percent: 100 },
} as const satisfies { readonly [claim: string]: Stated }
