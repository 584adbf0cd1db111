import { isOwnId } from '#src/trade/catalogue.ts'
import type { Format } from '#src/i18n/format.ts'
import type { Ignored, Notice } from '#src/view/notice.ts'
import type { Reason } from '#src/view/legal.ts'

/** Why a choice is closed, in words. */
export function reasonText(reason: Reason, { t }: Format): string {
  switch (reason.kind) {
    case 'yearly-only':
      return t('why.yearlyOnly')
    case 'no-weight-in-range':
      return t('why.noWeight')
    case 'share-of-value-only':
      return t('why.shareOfValue')
    case 'not-stackable':
      return t(({ price: 'why.stackPrice', index: 'why.stackIndex', yoy: 'why.stackChange' } as const)[reason.because])
    case 'value-level-only':
      return t('why.valueLevel')
    case 'log-of-share':
      return t('why.logShare')
    case 'log-of-change':
      return t('why.logChange')
    case 'log-of-stacked':
      return t('why.logStack')
    case 'log-of-bars':
      return t('why.logBars')
    case 'log-of-balance':
      return t('why.logChange')
    case 'no-axis':
      return t('why.logNone')
    case 'no-index-base':
      return t('why.noIndexBase')
    case 'no-events':
      return t('why.noEvents')
  }
}

/** Ids of lines of a reader's own file, which is not here; the value of a whole list may be cut. */
function namesOwnSeries({ parameter, value }: Ignored): boolean {
  return (parameter === 'series' || parameter === 'of') && value.split(',').some(isOwnId)
}

/** A notice in words: what a link asked for and did not get, or what one choice changed of another. */
export function noticeTexts(notices: readonly Notice[], format: Format): string[] {
  const { t, list } = format
  const asked = notices.filter((notice) => notice.kind === 'ignored')
  const ownSeries = asked.filter(namesOwnSeries)
  const ignored = asked
    .filter((notice) => !ownSeries.includes(notice))
    .map(({ parameter, value }) => t('notice.parameter', { name: parameter, value }))
  const repaired = notices.flatMap((notice) => {
    if (notice.kind !== 'repaired') return []
    const choice =
      notice.parameter === 'freq'
        ? t(`control.freq.${notice.to}`)
        : notice.parameter === 'measure'
          ? t(`control.measure.${notice.to}`)
          : notice.parameter === 'show'
            ? t(`control.show.${notice.to}`)
            : notice.parameter === 'chart'
              ? t(`control.chart.${notice.to}`)
              : t(`control.scale.${notice.to}`)
    return [
      t('notice.repaired', {
        control: t(`control.${notice.parameter}`),
        choice,
        reason: reasonText(notice.reason, format),
      }),
    ]
  })
  return [
    ...(ownSeries.length === 0 ? [] : [t('notice.own', { ids: list(ownSeries.map(({ value }) => value)) })]),
    ...(ignored.length === 0 ? [] : [t('notice.ignored', { parameters: list(ignored) })]),
    ...repaired,
  ]
}
