import type { Format } from '#src/i18n/format.ts'
import type { Quantity } from '#src/trade/quantity.ts'

export type AmountWriter = {
  readonly plain: (value: number) => string
  /** With its sign, for changes. */
  readonly signed: (value: number) => string
}

/** A line never ends between a number and its unit. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0')

/**
 * Nor between a sign and the currency after it, where Firefox and WebKit would end one: a word joiner holds them. For HTML
 * alone: figures break at spaces, and their files have nothing unseen in them.
 */
export const signsJoined = (text: string): string => text.replace(/[+−](?=\p{Sc})/gu, '$&\u2060')

const digitsOf = (size: number): number => (size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2)

/**
 * Writes amounts that stand side by side alike, in the unit and with the decimals of the largest: what adds up also
 * does so as it is written, but for the rounding of the last digit.
 */
export function amountsAlike(
  values: readonly number[],
  quantity: Quantity,
  format: Format,
  minDigits = 0,
): AmountWriter {
  const largest = Math.max(0, ...values.map(Math.abs))
  const step = format.step(quantity, largest)
  const digits = Math.max(minDigits, digitsOf(largest / step.divisor))
  const bare = (value: number): string =>
    unbroken(step.short.replace('{number}', () => format.number(Math.abs(value) / step.divisor, digits)))
  return {
    plain: (value) => (value < 0 ? '−' : '') + bare(value),
    signed: (value) => (value < 0 ? '−' : '+') + bare(value),
  }
}

/** A change in its own unit, with its sign. */
export function signedAmount(value: number, quantity: Quantity, format: Format): string {
  return (value < 0 ? '−' : '+') + unbroken(format.amount(Math.abs(value), quantity))
}
