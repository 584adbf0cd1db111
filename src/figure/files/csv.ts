import type { Plot, Show } from '#src/trade/plot.ts'
import { emptyPlot, pointAt } from '#src/trade/plot.ts'
import type { FigureContent } from '#src/figure/content.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { Rows } from '#src/figure/files/csvText.ts'
import { csvText } from '#src/figure/files/csvText.ts'

/** Of what is shown, and of a series that a program asks for (build/published/seriesCsv.ts). */
export const plotColumns = [
  'series_id',
  'flow',
  'cmd_code',
  'commodity',
  'period',
  'measure',
  'unit',
  'show',
  'frequency',
  'value',
  'status',
  'source',
] as const

export const csvMoney = { usd: 'USD', cny: 'CNY', rub: 'RUB', real: 'USD2021' } as const

/** The unit of the unrounded numbers. */
export function csvUnit({ measure, money }: Pick<ViewState, 'measure' | 'money'>, show: Show): string {
  if (show === 'index') return 'index'
  if (show === 'yoy' || show === 'share') return 'percent'
  if (measure === 'weight') return 'kg'
  return csvMoney[money] + (measure === 'price' ? '/t' : '')
}

/** What the chart shows: a row for each series and shown period, in the order of selection, then time. */
export function plotRows(
  plot: Plot,
  view: Pick<ViewState, 'measure' | 'money' | 'freq'>,
  name: (id: string) => string,
): Rows {
  const unit = csvUnit(view, plot.show)
  const rows = plot.series.flatMap((series) =>
    plot.periods.map((period) => {
      const { id, flow, cmdCode } = series.info
      const { value, status, sources } = pointAt(series, period)
      return [
        id,
        flow,
        cmdCode,
        name(id),
        period,
        view.measure,
        unit,
        plot.show,
        view.freq,
        value,
        status,
        sources.join(';'),
      ]
    }),
  )
  return { columns: plotColumns, rows }
}

/** The drawn numbers; a figure without plotted series brings its own. */
export function rowsOf({ rows, drawing, view, series = [] }: FigureContent): Rows {
  if (rows !== undefined) return rows()
  const names = new Map(series.map(({ info, name }) => [info.id, name]))
  const plot = drawing?.plotted?.plot ?? emptyPlot
  return plotRows(plot, view, (id) => names.get(id) ?? id)
}

/** The drawn numbers as the text of a CSV file. */
export function csvOf(content: FigureContent): string {
  return csvText(rowsOf(content))
}
