import type { Point } from '#src/trade/point.ts'
import { measured } from '#src/trade/measure.ts'
import { changeOnYearEarlier } from '#src/trade/transform.ts'
import type { SeriesFile } from '#mocks/answers/series.ts'
import { type Section, percent } from '#mocks/check/section.ts'

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
