import type { Plot } from '#src/trade/plot.ts'

/** Sources of all drawn points, in order of first use. */
export function sourcesOf(plot: Plot): string[] {
  return [...new Set(plot.series.flatMap(({ points }) => points.flatMap(({ sources }) => sources)))]
}
