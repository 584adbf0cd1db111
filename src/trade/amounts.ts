import type { Observation } from '#src/trade/observation.ts'
import { joinSources } from '#src/trade/point.ts'
import { type Status, weakest } from '#src/trade/status.ts'

/** Value and weight of one shown period, be it published as such or summed from months. */
export type PeriodAmounts = {
  /** `YYYY-MM` (the last month of a sum) or `YYYY`. */
  readonly period: string
  readonly value: number | null
  readonly netWeightKg: number | null
  readonly valueStatus: Status | null
  readonly weightStatus: Status | null
  readonly sources: readonly string[]
  readonly plusMinus?: number | undefined
  /** The months whose missing rate makes the value missing. */
  readonly missingRates?: readonly string[]
}

/** A sum needs all its parts: one missing value makes the value missing, one missing weight the weight. */
export function sumAmounts(period: string, parts: readonly (Observation | PeriodAmounts | undefined)[]): PeriodAmounts {
  let value: number | null = 0
  let netWeightKg: number | null = 0
  let valueStatus: Status | null = null
  let weightStatus: Status | null = null
  const sources: (readonly string[])[] = []
  const missingRates: string[] = []
  for (const part of parts) {
    const partValue = part?.value ?? null
    const partWeight = part?.netWeightKg ?? null
    value = value === null || partValue === null ? null : value + partValue
    netWeightKg = netWeightKg === null || partWeight === null ? null : netWeightKg + partWeight
    valueStatus = weakest(valueStatus, part?.valueStatus ?? null)
    weightStatus = weakest(weightStatus, part?.weightStatus ?? null)
    if (part !== undefined) sources.push(part.sources)
    if (part?.missingRates !== undefined) missingRates.push(...part.missingRates)
  }
  const sum = {
    period,
    value,
    netWeightKg,
    valueStatus: value === null ? null : valueStatus,
    weightStatus: netWeightKg === null ? null : weightStatus,
    sources: joinSources(sources),
  }
  return missingRates.length === 0 ? sum : { ...sum, missingRates }
}

/** The HS codes that each composite of commodities.csv adds up, by the composite's code. */
export const composites: { readonly [code: string]: readonly string[] } = { GAS: ['271111', '271121'] }

/** A period that one part lacks is missing in the sum, because half a sum would pass for the whole. */
export function composite(parts: readonly (readonly Observation[])[]): PeriodAmounts[] {
  const byPeriod = parts.map((part) => new Map(part.map((observation) => [observation.period, observation])))
  const periods = new Set(byPeriod.flatMap((part) => [...part.keys()]))
  return [...periods].toSorted().map((period) =>
    sumAmounts(
      period,
      byPeriod.map((part) => part.get(period)),
    ),
  )
}
