import type { ChartContent } from '#src/chart/drawing.ts'
import { timeAxis } from '#src/chart/frame/axes.ts'
import type { LinesModel } from '#src/chart/frame/chartModel.ts'
import { amountStyle, nameStyle, textWidth } from '#src/chart/text/measure.ts'
import { chartModel, onAxis } from '#src/chart/frame/chartModel.ts'
import { endAmount, labelSpacing } from '#src/chart/labels/names.ts'
import type { TooltipRow } from '#src/chart/tooltip/rows.ts'
import { tooltipRows } from '#src/chart/tooltip/rows.ts'
import type { BalancePair } from '#src/figures/balance/pair.ts'
import { balanceAt, balanceLabel, latestBalance } from '#src/figures/balance/pair.ts'

export type BalanceModel = LinesModel & {
  readonly pair: BalancePair
  readonly latest: { readonly name: string; readonly amount: string; readonly period: string } | null
}

const bannerHeight = 20

function latestLabel(pair: BalancePair, { plot, quantity, format }: ChartContent): BalanceModel['latest'] {
  const latest = latestBalance(pair, plot)
  if (latest === null) return null
  const { period, value } = latest
  const { name, amount } = balanceLabel(value, quantity, format)
  return { period, name, amount: endAmount(amount, period, plot.periods, format) }
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

/** Both sides, the larger first, then what is between them in the larger side's colour. */
export function balanceRows(model: BalanceModel, period: string): TooltipRow[] {
  const { pair, colourIndices, quantity, format } = model
  const { value, status } = balanceAt(pair, period)
  const rows = tooltipRows(model, period)
  if (value === null) return rows
  const larger = value < 0 ? pair.imports : pair.exports
  const colourIndex = colourIndices.get(larger.info.id) ?? 1
  return [...rows, { id: 'balance', colourIndex, ...balanceLabel(value, quantity, format), status, sources: [] }]
}
