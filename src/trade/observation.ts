import type { Status } from '#src/trade/status.ts'

/**
 * One published figure, as the trade API gives it (there `valueUsd`).
 * `null` is missing, `0` is a real zero. A status is null exactly where its figure is missing.
 */
export type Observation = {
  /** `YYYY-MM` for months, `YYYY` for years. */
  readonly period: string
  /** US dollars as published; once converted (trade/conversion.ts), the money that was chosen. */
  readonly value: number | null
  /** Kilograms. */
  readonly netWeightKg: number | null
  readonly valueStatus: Status | null
  readonly weightStatus: Status | null
  /** Source ids, in order of first use; a composite can have more than one. */
  readonly sources: readonly string[]
  /** Growth on the year before in percent, as the publisher itself stated it: never derived. */
  readonly statedGrowthPct?: number
  readonly note?: string
  /** Of a published value that could not be converted: the months without a rate. */
  readonly missingRates?: readonly string[]
}
