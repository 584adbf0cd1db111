import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Claim } from '#src/claims/claim.ts'
import { claims } from '#src/claims/claims.ts'
import { electronicsSearch } from '#src/claims/electronics.ts'
import { searchOfClaim } from '#src/claims/searchOfClaim.ts'

/** A statement of the article: one of the four claims, or the one that has no number to check; and the view that proves it. */
export type Step = { readonly search: string; readonly claim: Claim | 'electronics' }

/** In the order of the article. */
export function stepsOf(catalogue: Catalogue): readonly Step[] {
  return [
    ...claims.map((claim) => ({ search: searchOfClaim(claim, catalogue), claim })),
    { search: electronicsSearch, claim: 'electronics' },
  ]
}
