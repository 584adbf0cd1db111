import { areBothWays } from '#src/trade/catalogue.ts'
import { type Plot, type PlottedSeries, pointAt } from '#src/trade/plot.ts'
import { type Point, gapAt, joinSources } from '#src/trade/point.ts'
import { weakest } from '#src/trade/status.ts'
import type { Format } from '#src/i18n/format.ts'
import type { Quantity } from '#src/trade/quantity.ts'
import type { ChartContent } from '#src/chart/drawing.ts'
import { timeAxis } from '#src/chart/frame/axes.ts'
import { chartModel, onAxis } from '#src/chart/frame/chartModel.ts'
import { endAmount, labelSpacing } from '#src/chart/labels/names.ts'
import { amountStyle, nameStyle, textWidth } from '#src/chart/text/measure.ts'
import { type TooltipRow, tooltipRows } from '#src/chart/tooltip/rows.ts'

/** Imports and exports of the same goods in one book: only such a pair has a balance. */
export type BalancePair = { readonly imports: PlottedSeries; readonly exports: PlottedSeries }

const isTotal = ({ info }: PlottedSeries): boolean => info.cmdCode === 'TOTAL'

export function isOfAllGoods({ imports, exports }: BalancePair): boolean {
  return isTotal(imports) && isTotal(exports)
}

/** The pair whose balance is drawn: all goods if both flows are there, else the first pair. It never mixes books. */
export function balancePair(series: readonly PlottedSeries[]): BalancePair | null {
  const pairs = series.flatMap((imports): BalancePair[] => {
    const exports = series.find(({ info }) => info.flow === 'X' && areBothWays(imports.info, info))
    return exports === undefined ? [] : [{ imports, exports }]
  })
  return pairs.find(isOfAllGoods) ?? pairs[0] ?? null
}

/** A plot of the pair alone, cut to the pair's own periods; the plot itself where there is no pair. */
export function balancePlot(plot: Plot): Plot {
  const pair = balancePair(plot.series)
  if (pair === null) return plot
  const series = plot.series.filter((one) => one === pair.imports || one === pair.exports)
  const ends = series.flatMap(({ points }) => [points[0]?.period ?? '', points.at(-1)?.period ?? '']).toSorted()
  const [first = '', last = ''] = [ends[0], ends.at(-1)]
  const periods = plot.periods.filter((period) => period >= first && period <= last)
  return { ...plot, series, periods, empty: [], thinBase: [] }
}

/** Exports less imports at a period, with the weaker status of the two; a gap where either is missing. */
export function balanceAt(pair: BalancePair, period: string): Point {
  const [sold, bought] = [pointAt(pair.exports, period), pointAt(pair.imports, period)]
  if (sold.value === null || bought.value === null) return gapAt(period)
  return {
    period,
    value: sold.value - bought.value,
    status: weakest(sold.status, bought.status),
    sources: joinSources([sold.sources, bought.sources]),
  }
}

export function latestBalance(pair: BalancePair, plot: Plot): (Point & { readonly value: number }) | null {
  const found = plot.periods.findLast((period) => balanceAt(pair, period).value !== null) ?? ''
  const { value, ...point } = balanceAt(pair, found)
  return value === null ? null : { ...point, value }
}

/** `China’s deficit`, `$21.0 bn`: the name says which flow is larger, and the amount has no sign. */
export function balanceLabel(value: number, quantity: Quantity, format: Format) {
  return {
    name: format.t(value < 0 ? 'balance.deficit' : 'balance.surplus'),
    amount: format.amount(Math.abs(value), quantity),
  }
}

export type BalanceModel = ReturnType<typeof balanceModel>

const bannerHeight = 20

function latestLabel(pair: BalancePair, { plot, quantity, format }: ChartContent) {
  const latest = latestBalance(pair, plot)
  if (latest === null) return null
  const { period, value } = latest
  const { name, amount } = balanceLabel(value, quantity, format)
  return { period, name, amount: endAmount(amount, period, plot.periods, format) }
}

/** A chart of two lines with room for the balance's label beside the plot or, without direct labels, above it. */
export function balanceModel(
  content: ChartContent,
  pair: BalancePair,
  width: number,
  height: number,
  directLabels: boolean,
) {
  const model = chartModel(content, width, height, directLabels)
  const { margin } = model
  const latest = latestLabel(pair, content)
  const balanced = { ...model, pair, latest }
  if (latest === null) return balanced
  if (!directLabels)
    return { ...balanced, ...onAxis(model.valueAxis, width, height, { ...margin, top: margin.top + bannerHeight }) }
  const words = Math.max(textWidth(latest.name, nameStyle), textWidth(latest.amount, amountStyle))
  const right = Math.max(margin.right, Math.ceil(words) + labelSpacing + 4)
  return {
    ...balanced,
    margin: { ...margin, right },
    timeAxis: timeAxis(content.plot, width - right - margin.left, content.format),
    oneLine: false,
  }
}

/** Rows of both flows, the larger first, then of the balance in the colour of the larger flow. */
export function balanceRows(model: BalanceModel, period: string): TooltipRow[] {
  const { pair, colourIndices, quantity, format } = model
  const { value, status } = balanceAt(pair, period)
  const rows = tooltipRows(model, period)
  if (value === null) return rows
  const larger = value < 0 ? pair.imports : pair.exports
  const colourIndex = colourIndices.get(larger.info.id) ?? 1
  return [...rows, { id: 'balance', colourIndex, ...balanceLabel(value, quantity, format), status, sources: [] }]
}
