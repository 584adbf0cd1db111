import type { Format } from '#src/i18n/format.ts'
import { chartMessages } from '#src/i18n/messages/en/chart.ts'

/** The amount a series ends with, and its last period where the newest of the chart is another. */
export function endAmount(amount: string, last: string, periods: readonly string[], format: Format): string {
  return last === periods.at(-1)
    ? amount
    : format.t(chartMessages, 'chart.at', { amount, period: format.period(last, 'short') })
}
