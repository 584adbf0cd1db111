import type { Point } from '#src/trade/figures.ts'
import { gapAt } from '#src/trade/figures.ts'
import { pointAt } from '#src/trade/plot.ts'
import { amountText } from '#src/chart/chartModel.ts'
import type { StackModel } from '#src/chart/stackModel.ts'
import { outlineName, restId } from '#src/chart/stackModel.ts'
import type { TooltipRow } from '#src/chart/tooltipContent.ts'

/** The token `--series-0`: all other goods own no colour. */
const neutralSlot = 0

/** The rows of a stack's tooltip, as they stand: all goods, the rest, then the layers from the top down. */
export function stackRows(model: StackModel, period: string): TooltipRow[] {
  const { stack, plot, slots, names, quantity, format, heading } = model
  const row = (id: string, slot: number, name: string, { value, status, sources }: Point): TooltipRow => ({
    id,
    slot,
    name,
    amount: value === null ? null : amountText(value, quantity, plot.show, format),
    status,
    sources,
  })
  const layers = stack.layers.map(({ series }) => {
    const { id } = series.info
    return row(id, slots.get(id) ?? 1, names.get(id) ?? id, pointAt(series, period))
  })
  if (stack.outline === null) return layers.toReversed()
  const { id } = stack.outline.info
  const all = row(id, slots.get(id) ?? 1, outlineName(model, stack, heading === null), pointAt(stack.outline, period))
  if (layers.length === 0) return [all]
  const rest = stack.rest[plot.periods.indexOf(period)]?.point ?? gapAt(period)
  return [all, row(restId, neutralSlot, format.t('area.rest'), rest), ...layers.toReversed()]
}
