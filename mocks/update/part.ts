import type { ComtradeObservation } from '#mocks/update/comtradeAnswer.ts'
import type { CorrectionRow } from '#mocks/update/corrections.ts'
import type { Ask } from '#mocks/update/plan.ts'

/** Makes calls one after the other, and reads their answers. */
export type AskAll = (calls: readonly Ask[]) => Promise<ComtradeObservation[]>

/** Facts beside the tables that planning needs. */
export type Knowing = { readonly keyed: boolean; readonly now: Date }

/** The update of one table. */
export type Part = {
  readonly table: string
  readonly text: string
  /** Source of the new figures, an id of sources.csv. */
  readonly source: string
  /** Rows for corrections.csv; empty where no held figure has changed. */
  readonly corrections: readonly CorrectionRow[]
  readonly report: readonly string[]
}
