import type { Format } from '#src/i18n/format.ts'

export type AmountWriter = {
  readonly plain: (usd: number) => string
  /** With its sign, for changes. */
  readonly signed: (usd: number) => string
}

/** Writes amounts that are compared alike: one unit, and as many decimals as the largest needs ($74 m → $179 m). */
export function amountWriter(compared: readonly number[], format: Format): AmountWriter {
  const largest = Math.max(...compared.map(Math.abs))
  const step = format.step('usd', largest)
  const size = largest / step.divisor
  const digits = size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2
  // A line never ends between a number and its unit.
  const short = step.short.replaceAll(' ', '\u00a0')
  const plain = (usd: number): string => short.replace('{number}', () => format.number(usd / step.divisor, digits))
  return { plain, signed: (usd) => (usd < 0 ? '−' : '+') + plain(Math.abs(usd)) }
}
