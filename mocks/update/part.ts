import type { ComtradeObservation } from '#mocks/update/comtradeAnswer.ts'
import type { CorrectionRow } from '#mocks/update/corrections.ts'
import type { Ask } from '#mocks/update/plan.ts'

/** Makes calls one after the other, and reads what they answer. */
export type AskAll = (calls: readonly Ask[]) => Promise<ComtradeObservation[]>

/** What planning needs to know beside the tables. */
export type Knowing = { readonly keyed: boolean; readonly now: Date }

/** What an update makes of one table. */
export type Part = {
  readonly table: string
  readonly text: string
  /** Whose figures it took, an id of sources.csv. */
  readonly source: string
  /** None where nothing that is held has changed. */
  readonly corrections: readonly CorrectionRow[]
  readonly report: readonly string[]
}
