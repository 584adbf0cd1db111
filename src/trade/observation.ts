import type { Status } from '#src/trade/status.ts'

/** One published figure. `null` is missing, `0` a real zero; a status is null exactly where its figure is missing. */
export type Observation = {
  /** `YYYY-MM` for months, `YYYY` for years. */
  readonly period: string
  /** US dollars as published; once converted, the money that was chosen. */
  readonly value: number | null
  readonly netWeightKg: number | null
  readonly valueStatus: Status | null
  readonly weightStatus: Status | null
  /** In order of first use; a composite can have several. */
  readonly sources: readonly string[]
  /** How far the value may be off to either side, in its money; only single published figures have it. */
  readonly plusMinus?: number | undefined
  /** Growth on the year before in percent, as the publisher itself stated it. */
  readonly statedGrowthPct?: number
  readonly note?: string
  /** The months whose missing rate makes the value missing. */
  readonly missingRates?: readonly string[]
}

type Published = Omit<Observation, 'value' | 'plusMinus' | 'sources'> & {
  readonly valueUsd: number | null
  readonly plusMinusUsd?: number
  readonly source: string
}

/** The observation of a row, which has the ids of its sources joined by `;`. */
export const observationOf = ({
  valueUsd: value,
  plusMinusUsd: plusMinus,
  source,
  ...row
}: Published): Observation => ({
  ...row,
  value,
  plusMinus,
  sources: source.split(';'),
})
