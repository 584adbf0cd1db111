import type { Format } from '#src/i18n/format.ts'

/** An amount as a caution quotes it: in the unit's largest step, with as many digits as its publisher gives. */
export function exactAmount(format: Format, quantity: 'usd' | 'kg', value: number, digits: number): string {
  const { divisor, short } = format.step(quantity, 1e9)
  return short.replace('{number}', format.number(value / divisor, digits))
}
