import { grouped } from '#src/lib/grouped.ts'
import { datesOf } from '#src/i18n/dates.ts'
import { type Language, languages, languageRow } from '#src/i18n/languages.ts'
import { correctionWords } from '#mocks/tables/languages.ts'
import type { Revision } from '#mocks/update/merge.ts'

/** A row of corrections.csv by column, which the page shows. */
export type CorrectionRow = { readonly [column: string]: string }

function correction(table: string, day: string, what: (language: Language) => string): CorrectionRow {
  const texts = languages.flatMap((language) => [
    [`what_${language}`, what(language)],
    [`why_${language}`, correctionWords[language].readOn(datesOf(languageRow(language)).day(day))],
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
        const { to, months: said } = correctionWords[language]
        const { month } = datesOf(languageRow(language))
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
      correction('customs-annual', day, (language) => correctionWords[language].headings(year, headings.length)),
  )
}
