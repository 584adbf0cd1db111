import type { Measure } from '#src/trade/measure.ts'
import type { Show } from '#src/trade/plot.ts'
import type { Quantity } from '#src/i18n/format.ts'

/** What the numbers of a measure and transform count. */
export function quantityOf(measure: Measure, show: Show): Quantity {
  if (show === 'index') return 'index'
  if (show === 'yoy' || show === 'share') return 'percent'
  return ({ value: 'usd', weight: 'kg', price: 'usdPerTonne' } as const)[measure]
}
