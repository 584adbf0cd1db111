import type { Plot } from '#src/trade/plot.ts'
import { plotCsv } from '#src/figure/csv.ts'
import type { FigureContent } from '#src/figure/figureContent.ts'

const nothing: Plot = { series: [], periods: [], yearlyOnly: [], empty: [], show: 'level', base: null, thinBase: [], yearToDate: null }

/** The drawn numbers as the text of a CSV file; a figure without plotted series brings a writer of its own. */
export function csvOf({ csv, drawing, view, series = [] }: FigureContent): string {
  if (csv !== undefined) return csv()
  const names = new Map(series.map(({ info, name }) => [info.id, name]))
  const plot = drawing !== null && 'plot' in drawing ? drawing.plot : nothing
  return plotCsv(plot, view.measure, view.freq, (id) => names.get(id) ?? id)
}
