import { type Status, statuses } from '#src/trade/status.ts'
import type { SeriesFile } from '#mocks/answers/series.ts'
import type { Section } from '#mocks/check/section.ts'

/** The count of each status: `113 A 2 E`. */
export function counted(given: readonly (Status | null)[]): string {
  const counts = statuses.flatMap((status) => {
    const count = given.filter((one) => one === status).length
    return count === 0 ? [] : [`${count} ${status}`]
  })
  return counts.length === 0 ? 'none' : counts.join(' ')
}

/** The span of each monthly series, and the statuses of its figures. */
export function coverage(series: readonly SeriesFile[]): Section {
  return {
    title: 'Coverage (months; A normal, P provisional, E estimated, U unreliable)',
    lines: series.map(({ id, observations }) => {
      const value = counted(observations.map(({ valueStatus }) => valueStatus))
      const weight = counted(observations.map(({ weightStatus }) => weightStatus))
      return `${id}: ${observations[0]?.period} to ${observations.at(-1)?.period}, value ${value}, weight ${weight}`
    }),
    faults: [],
  }
}
