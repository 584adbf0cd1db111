import type { claimSchema } from '#src/trade/tables/catalogue.ts'
import type { AnswerOf } from '#src/trade/tables/cells.ts'

/** `notSettled`: a break lies between the periods, a figure is of low reliability or missing, or a margin covers both answers. */
export const verdicts = ['holds', 'holdsOnFirstRelease', 'dependsOnSource', 'fails', 'notSettled'] as const
export type Verdict = (typeof verdicts)[number]

export type Claim = AnswerOf<typeof claimSchema>
