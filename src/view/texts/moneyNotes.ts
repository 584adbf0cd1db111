import type { Money } from '#src/trade/money.ts'
import type { Point } from '#src/trade/point.ts'
import { addMonths } from '#src/trade/periods.ts'
import type { Format } from '#src/i18n/format.ts'
import { figureMessages } from '#src/i18n/messages/en/figure.ts'
import { noteMessages } from '#src/i18n/messages/en/notes.ts'

/** `October 2025 and January 2026 to July 2026`. */
function monthsInWords(months: readonly string[], { list, period, t }: Format): string {
  const runs: (readonly [string, string])[] = []
  for (const month of months) {
    const run = runs.at(-1)
    if (run !== undefined && addMonths(run[1], 1) === month) runs[runs.length - 1] = [run[0], month]
    else runs.push([month, month])
  }
  return list(
    runs.map(([first, last]) =>
      first === last ? period(first) : t(figureMessages, 'span.range', { first: period(first), last: period(last) }),
    ),
  )
}

/** In order of time. */
export function missingRatesOf(points: readonly Point[]): string[] {
  return [...new Set(points.flatMap(({ missingRates }) => missingRates ?? []))].toSorted()
}

/** Empty where none is missing. */
export function missingRatesNote(money: Money, missing: readonly string[], format: Format): string {
  if (money === 'usd' || missing.length === 0) return ''
  return format.t(noteMessages, `note.rates.${money}`, { months: monthsInWords(missing, format) })
}

/**
 * What could not be converted, and how dollars became the money. @param isYearly is there a figure of a year without
 * months? @param missing months without a rate, in order of time
 */
export function moneyNotes(money: Money, isYearly: boolean, missing: readonly string[], format: Format): string[] {
  if (money === 'usd') return []
  const { t } = format
  return [
    ...(missing.length > 0 ? [missingRatesNote(money, missing, format)] : []),
    t(noteMessages, `note.money.${money}`),
    ...(isYearly ? [t(noteMessages, 'note.money.years')] : []),
  ]
}
