import type { SeriesFile } from '#mocks/answers/series.ts'
import { type Section, percent, spans } from '#mocks/check/section.ts'
import { type Observation, type Point, type Status, statuses } from '#src/trade/observation.ts'
import { addMonths } from '#src/trade/periods.ts'
import { changeOnYearEarlier, measured } from '#src/trade/transform.ts'

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

/** Distance from the median, in robust standard deviations; the median absolute deviation is 0.6745 of one. */
const farOff = 4

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2
}

/** Changes on a year earlier that are far from the others of their series. As ratios +100% and −50% are equally far. */
export function outlyingChanges(points: readonly Point[]): Point[] {
  const sized = changeOnYearEarlier(points).flatMap((point) =>
    point.value === null ? [] : [{ point, size: Math.log(Math.max(1 + point.value / 100, 1e-3)) }],
  )
  const middle = median(sized.map(({ size }) => size))
  const spread = median(sized.map(({ size }) => Math.abs(size - middle))) / 0.6745
  return sized.filter(({ size }) => Math.abs(size - middle) > farOff * spread).map(({ point }) => point)
}

/** The report's line on the outlying changes of a series, if it has any. */
export function changesInWords(name: string, points: readonly Point[]): string[] {
  const found = outlyingChanges(points)
  if (found.length === 0) return []
  const months = found.map(({ period, value, status }) => `${period} ${percent(value ?? 0)} (${status})`)
  return [`${name}: ${months.join(', ')}`]
}

export function outliers(series: readonly SeriesFile[]): Section {
  return {
    title: `Changes on a year earlier that stand out (${farOff} robust deviations)`,
    lines: series.flatMap(({ id, observations }) =>
      (['value', 'weight', 'price'] as const).flatMap((measure) =>
        changesInWords(
          `${id}, ${measure}`,
          observations.map((month) => measured(month, measure)),
        ),
      ),
    ),
    faults: [],
  }
}
