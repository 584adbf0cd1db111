import type { Observation } from '#src/trade/observation.ts'
import { addMonths } from '#src/trade/periods.ts'
import type { SeriesFile } from '#mocks/answers/series.ts'
import { type Section, spans } from '#mocks/check/section.ts'

/** Months whose figure is missing or zero, and changes of publisher. */
export function gaps(series: readonly SeriesFile[]): Section {
  const lines: string[] = []
  const faults: string[] = []
  for (const { id, observations } of series) {
    const note = (what: string, holds: (month: Observation) => boolean): void => {
      const periods = observations.filter(holds).map(({ period }) => period)
      if (periods.length > 0) lines.push(`${id}: ${what}: ${spans(periods)}`)
    }
    note('value missing', ({ value }) => value === null)
    note('value 0', ({ value }) => value === 0)
    note('weight missing', ({ netWeightKg }) => netWeightKg === null)
    note('value without weight 0', ({ value, netWeightKg }) => netWeightKg === 0 && value !== 0)
    observations.forEach(({ period, sources }, i) => {
      const before = observations[i - 1]
      if (before === undefined) return
      if (period !== addMonths(before.period, 1)) faults.push(`${id}: ${period} comes after ${before.period}`)
      if (before.sources.join() !== sources.join())
        lines.push(`${id}: ${period}: ${before.sources.join('+')} → ${sources.join('+')}`)
    })
  }
  return { title: 'Gaps, zeros and breaks of source', lines, faults }
}
