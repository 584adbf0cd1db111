import { type Money, withoutYear } from '#src/trade/steps.ts'
import { type Format, unbroken } from '#src/i18n/format.ts'

/** An amount below this part of the larger amount's unit would be written as zero in it. */
const minPart = 0.01

/** `$1.34 bn → $11.7 bn`; where the unit stands after the number, it is written once: `1,34 → 11,7 млрд долл.` */
export function fromTo(before: number, after: number, money: Money, format: Format, between = ' → '): string {
  const step = format.step(money, Math.max(before, after))
  const once = step.short.startsWith('{number}') && Math.min(before, after) >= step.divisor * minPart
  const first = once ? format.number(before / step.divisor) : unbroken(format.amount(before, withoutYear(money)))
  return `${first}${between}${unbroken(once ? format.amount(after, money, step) : format.amount(after, money))}`
}
