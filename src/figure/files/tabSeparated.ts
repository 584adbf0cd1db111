import { pointAt } from '#src/trade/plot.ts'
import type { ChartContent } from '#src/chart/drawing.ts'
import { csvOf, csvUnit, numberCell, textCell } from '#src/figure/files/csv.ts'
import { csvRows } from '#src/figure/files/csvRows.ts'
import type { FigureContent } from '#src/figure/content.ts'

/** Text for pasting: no tab or line end inside a cell, and nothing that a spreadsheet would run. */
function cell(text: string): string {
  return textCell(text.replaceAll(/[\t\r\n]+/g, ' ')).replace(/^"(.*)"$/s, (_, inner: string) =>
    inner.replaceAll('""', '"'),
  )
}

/** As the table shows it: a row for each period, a column for each series. */
function plotTable({ plot, names }: ChartContent, unit: string): string[][] {
  const head = ['', ...plot.series.map(({ info }) => cell(`${names.get(info.id) ?? info.id} (${unit})`))]
  const rows = plot.periods.map((period) => [
    period,
    ...plot.series.map((series) => {
      const { value } = pointAt(series, period)
      return value === null ? '' : numberCell(value)
    }),
  ])
  return [head, ...rows]
}

/** The shown numbers, unrounded, to be pasted into a spreadsheet. */
export function tabSeparated(content: FigureContent): string {
  const { drawing, view } = content
  const plotted = drawing?.plotted ?? null
  const rows =
    plotted !== null
      ? plotTable(plotted, csvUnit(view.measure, plotted.plot.show))
      : csvRows(csvOf(content)).map((row) => row.map(cellOfCsv))
  return rows.map((row) => row.join('\t')).join('\n')
}

/** Already safe to run: the CSV saw to that. */
function cellOfCsv(text: string): string {
  return text.replaceAll(/[\t\r\n]+/g, ' ')
}
