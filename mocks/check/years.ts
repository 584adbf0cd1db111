import { atFrequency } from '#src/trade/frequency.ts'
import type { SeriesFile } from '#mocks/answers/series.ts'

/** Values by year, without years that lack a month. */
function valueByYear({ frequency, observations }: SeriesFile): ReadonlyMap<string, number> {
  const years = frequency === 'annual' ? observations : atFrequency(observations, 'year', 12)
  return new Map(years.flatMap(({ period, value }) => (value === null ? [] : [[period, value] as const])))
}

/** Values of the same commodity in two books, for the years that both have. */
export function sideBySide(
  first: SeriesFile,
  second: SeriesFile,
): { readonly year: string; readonly a: number; readonly b: number }[] {
  const others = valueByYear(second)
  return [...valueByYear(first)].flatMap(([year, a]) => {
    const b = others.get(year)
    return b === undefined ? [] : [{ year, a, b }]
  })
}
