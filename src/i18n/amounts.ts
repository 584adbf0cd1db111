import type { Format } from '#src/i18n/format.ts'
import type { Quantity } from '#src/trade/quantity.ts'

export type AmountWriter = {
  readonly plain: (value: number) => string
  readonly signed: (value: number) => string
}

/** No-break spaces keep a number and its unit on one line. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0')

/** `4%`, without a sign. */
export function percentOf(value: number, digits: number, { step, number }: Format): string {
  return unbroken(step('percent', 0).short.replace('{number}', () => number(Math.abs(value), digits)))
}

/** Only HTML needs this: Firefox and WebKit break lines between a sign and its currency, pictures only at spaces. */
export const signsJoined = (text: string): string => text.replace(/[+−](?=\p{Sc})/gu, '$&\u2060')

const digitsOf = (size: number): number => (size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2)

function writerOf(values: readonly number[], quantity: Quantity, format: Format) {
  const largest = Math.max(0, ...values.map(Math.abs))
  const step = format.step(quantity, largest)
  const usual = digitsOf(largest / step.divisor)
  return {
    usual,
    divisor: step.divisor,
    of(digits: number): AmountWriter {
      const bare = (value: number): string =>
        unbroken(step.short.replace('{number}', () => format.number(Math.abs(value) / step.divisor, digits)))
      return {
        plain: (value) => (value < 0 ? '−' : '') + bare(value),
        signed: (value) => (value < 0 ? '−' : '+') + bare(value),
      }
    },
  }
}

/** All amounts get the same unit and number of decimals, so that they compare as written. */
export function amountsAlike(
  values: readonly number[],
  quantity: Quantity,
  format: Format,
  minDigits = 0,
): AmountWriter {
  const writer = writerOf(values, quantity, format)
  return writer.of(Math.max(minDigits, writer.usual))
}

/** Decimals that amounts may have beyond the usual, so that they add up as written. */
const moreDigits = 2

/**
 * A change from one amount to another and its two parts, which add up as written: with as few more decimals as that
 * takes, else with the second part as the rest. `change` and `parts` are the amounts to be written.
 */
export function partsAlike(
  {
    before,
    after,
    parts,
  }: { readonly before: number; readonly after: number; readonly parts: readonly [number, number] },
  quantity: Quantity,
  format: Format,
  more = 0,
): AmountWriter & { readonly change: number; readonly parts: readonly [number, number] } {
  const writer = writerOf([before, after, ...parts], quantity, format)
  const unit = writer.divisor / 10 ** (writer.usual + more)
  const rounded = (value: number): number => Math.sign(value) * Math.round(Math.abs(value) / unit)
  const change = rounded(after) - rounded(before)
  const rest = change - rounded(parts[0])
  if (more < moreDigits && (rest !== rounded(parts[1]) || change !== rounded(after - before)))
    return partsAlike({ before, after, parts }, quantity, format, more + 1)
  return {
    ...writer.of(writer.usual + more),
    change: change * unit,
    parts: [rounded(parts[0]) * unit, rest * unit],
  }
}

export function signedAmount(value: number, quantity: Quantity, format: Format): string {
  return (value < 0 ? '−' : '+') + unbroken(format.amount(Math.abs(value), quantity))
}
