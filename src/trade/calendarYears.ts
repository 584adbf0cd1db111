import { type PeriodAmounts, atFrequency } from '#src/trade/frequency.ts'
import type { Observation } from '#src/trade/observation.ts'

/** Years as published, or as sums of their months; a year that lacks a month is missing. */
export function calendarYears(observations: readonly Observation[]): readonly PeriodAmounts[] {
  return observations[0]?.period.length === 4 ? observations : atFrequency(observations, 'year', 12)
}
