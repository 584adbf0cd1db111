import type { Plot } from '#src/trade/plot.ts'
import type { Point } from '#src/trade/point.ts'
import type { Quantity } from '#src/trade/quantity.ts'
import type { Format } from '#src/i18n/format.ts'
import { amountText } from '#src/chart/frame/chartModel.ts'

/** The value of a point as readers see it, with its margin of error; null where it is missing. */
export function pointText(
  { value, plusMinus }: Pick<Point, 'value' | 'plusMinus'>,
  quantity: Quantity,
  show: Plot['show'],
  format: Format,
): string | null {
  if (value === null) return null
  const amount = amountText(value, quantity, show, format)
  return plusMinus === undefined ? amount : `${amount} ± ${format.amount(plusMinus, quantity)}`
}
