import type { Catalogue } from '#src/trade/catalogue.ts'
import { findSeries } from '#src/trade/catalogue.ts'
import type { Claim } from '#src/claims/claim.ts'

/** The view that proves a claim, with what the tables have. */
export function searchOfClaim({ search, fuller }: Claim, catalogue: Catalogue): string {
  return fuller !== undefined && findSeries(catalogue, fuller.with) !== null ? fuller.search : search
}
