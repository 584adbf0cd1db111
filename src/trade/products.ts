import type { Flow } from '#src/trade/flow.ts'
import type { Status } from '#src/trade/status.ts'

/** Every HS heading of one year and flow. */
export type Products = {
  readonly flow: Flow
  readonly year: number
  readonly rows: readonly {
    readonly cmdCode: string
    /** US dollars as published; once converted, the money that was chosen. */
    readonly value: number
    readonly netWeightKg: number | null
    readonly valueStatus: Status
    readonly weightStatus: Status | null
    readonly source: string
  }[]
  /** Of headings that could not be converted, hence none: the months without a rate. */
  readonly missingRates?: readonly string[]
}
