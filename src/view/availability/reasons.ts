import type { Format } from '#src/i18n/format.ts'
import { reasonMessages } from '#src/i18n/messages/en/reasons.ts'
import type { Reason } from '#src/view/availability/availability.ts'

const keys = {
  'yearly-only': 'why.yearlyOnly',
  'of-months': 'why.ofMonths',
  'index-of-running': 'why.indexOfRunning',
  'no-weight-in-range': 'why.noWeight',
  'money-of-weight': 'why.moneyOfWeight',
  'share-of-value-only': 'why.shareOfValue',
  'value-level-only': 'why.valueLevel',
  'log-of-share': 'why.logShare',
  'log-of-change': 'why.logChange',
  'log-of-stacked': 'why.logStack',
  'log-of-bars': 'why.logBars',
  'log-of-balance': 'why.logChange',
  'no-axis': 'why.logNone',
  'no-index-base': 'why.noIndexBase',
  'base-not-shown': 'why.baseNotShown',
  'no-events': 'why.noEvents',
} as const
const notStackable = { price: 'why.stackPrice', index: 'why.stackIndex', yoy: 'why.stackChange' } as const

export function reasonText(reason: Reason, { t }: Format): string {
  return t(reasonMessages, reason.kind === 'not-stackable' ? notStackable[reason.because] : keys[reason.kind])
}

/** Null where the choice is open. */
export function whyUnavailable(reason: Reason | undefined, format: Format): string | null {
  return reason === undefined ? null : reasonText(reason, format)
}
