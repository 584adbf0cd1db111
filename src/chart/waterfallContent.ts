import type { Status } from '#src/trade/status.ts'

/** One column: a whole that stands on zero, or a step from where the column before ended. */
export type WaterfallColumn = {
  readonly id: string
  readonly kind: 'whole' | 'step'
  /** Of a whole its value, of a step its change. */
  readonly value: number
  readonly status: Status | null
  readonly slot: number
  /** The amount, with its sign where it is a step. */
  readonly amount: string
  readonly name: string
  /** What the amount rests on; left out where there is no room. */
  readonly details: readonly string[]
}

export type WaterfallContent = { readonly columns: readonly WaterfallColumn[] }
