import type { Show } from '#src/trade/plot.ts'
import type { Quantity } from '#src/i18n/format.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** What the numbers of a measure and transform count. */
export function quantityOf({ measure, money }: Pick<ViewState, 'measure' | 'money'>, show: Show): Quantity {
  if (show === 'index') return 'index'
  if (show === 'yoy' || show === 'share') return 'percent'
  return ({ value: money, weight: 'kg', price: `${money}PerTonne` } as const)[measure]
}
