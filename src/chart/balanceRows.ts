import { balanceLabel } from '#src/chart/balanceLabel.ts'
import type { BalanceModel } from '#src/chart/balanceModel.ts'
import { balanceAt } from '#src/chart/balancePair.ts'
import type { TooltipRow } from '#src/chart/tooltipContent.ts'
import { tooltipRows } from '#src/chart/tooltipContent.ts'

/** The tooltip's rows: both sides, the larger first, then what is between them in the larger side's colour. */
export function balanceRows(model: BalanceModel, period: string): TooltipRow[] {
  const { pair, slots, format } = model
  const { value, status } = balanceAt(pair, period)
  if (value === null) return tooltipRows(model, period)
  const larger = value < 0 ? pair.imports : pair.exports
  const slot = slots.get(larger.info.id) ?? 1
  return [...tooltipRows(model, period), { id: 'balance', slot, ...balanceLabel(value, pair, format), status, sources: [] }]
}
