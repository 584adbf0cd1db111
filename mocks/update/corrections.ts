import { grouped } from '#src/lib/grouped.ts'
import { datesOf } from '#src/i18n/dates.ts'
import { type Language, languages, rowOf } from '#src/i18n/languages.ts'
import type { Revision } from '#mocks/update/merge.ts'

/** A row of corrections.csv by column, which the page shows. */
export type CorrectionRow = { readonly [column: string]: string }

type Words = {
  /** The words between the first and the last month. */
  readonly to: string
  readonly months: (id: string, count: number, span: string) => string
  readonly headings: (year: string, count: number) => string
  readonly readOn: (day: string) => string
}

const words: { readonly [language in Language]: Words } = {
  en: {
    to: ' to ',
    months: (id, count, span) => `${id}: ${count} ${count === 1 ? 'month' : 'months'} revised (${span})`,
    headings: (year, count) => `${year}: ${count} ${count === 1 ? 'heading' : 'headings'} revised`,
    readOn: (day) => `UN Comtrade, as read on ${day}`,
  },
  zh: {
    to: '至',
    months: (id, count, span) => `${id}：修订了${count}个月（${span}）`,
    headings: (year, count) => `${year}：修订了${count}个品目`,
    readOn: (day) => `UN Comtrade，${day}读取`,
  },
  ru: {
    to: ' — ',
    months: (id, count, span) => `${id}: уточнено месяцев: ${count} (${span})`,
    headings: (year, count) => `${year}: уточнено позиций: ${count}`,
    readOn: (day) => `UN Comtrade, по состоянию на ${day} года`,
  },
}

function correction(table: string, day: string, what: (language: Language) => string): CorrectionRow {
  const texts = languages.flatMap((language) => [
    [`what_${language}`, what(language)],
    [`why_${language}`, words[language].readOn(datesOf(rowOf(language)).day(day))],
  ])
  return { date: day, table, ...Object.fromEntries(texts) }
}

/** Corrections for the months that were revised on a day, a row for each series. */
export function monthCorrections(revised: readonly Revision[], day: string): CorrectionRow[] {
  return Array.from(
    grouped(revised, ({ after }) => `${after.flow}-${after.cmdCode}`),
    ([id, months]) => {
      const periods = months.map(({ after }) => after.period).toSorted()
      const ends = [...new Set([periods.at(0) ?? '', periods.at(-1) ?? ''])]
      return correction('customs-monthly', day, (language) => {
        const { to, months: said } = words[language]
        const { month } = datesOf(rowOf(language))
        return said(id, periods.length, ends.map((one) => month(one, 'long')).join(to))
      })
    },
  )
}

/** Corrections for revised headings, a row for each flow and year, because hundreds are revised at once. */
export function yearCorrections(revised: readonly Revision[], day: string): CorrectionRow[] {
  return Array.from(
    grouped(revised, ({ after }) => `${after.flow} ${after.period}`),
    ([year, headings]) =>
      correction('customs-annual', day, (language) => words[language].headings(year, headings.length)),
  )
}
