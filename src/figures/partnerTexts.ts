import type { Share } from '#src/chart/dumbbells/dumbbells.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { partnerMessages } from '#src/i18n/messages/en/analyses/partners.ts'
import type { Money } from '#src/trade/money.ts'
import { withoutYear } from '#src/trade/money.ts'
import type { Told } from '#src/trade/beside/partners.ts'

export type NameOf = (cmdCode: string) => string

/** The share to draw; null where the list gives none. */
export const markOf = (told: { readonly kind: string } | Told): Share | null =>
  'basisPoints' in told ? { percent: told.basisPoints / 100, isAtMost: told.kind === 'below' } : null

export const percentText = (percent: number, format: Format): string => unbroken(format.amount(percent, 'percent'))

/** `50.4%`, `at most 0.9%`. */
export function shareText({ percent, isAtMost }: Share, format: Format): string {
  const share = percentText(percent, format)
  return isAtMost ? unbroken(format.t(partnerMessages, 'partners.atMost', { share })) : share
}

export const moneyText = (amount: number | null, money: Money, format: Format): string =>
  amount === null ? '–' : unbroken(format.amount(amount, withoutYear(money)))
