import type { Plot } from '#src/trade/plot.ts'
import { pointFacts } from '#src/trade/pointFacts.ts'

/** Sources of all drawn points, in order of first use. */
export function sourcesOf(plot: Plot): string[] {
  return [...new Set(plot.series.flatMap(({ points }) => pointFacts(points).sources))]
}
