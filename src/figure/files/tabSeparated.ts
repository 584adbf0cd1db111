import { pointAt } from '#src/trade/plot.ts'
import type { ChartContent } from '#src/chart/drawing.ts'
import { csvUnit, rowsOf } from '#src/figure/files/csv.ts'
import type { Rows } from '#src/figure/files/csvText.ts'
import { cellText } from '#src/figure/files/csvText.ts'
import type { FigureContent } from '#src/figure/content.ts'

/** No tab or line end inside a cell. */
function oneLine(text: string): string {
  return text.replaceAll(/[\t\r\n]+/g, ' ')
}

/** As the table shows it: a row for each period, a column for each series. */
function plotTable({ plot, names }: ChartContent, unit: string): Rows {
  return {
    columns: ['', ...plot.series.map(({ info }) => `${names.get(info.id) ?? info.id} (${unit})`)],
    rows: plot.periods.map((period) => [period, ...plot.series.map((series) => pointAt(series, period).value)]),
  }
}

/** The shown numbers, unrounded, to be pasted into a spreadsheet. */
export function tabSeparated(content: FigureContent): string {
  const { drawing, view } = content
  const plotted = drawing?.plotted ?? null
  const { columns, rows } = plotted === null ? rowsOf(content) : plotTable(plotted, csvUnit(view, plotted.plot.show))
  return [columns, ...rows].map((row) => row.map((cell) => oneLine(cellText(cell))).join('\t')).join('\n')
}
