import { claimComparison } from '#src/claims/claimComparison.ts'
import { statedGrowth } from '#src/claims/sentences.ts'

/** Figures that show what claims are about have these beside their lines; the code is loaded where one is shown. */
export const inFigures = { comparison: claimComparison, stated: statedGrowth } as const
