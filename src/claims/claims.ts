import { chineseExports } from '#src/claims/chineseExports.ts'
import { chips } from '#src/claims/chips.ts'
import type { Claim } from '#src/claims/claim.ts'
import { crude } from '#src/claims/crude.ts'
import { electronics } from '#src/claims/electronics.ts'
import { gas } from '#src/claims/gas.ts'

/** The claims of the article, in its order. */
export const claims: readonly Claim[] = [crude, gas, chineseExports, chips, electronics]
