import type { Catalogue, SeriesInfo } from '#src/trade/catalogue.ts'
import { lastMonthOf } from '#src/trade/periods.ts'
import type { FigureContent } from '#src/figure/figureContent.ts'

/**
 * To which period the published figures go that a figure draws on, whatever part of them it shows: `2026-07` for the
 * months, `2023` for BACI's years.
 */
export function dataTo({ series, sources }: Pick<FigureContent, 'series' | 'sources'>, catalogue: Catalogue): string {
  const all = catalogue.commodities.flatMap((commodity) => commodity.series)
  const drawn: readonly SeriesInfo[] = series?.map(({ info }) => info) ?? []
  const used = drawn.length > 0 ? drawn : all.filter((info) => info.sources.some((source) => sources.includes(source)))
  const lasts = used.map(({ value }) => value.last)
  return lasts.reduce((a, b) => (lastMonthOf(b) > lastMonthOf(a) ? b : a), lasts[0] ?? catalogue.lastPeriod)
}
