import { type Plot, type Show, pointAt } from '#src/trade/plot.ts'
import type { ChartContent } from '#src/chart/drawing.ts'
import type { FigureContent } from '#src/publish/content.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { type SeriesInfo, isTrade } from '#src/trade/catalogue.ts'
import type { Observation } from '#src/trade/observation.ts'
import { publishedColumns, shownColumns } from '#src/trade/tables/saved.ts'

/** Null is an empty cell. */
export type Cell = string | number | null

/** The numbers of a figure, whatever file they are written to. */
export type Rows = { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] }

/** The last cells of each row, such as its margin of error, are a column each where any of them is known. */
function withKnown(names: readonly string[], { columns, rows }: Rows): Rows {
  const all = [...columns, ...names]
  const kept = all.map((_, i) => i < columns.length || rows.some((row) => row[i] !== null))
  return { columns: all.filter((_, i) => kept[i]), rows: rows.map((row) => row.filter((_, i) => kept[i])) }
}

export const moneyCodes = { usd: 'USD', cny: 'CNY', rub: 'RUB', real: 'USD2021' } as const

function unitCode({ measure, money }: Pick<ViewState, 'measure' | 'money'>, show: Show): string {
  if (show === 'index') return 'index'
  if (show === 'yoy' || show === 'share') return 'percent'
  if (measure === 'weight') return 'kg'
  return moneyCodes[money] + (measure === 'price' ? '/t' : '')
}

/** Flow and code; a world price has neither. */
const goodsOf = (info: SeriesInfo): Cell[] => (isTrade(info) ? [info.flow, info.cmdCode] : [null, null])

/** A row for each series and period. */
export function plotRows(
  plot: Plot,
  view: Pick<ViewState, 'measure' | 'money' | 'freq'>,
  name: (id: string) => string,
): Rows {
  const unit = unitCode(view, plot.show)
  const rows = plot.series.flatMap((series) =>
    plot.periods.map((period) => {
      const { value, status, sources, plusMinus = null, change } = pointAt(series, period)
      const shown = [view.measure, unit, plot.show, view.freq]
      const { id } = series.info
      const figure = [value, status, sources.join(';'), plusMinus, change?.value ?? null]
      return [id, ...goodsOf(series.info), name(id), period, ...shown, ...figure]
    }),
  )
  return withKnown(['plus_minus', 'change_percent'], { columns: shownColumns, rows })
}

/** A row for each point of a series, or each record. */
export function fileRows(content: FigureContent): Rows {
  if (content.of === 'records') return content.rows()
  const names = new Map(content.series.map(({ info, name }) => [info.id, name]))
  return plotRows(content.plotted.plot, content.view, (id) => names.get(id) ?? id)
}

/** A row for each period, a column for each series. */
function plotTable({ plot, names }: ChartContent, unit: string): Rows {
  return {
    columns: ['', ...plot.series.map(({ info }) => `${names.get(info.id) ?? info.id} (${unit})`)],
    rows: plot.periods.map((period) => [period, ...plot.series.map((series) => pointAt(series, period).value)]),
  }
}

/** The table that a spreadsheet needs, with plotted series side by side. */
export function tableOf(content: FigureContent): Rows {
  if (content.of === 'records') return content.rows()
  return plotTable(content.plotted.chart, unitCode(content.view, content.plotted.plot.show))
}

export type PublishedSeries = {
  readonly info: SeriesInfo
  readonly name: string
  readonly observations: readonly Observation[]
}

/** Every published month or year of these series, whatever is shown; in US dollars and kilograms. */
export function observationRows(published: readonly PublishedSeries[]): Rows {
  const rows = published.flatMap(({ info, name, observations }) =>
    observations.map(({ period, value, valueStatus, netWeightKg, weightStatus, ...more }) => {
      const { statedGrowthPct = null, sources, note = null, plusMinus = null } = more
      // A world price is for a tonne that nobody has bought, so it has no weight.
      const weight = isTrade(info) ? [netWeightKg, weightStatus] : [null, null]
      const amounts = [value, valueStatus, ...weight, statedGrowthPct]
      return [info.id, ...goodsOf(info), name, info.book, period, ...amounts, sources.join(';'), note, plusMinus]
    }),
  )
  const columns = [...publishedColumns, 'stated_growth_pct', 'source', 'note']
  return withKnown(['plus_minus_usd'], { columns, rows })
}
