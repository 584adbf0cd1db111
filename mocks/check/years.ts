import { atFrequency } from '#src/trade/frequency.ts'
import type { SeriesFile } from '#mocks/answers/series.ts'

/** Value by year; a year that lacks a month is not there. */
function valueByYear({ frequency, observations }: SeriesFile): ReadonlyMap<string, number> {
  const years = frequency === 'annual' ? observations : atFrequency(observations, 'year', 12)
  return new Map(years.flatMap(({ period, value }) => (value === null ? [] : [[period, value] as const])))
}

/** The same commodity in two books, year by year, where both have it. */
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
