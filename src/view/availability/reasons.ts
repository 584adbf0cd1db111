import type { Format } from '#src/i18n/format.ts'
import { reasonMessages } from '#src/i18n/messages/en/reasons.ts'
import type { Reason } from '#src/view/availability/availability.ts'

/** Why an option is unavailable, in words. */
export function reasonText(reason: Reason, { t }: Format): string {
  switch (reason.kind) {
    case 'yearly-only':
      return t(reasonMessages, 'why.yearlyOnly')
    case 'of-months':
      return t(reasonMessages, 'why.ofMonths')
    case 'index-of-running':
      return t(reasonMessages, 'why.indexOfRunning')
    case 'no-weight-in-range':
      return t(reasonMessages, 'why.noWeight')
    case 'money-of-weight':
      return t(reasonMessages, 'why.moneyOfWeight')
    case 'share-of-value-only':
      return t(reasonMessages, 'why.shareOfValue')
    case 'not-stackable':
      return t(
        reasonMessages,
        ({ price: 'why.stackPrice', index: 'why.stackIndex', yoy: 'why.stackChange' } as const)[reason.because],
      )
    case 'value-level-only':
      return t(reasonMessages, 'why.valueLevel')
    case 'log-of-share':
      return t(reasonMessages, 'why.logShare')
    case 'log-of-change':
      return t(reasonMessages, 'why.logChange')
    case 'log-of-stacked':
      return t(reasonMessages, 'why.logStack')
    case 'log-of-bars':
      return t(reasonMessages, 'why.logBars')
    case 'log-of-balance':
      return t(reasonMessages, 'why.logChange')
    case 'no-axis':
      return t(reasonMessages, 'why.logNone')
    case 'no-index-base':
      return t(reasonMessages, 'why.noIndexBase')
    case 'base-not-shown':
      return t(reasonMessages, 'why.baseNotShown')
    case 'no-events':
      return t(reasonMessages, 'why.noEvents')
  }
}

/** The same of a choice that may be open: then null. */
export function whyUnavailable(reason: Reason | undefined, format: Format): string | null {
  return reason === undefined ? null : reasonText(reason, format)
}
