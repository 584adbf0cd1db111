import { isUserId } from '#src/trade/seriesId.ts'
import type { Format } from '#src/i18n/format.ts'
import { controlMessages } from '#src/i18n/messages/en/controls.ts'
import { noticeMessages } from '#src/i18n/messages/en/notices.ts'
import type { Ignored, Notice } from '#src/view/address/notice.ts'
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

/** Ids of series of a reader's file, which a link cannot carry; the value of a whole list may be cut. */
function namesUserSeries({ parameter, value }: Ignored): boolean {
  return (parameter === 'series' || parameter === 'of') && value.split(',').some(isUserId)
}

/** A notice in words: what a link asked for and did not get, or what one choice changed of another. */
export function noticeTexts(notices: readonly Notice[], format: Format): string[] {
  const { t, list } = format
  const asked = notices.filter((notice) => notice.kind === 'ignored')
  const userSeries = asked.filter(namesUserSeries)
  const ignored = asked
    .filter((notice) => !userSeries.includes(notice))
    .map(({ parameter, value }) => t(noticeMessages, 'notice.parameter', { name: parameter, value }))
  const repaired = notices.flatMap((notice) => {
    if (notice.kind !== 'repaired') return []
    const choice =
      notice.parameter === 'freq'
        ? t(controlMessages, `control.freq.${notice.to}`)
        : notice.parameter === 'measure'
          ? t(controlMessages, `control.measure.${notice.to}`)
          : notice.parameter === 'money'
            ? t(controlMessages, `control.money.${notice.to}`)
            : notice.parameter === 'show'
              ? t(controlMessages, `control.show.${notice.to}`)
              : notice.parameter === 'chart'
                ? t(controlMessages, `control.chart.${notice.to}`)
                : notice.parameter === 'scale'
                  ? t(controlMessages, `control.scale.${notice.to}`)
                  : t(controlMessages, 'control.base.first')
    return [
      t(noticeMessages, 'notice.repaired', {
        control: t(controlMessages, `control.${notice.parameter}`),
        choice,
        reason: reasonText(notice.reason, format),
      }),
    ]
  })
  return [
    ...(userSeries.length === 0
      ? []
      : [t(noticeMessages, 'notice.own', { ids: list(userSeries.map(({ value }) => value)) })]),
    ...(ignored.length === 0 ? [] : [t(noticeMessages, 'notice.ignored', { parameters: list(ignored) })]),
    ...repaired,
  ]
}
