import '#src/i18n/messages/en/en.ts'
import type { Format } from '#src/i18n/format.ts'
import { type Catalogue, isUserId } from '#src/trade/catalogue.ts'
import type { Ignored } from '#src/view/address/address.ts'
import type { ViewNotice } from '#src/view/address/viewStore.ts'
import { isChoiceKey } from '#src/view/availability.ts'

/** Series of a reader's file get a notice of their own, because a link cannot carry them. */
const namesUserSeries = ({ parameter, value }: Ignored): boolean =>
  (parameter === 'series' || parameter === 'focus' || parameter === 'of') && value.split(',').some(isUserId)

/** The other items of a list are only counted, because a link may hold thousands. */
const maxNamed = 5

function firstOf(items: readonly string[], { t, list, number }: Format): string {
  const rest = items.length - maxNamed
  return list(rest <= 0 ? items : [...items.slice(0, maxNamed), t('picker.rest', { count: number(rest, 0) })])
}

/** The year of which only some headings are at hand, and the last that has them all; null where no notice is of it. */
function partialYear(notices: readonly Ignored[], catalogue: Catalogue | undefined) {
  const { partial, span } = catalogue?.headings ?? {}
  const isOf = ({ parameter, value }: Ignored): boolean =>
    value === partial?.year && (parameter === 'year' || parameter === 'a' || parameter === 'b')
  if (partial === undefined || span === undefined || !notices.some(isOf)) return null
  return { isOf, year: partial.year, last: span.last, count: partial.M.length + partial.X.length }
}

/** @param catalogue given where a link may have asked for a year of too few headings */
export function noticeTexts(notices: readonly ViewNotice[], format: Format, catalogue?: Catalogue): string[] {
  const { t, period, number } = format
  const asked = notices.filter((notice) => notice.kind === 'ignored')
  const partial = partialYear(asked, catalogue)
  const userSeries = asked.filter(namesUserSeries)
  const ignored = asked
    .filter((notice) => !userSeries.includes(notice) && partial?.isOf(notice) !== true)
    .map(({ parameter, value }) => `${parameter}=${value}`)
  const repaired = notices
    .filter((notice) => notice.kind === 'repaired')
    .map(({ parameter, to, reason }) => {
      const choice = `control.${parameter}.${to}`
      return t('notice.repaired', {
        control: t(`control.${parameter}`),
        choice: isChoiceKey(choice) ? t(choice) : t('notice.base.first'),
        reason: t(reason),
      })
    })
  const ids = firstOf([...new Set(userSeries.map(({ value }) => value))], format)
  return [
    ...(userSeries.length === 0 ? [] : [t('notice.own', { ids })]),
    ...(partial === null
      ? []
      : [
          t('notice.partial', {
            year: period(partial.year),
            count: number(partial.count, 0),
            last: period(partial.last),
          }),
        ]),
    ...(ignored.length === 0 ? [] : [t('notice.ignored', { parameters: firstOf(ignored, format) })]),
    ...repaired,
    ...notices.flatMap((notice) => (notice.kind === 'closed' ? [t('notice.closed', { why: notice.why })] : [])),
  ]
}
