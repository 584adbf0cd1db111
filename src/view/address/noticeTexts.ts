import { isUserId } from '#src/trade/seriesId.ts'
import type { Format } from '#src/i18n/format.ts'
import { controlMessages } from '#src/i18n/messages/en/controls.ts'
import { noticeMessages } from '#src/i18n/messages/en/notices.ts'
import type { Ignored, Notice } from '#src/view/address/repair.ts'
import { reasonText } from '#src/view/availability/reasons.ts'

/** Ids of series of a reader's file, which a link cannot carry; the value of a whole list may be cut. */
function namesUserSeries({ parameter, value }: Ignored): boolean {
  return (parameter === 'series' || parameter === 'focus' || parameter === 'of') && value.split(',').some(isUserId)
}

/** As many of a list are named; the rest is counted: a link may hold thousands. */
const mostNamed = 5

function firstOf(items: readonly string[], { t, list, number }: Format): string {
  const rest = items.length - mostNamed
  return list(
    rest <= 0 ? items : [...items.slice(0, mostNamed), t(noticeMessages, 'notice.more', { count: number(rest, 0) })],
  )
}

/** A notice in words: what a link asked for and did not get, or what one choice changed of another. */
export function noticeTexts(notices: readonly Notice[], format: Format): string[] {
  const { t } = format
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
      : [
          t(noticeMessages, 'notice.own', { ids: firstOf([...new Set(userSeries.map(({ value }) => value))], format) }),
        ]),
    ...(ignored.length === 0 ? [] : [t(noticeMessages, 'notice.ignored', { parameters: firstOf(ignored, format) })]),
    ...repaired,
  ]
}
