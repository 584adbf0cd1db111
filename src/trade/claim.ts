import type { claimsTable } from '#src/trade/tables/catalogue.ts'
import type { RowOf } from '#src/trade/tables/cells.ts'

/** `notSettled`: a break lies between the periods, a figure is of low reliability or missing, or a margin covers both answers. */
export const verdicts = ['holds', 'holdsOnFirstRelease', 'dependsOnSource', 'fails', 'notSettled'] as const
export type Verdict = (typeof verdicts)[number]

/** A claim of the press, and what came of its check. */
export type Claim = RowOf<typeof claimsTable> & {
  readonly verdict: Verdict
  /** The number of the main source; where sources disagree, of one that agrees with the claim and one that does not. */
  readonly numbers: readonly number[]
}
