import type { Format, Quantity } from '#src/i18n/format.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { moverMessages } from '#src/i18n/messages/en/analyses/movers.ts'

export type AmountWriter = {
  readonly plain: (value: number) => string
  /** With its sign, for changes. */
  readonly signed: (value: number) => string
}

/** A line never ends between a number and its unit. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0')

const digitsOf = (size: number): number => (size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2)

/**
 * Writes amounts that stand side by side alike, in the unit and with the decimals of the largest: what adds up also
 * does so as it is written, but for the rounding of the last digit.
 */
export function amountsAlike(
  values: readonly number[],
  quantity: Quantity,
  format: Format,
  leastDigits = 0,
): AmountWriter {
  const largest = Math.max(0, ...values.map(Math.abs))
  const step = format.step(quantity, largest)
  const digits = Math.max(leastDigits, digitsOf(largest / step.divisor))
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

/** Less than this of the larger amount would be written as nothing in its unit. */
const leastPart = 0.01

/** `$1.34 bn → $11.7 bn`; where the unit stands after the number, it is written once: `1,34 → 11,7 млрд долл.` */
export function fromTo(before: number, after: number, format: Format): string {
  const step = format.step('usd', Math.max(before, after))
  const once = step.short.startsWith('{number}') && Math.min(before, after) >= step.divisor * leastPart
  return format.t(moverMessages, 'movers.amounts', {
    before: once ? format.number(before / step.divisor) : unbroken(format.amount(before, 'usd')),
    after: unbroken(once ? format.amount(after, 'usd', step) : format.amount(after, 'usd')),
  })
}

/** `2017–2021 and 2023`. */
export function yearRanges(years: readonly string[], format: Format): string {
  const runs: { first: string; last: string }[] = []
  for (const year of years.toSorted()) {
    const run = runs.at(-1)
    if (run !== undefined && Number(year) === Number(run.last) + 1) run.last = year
    else runs.push({ first: year, last: year })
  }
  return format.list(
    runs.map(({ first, last }) =>
      first === last
        ? format.period(first)
        : format.t(analysisMessages, 'analysis.years', { first: format.period(first), last: format.period(last) }),
    ),
  )
}
