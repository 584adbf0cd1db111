import type { Point } from '#src/trade/point.ts'
import { timeAxis } from '#src/chart/frame/axes.ts'
import type { BalanceLabel, BalancePair } from '#src/figures/balance/pair.ts'
import { balanceAt, balanceLabel, latestBalance } from '#src/figures/balance/pair.ts'
import type { LinesModel } from '#src/chart/frame/chartModel.ts'
import { chartModel, onAxis } from '#src/chart/frame/chartModel.ts'
import { amountStyle, nameStyle, textWidth } from '#src/chart/text/measure.ts'
import type { ChartContent } from '#src/chart/drawing.ts'
import { labelSpacing, endAmount } from '#src/chart/labels/names.ts'
import type { TooltipRow } from '#src/chart/tooltip/rows.ts'
import { tooltipRows } from '#src/chart/tooltip/rows.ts'

export type BalanceModel = LinesModel & {
  readonly pair: BalancePair
  readonly latest: (BalanceLabel & { readonly period: string }) | null
}

/** The line of words above a chart that has no room beside it. */
const bannerHeight = 20

function latestLabel(latest: Point | null, content: ChartContent): BalanceModel['latest'] {
  if (latest?.value == null) return null
  const { name, amount } = balanceLabel(latest.value, content.quantity, content.format)
  return {
    period: latest.period,
    name,
    amount: endAmount(amount, latest.period, content.plot.periods, content.format),
  }
}

/** A chart of two lines with room for a third label, or for a line of words above where there is none beside it. */
export function balanceModel(
  content: ChartContent,
  pair: BalancePair,
  width: number,
  height: number,
  directLabels: boolean,
): BalanceModel {
  const model = chartModel(content, width, height, directLabels)
  const latest = latestLabel(latestBalance(pair, content.plot), content)
  if (latest === null) return { ...model, pair, latest }
  if (!directLabels) {
    const margin = { ...model.margin, top: model.margin.top + bannerHeight }
    return { ...model, ...onAxis(model.valueAxis, width, height, margin), pair, latest }
  }
  const words = Math.max(textWidth(latest.name, nameStyle), textWidth(latest.amount, amountStyle))
  const right = Math.max(model.margin.right, Math.ceil(words) + labelSpacing + 4)
  return {
    ...model,
    pair,
    latest,
    margin: { ...model.margin, right },
    timeAxis: timeAxis(content.plot, width - right - model.margin.left, content.format),
    oneLine: false,
  }
}

/** The tooltip's rows: both sides, the larger first, then what is between them in the larger side's colour. */
export function balanceRows(model: BalanceModel, period: string): TooltipRow[] {
  const { pair, colourIndices, quantity, format } = model
  const { value, status } = balanceAt(pair, period)
  if (value === null) return tooltipRows(model, period)
  const larger = value < 0 ? pair.imports : pair.exports
  const colourIndex = colourIndices.get(larger.info.id) ?? 1
  return [
    ...tooltipRows(model, period),
    { id: 'balance', colourIndex, ...balanceLabel(value, quantity, format), status, sources: [] },
  ]
}
