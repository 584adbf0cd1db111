import { randomFrom } from '#tests/pairwise.ts'

export type Walk = { readonly id: string; readonly name: string; readonly values: readonly number[] }
export type Walks = {
  /** Months as `YYYY-MM`. */
  readonly periods: readonly string[]
  readonly times: readonly number[]
  readonly walks: readonly Walk[]
}

/**
 * Values between 0.7 and 1.3 of `level`, turning back at the ends. The median step is 2%, as in sums of twelve real
 * months.
 */
function walk(level: number, points: number, random: () => number): number[] {
  let at = 1
  return Array.from({ length: points }, () => {
    const next = at + (random() - 0.5) * 0.08
    at = next > 1.3 ? 2.6 - next : next < 0.7 ? 1.4 - next : next
    return Math.round(level * at)
  })
}

/** The first series is by far the largest: hiding it changes the value axis, hiding any other does not. */
export function makeWalks(series: number, points: number): Walks {
  const random = randomFrom(series * 10_000 + points)
  const times = Array.from({ length: points }, (_, i) => Date.UTC(2026, 4 - points + 1 + i, 15))
  return {
    periods: times.map((time) => new Date(time).toISOString().slice(0, 7)),
    times,
    walks: Array.from({ length: series }, (_, i) => ({
      id: `M-${2001 + i}`,
      name: `Commodity ${i + 1}`,
      values: walk(i === 0 ? 2e10 : (1e10 * i) / series, points, random),
    })),
  }
}
