import type { Format } from '#src/i18n/format.ts'

export type CautionText = { readonly id: string; readonly head: string; readonly text: string }

/** What is said where everything for it is known; nothing else. */
export type Said = readonly CautionText[]

/**
 * An amount as a caution quotes it: in the unit's largest step, with as many digits as its publisher gives.
 *
 * @param digits of billions of dollars or kilograms; a language that counts in smaller units needs fewer
 */
export function exactAmount(format: Format, quantity: 'usd' | 'kg', value: number, digits: number): string {
  const { divisor, short } = format.step(quantity, 1e9)
  return short.replace(
    '{number}',
    format.number(value / divisor, Math.max(0, digits - Math.round(Math.log10(1e9 / divisor)))),
  )
}
