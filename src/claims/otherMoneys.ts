import { unbroken } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { claimMessages } from '#src/i18n/messages/en/claims.ts'

type OtherMoneys = { readonly cny: number; readonly rub: number; readonly real: number }

/**
 * What 2022 was on 2021 in other moneys, in percent. Typed in, and held against the tables by a test: the first view has no
 * need of rates. The claims were stated in dollars, and are checked in them.
 */
export const growthIn = {
  'M-2709': { cny: 50.7, rub: 33.1, real: 33.6 },
  'M-GAS': { cny: 166, rub: 124.8, real: 132.5 },
  'X-TOTAL': { cny: 18.4, rub: 1.7, real: 4.2 },
  'X-8542.quoted': { cny: 152.4, rub: 124.8, real: 124 },
  'X-8542': { cny: -13.3, rub: -22.7, real: -23 },
} as const satisfies { readonly [id: string]: OtherMoneys }

/** @param write as the claim's own number is written */
export function inOtherMoneys(write: (money: keyof OtherMoneys) => string, { t }: Format): string {
  const [cny, rub, real] = [write('cny'), write('rub'), write('real')].map(unbroken)
  return t(claimMessages, 'claims.otherMoneys', { cny: cny ?? '', rub: rub ?? '', real: real ?? '' })
}
