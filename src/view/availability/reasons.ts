import type { Format } from '#src/i18n/format.ts'
import { noticeMessages } from '#src/i18n/messages/en/notices.ts'
import type { Reason } from '#src/view/availability/availability.ts'

/** Why an option is unavailable, in words. */
export function reasonText(reason: Reason, { t }: Format): string {
  switch (reason.kind) {
    case 'yearly-only':
      return t(noticeMessages, 'why.yearlyOnly')
    case 'of-months':
      return t(noticeMessages, 'why.ofMonths')
    case 'index-of-running':
      return t(noticeMessages, 'why.indexOfRunning')
    case 'no-weight-in-range':
      return t(noticeMessages, 'why.noWeight')
    case 'money-of-weight':
      return t(noticeMessages, 'why.moneyOfWeight')
    case 'share-of-value-only':
      return t(noticeMessages, 'why.shareOfValue')
    case 'not-stackable':
      return t(
        noticeMessages,
        ({ price: 'why.stackPrice', index: 'why.stackIndex', yoy: 'why.stackChange' } as const)[reason.because],
      )
    case 'value-level-only':
      return t(noticeMessages, 'why.valueLevel')
    case 'log-of-share':
      return t(noticeMessages, 'why.logShare')
    case 'log-of-change':
      return t(noticeMessages, 'why.logChange')
    case 'log-of-stacked':
      return t(noticeMessages, 'why.logStack')
    case 'log-of-bars':
      return t(noticeMessages, 'why.logBars')
    case 'log-of-balance':
      return t(noticeMessages, 'why.logChange')
    case 'no-axis':
      return t(noticeMessages, 'why.logNone')
    case 'no-index-base':
      return t(noticeMessages, 'why.noIndexBase')
    case 'base-not-shown':
      return t(noticeMessages, 'why.baseNotShown')
    case 'no-events':
      return t(noticeMessages, 'why.noEvents')
  }
}

/** The same of a choice that may be open: then null. */
export function whyUnavailable(reason: Reason | undefined, format: Format): string | null {
  return reason === undefined ? null : reasonText(reason, format)
}
