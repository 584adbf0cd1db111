import type { Catalogue, SeriesInfo } from '#src/trade/catalogue.ts'
import { findSeries } from '#src/trade/catalogue.ts'
import { monthNumber, yearOf } from '#src/trade/periods.ts'

/** Series whose change in value can be split: the named ones with a weight, and of the others those in the chart. */
export function splittable(catalogue: Catalogue, selected: readonly string[], of: SeriesInfo): SeriesInfo[] {
  const named = catalogue.commodities.flatMap(({ series }) => series)
  const others = selected.flatMap((id) => findSeries(catalogue, id) ?? [])
  const offered = [...named, ...others].filter(({ weight }) => weight !== null)
  return [...new Map([...offered, of].map((info) => [info.id, info])).values()]
}

/** The whole calendar years of a series, first to last. */
export function wholeYears({ value, frequency }: SeriesInfo): number[] {
  const first = Number(yearOf(value.first)) + (frequency === 'monthly' && monthNumber(value.first) > 1 ? 1 : 0)
  const last = Number(yearOf(value.last)) - (frequency === 'monthly' && monthNumber(value.last) < 12 ? 1 : 0)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
}
