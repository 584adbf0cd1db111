import type { Catalogue } from '#src/trade/catalogue.ts'
import { addMonths, lastMonthOf, monthRange, yearOf } from '#src/trade/periods.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { firstMonthOf } from '#src/view/bounds.ts'

/** The months of a figure's periods: those that a note can be at. */
export function notableMonths({ plotted }: FigureContent, catalogue: Catalogue): string[] {
  const periods = plotted?.plot.periods ?? []
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined || plotted === undefined) return []
  const start =
    first.length === 4 ? `${yearOf(first)}-01` : plotted.view.freq === 'quarter' ? addMonths(first, -2) : first
  const end = lastMonthOf(last)
  const firstMonth = firstMonthOf(catalogue)
  return monthRange(start < firstMonth ? firstMonth : start, end > catalogue.lastPeriod ? catalogue.lastPeriod : end)
}
