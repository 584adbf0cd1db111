import type { Flow } from '#src/trade/flow.ts'
import type { Observation } from '#src/trade/observation.ts'
import type { Status } from '#src/trade/status.ts'

/** China's trade with all countries, Russia included; each flow is in order of time. */
export type World = {
  readonly rows: readonly {
    readonly flow: Flow
    readonly period: string
    readonly valueUsd: number | null
    readonly status: Status | null
    readonly source: string
  }[]
}

export function worldMonths({ rows }: World, flow: Flow): Observation[] {
  return rows
    .filter((row) => row.flow === flow)
    .map(({ period, valueUsd, status, source }) => ({
      period,
      value: valueUsd,
      netWeightKg: null,
      valueStatus: status,
      weightStatus: null,
      sources: [source],
    }))
}
