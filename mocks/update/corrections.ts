import { csvFormatRows } from 'd3-dsv'
import { grouped } from '#src/lib/grouped.ts'
import { datesOf } from '#src/i18n/dates.ts'
import type { Language } from '#src/i18n/languages.ts'
import { rowOf } from '#src/i18n/languages.ts'
import type { Revision } from '#mocks/update/merge.ts'

/** What corrections.csv, which the page shows, has to say of the revisions of one day: a line for each series, in every language. */
export function monthCorrections(revised: readonly Revision[], day: string): string {
  const rows = [...grouped(revised, ({ after }) => `${after.flow}-${after.cmdCode}`)].map(([id, months]) => {
    const periods = months.map(({ after }) => after.period).toSorted()
    const count = periods.length
    const span = (language: Language, to: string): string => {
      const { month } = datesOf(rowOf(language))
      return [...new Set([periods.at(0) ?? '', periods.at(-1) ?? ''])].map((one) => month(one, 'long')).join(to)
    }
    const what = [
      `${id}: ${count} ${count === 1 ? 'month' : 'months'} revised (${span('en', ' to ')})`,
      `${id}：修订了${count}个月（${span('zh', '至')}）`,
      `${id}: уточнено месяцев: ${count} (${span('ru', ' — ')})`,
    ]
    return [day, 'customs-monthly', ...what, ...readOn(day)]
  })
  return csvFormatRows(rows)
}

const readOn = (day: string): string[] => {
  const inWords = (language: Language): string => datesOf(rowOf(language)).day(day)
  return [
    `UN Comtrade, as read on ${inWords('en')}`,
    `UN Comtrade，${inWords('zh')}读取`,
    `UN Comtrade, по состоянию на ${inWords('ru')} года`,
  ]
}

/** The same of headings by year: a line for each flow and year, of which hundreds are revised at once. */
export function yearCorrections(revised: readonly Revision[], day: string): string {
  const rows = [...grouped(revised, ({ after }) => `${after.flow} ${after.period}`)].map(([year, headings]) => {
    const count = headings.length
    const what = [
      `${year}: ${count} ${count === 1 ? 'heading' : 'headings'} revised`,
      `${year}：修订了${count}个品目`,
      `${year}: уточнено позиций: ${count}`,
    ]
    return [day, 'customs-annual', ...what, ...readOn(day)]
  })
  return csvFormatRows(rows)
}
