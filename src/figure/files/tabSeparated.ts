import { csvParseRows } from 'd3-dsv'
import { pointAt } from '#src/trade/plot.ts'
import type { ChartContent } from '#src/chart/drawing.ts'
import { csvOf, csvUnit } from '#src/figure/files/csv.ts'
import { defused, numberText } from '#src/figure/files/csvText.ts'
import type { FigureContent } from '#src/figure/content.ts'

/** No tab or line end inside a cell. */
function oneLine(text: string): string {
  return text.replaceAll(/[\t\r\n]+/g, ' ')
}

/** As the table shows it: a row for each period, a column for each series. */
function plotTable({ plot, names }: ChartContent, unit: string): string[][] {
  const head = ['', ...plot.series.map(({ info }) => defused(oneLine(`${names.get(info.id) ?? info.id} (${unit})`)))]
  const rows = plot.periods.map((period) => [
    period,
    ...plot.series.map((series) => {
      const { value } = pointAt(series, period)
      return value === null ? '' : numberText(value)
    }),
  ])
  return [head, ...rows]
}

/** The cells of a CSV text, row by row. */
export function csvRows(csv: string): string[][] {
  return csvParseRows(csv.replace(/^\uFEFF/, ''))
}

/** The shown numbers, unrounded, to be pasted into a spreadsheet. */
export function tabSeparated(content: FigureContent): string {
  const { drawing, view } = content
  const plotted = drawing?.plotted ?? null
  const rows =
    plotted !== null
      ? plotTable(plotted, csvUnit(view, plotted.plot.show))
      : // Already safe to run: the CSV saw to that.
        csvRows(csvOf(content)).map((row) => row.map(oneLine))
  return rows.map((row) => row.join('\t')).join('\n')
}
