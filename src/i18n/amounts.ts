import { type Format, digitsOf, lowerFirst } from '#src/i18n/format.ts'
import type { UnitStep } from '#src/i18n/languages.ts'
import type { Money, Quantity } from '#src/trade/steps.ts'

type AmountWriter = {
  readonly plain: (value: number) => string
  readonly signed: (value: number) => string
}

/** No-break spaces keep a number and its unit on one line. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0')

const unsigned = (value: number, { short, divisor }: UnitStep, digits: number, { number }: Format): string =>
  unbroken(short.replace('{number}', () => number(Math.abs(value) / divisor, digits)))

/** `US dollars`, as inside a sentence. */
export const moneyName = (money: Money, format: Format): string =>
  lowerFirst(format.t(`control.money.${money}`), format)

/** `4%`, without a sign. */
export const percentOf = (value: number, digits: number, format: Format): string =>
  unsigned(value, format.step('percent', 0), digits, format)

/** All amounts get the same unit and number of decimals, so that they compare as written. */
export function amountsAlike(
  values: readonly number[],
  quantity: Quantity,
  format: Format,
  minDigits = 0,
): AmountWriter {
  const largest = Math.max(0, ...values.map(Math.abs))
  const step = format.step(quantity, largest)
  const digits = Math.max(minDigits, digitsOf(largest / step.divisor))
  const bare = (value: number): string => unsigned(value, step, digits, format)
  return {
    plain: (value) => (value < 0 ? '−' : '') + bare(value),
    signed: (value) => (value < 0 ? '−' : '+') + bare(value),
  }
}

export function signedAmount(value: number, quantity: Quantity, format: Format): string {
  return (value < 0 ? '−' : '+') + unbroken(format.amount(Math.abs(value), quantity))
}

/** Only HTML needs this: browsers break lines inside dates, pictures do not (src/chart/text/wrapLines.ts). */
export function heldDates(text: string): string {
  return text
    .replaceAll(/(?<=\d)(?=[年月日])|(?<=\d[年月])(?=\d)|(?<=\d–)(?=\d)/g, '\u2060')
    .replaceAll(/(?<=\b\d{1,2}) (?=\p{L}+\s\d{4})/gu, '\u00a0')
}
