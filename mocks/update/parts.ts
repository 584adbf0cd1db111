import { correctionWords } from '#mocks/tables/languages.ts'
import type { ObservationRow } from '#mocks/tables/tables.ts'
import type { ComtradeObservation } from '#mocks/update/comtrade.ts'
import { UpdateError } from '#mocks/update/errors.ts'
import {
  type Revision,
  changedTable,
  compare,
  differences,
  merge,
  plural,
  report,
  sortedTable,
  tableLine,
} from '#mocks/update/merge.ts'
import type { Options } from '#mocks/update/command.ts'
import { type Ask, headingCalls, lastWholeMonth, planCalls, totalCalls } from '#mocks/update/plan.ts'
import { datesOf } from '#src/i18n/dates.ts'
import { type Language, languageRow, languages } from '#src/i18n/languages.ts'
import { grouped } from '#src/lib/grouped.ts'
import { customsTable, customsYearsTable } from '#src/trade/tables/books.ts'

/** Makes calls one after the other, and reads their answers. */
export type AskAll = (calls: readonly Ask[]) => Promise<ComtradeObservation[]>

/** Facts beside the tables that planning needs. */
type Knowing = { readonly keyed: boolean; readonly now: Date }

/** The update of one table. */
export type Part = {
  readonly table: string
  readonly text: string
  /** Source of the new figures, an id of sources.csv. */
  readonly source: string
  /** Rows for corrections.csv; empty where no held figure has changed. */
  readonly corrections: readonly CorrectionRow[]
  readonly report: readonly string[]
}

const ofMonths = { table: customsTable.file, source: 'comtrade', corrections: [] }
const ofYears = { table: customsYearsTable.file, source: 'comtrade-yearly', corrections: [] }

/** Asks for the months that customs-monthly.csv lacks, and compares the figures with those it has. */
export async function updateMonths(
  rows: readonly ObservationRow[],
  text: string,
  options: Options,
  { keyed, now }: Knowing,
  askAll: AskAll,
): Promise<Part> {
  const { revise } = options
  const calls = planCalls(rows, { ...options, through: lastWholeMonth(now), keyed })
  if (calls.length === 0) return { ...ofMonths, text, report: ['Every whole month is held already.'] }

  const merged = merge(rows, await askAll(calls))
  const replaced = revise ? merged.revised : []
  const lines = replaced.map(({ after }) => tableLine(after, ofMonths.source))
  const added = merged.added.map((row) => tableLine(row, ofMonths.source))
  return {
    ...ofMonths,
    text: changedTable(text, added, lines),
    corrections: monthCorrections(replaced, now.toISOString().slice(0, 10)),
    report: report(merged, revise),
  }
}

/** Headings come to nearly all goods of a year; below this share, some were not answered. */
const minShare = 0.5

/** Asks for every heading of the years that customs-annual.csv lacks, and compares the figures with those it has. */
export async function updateYears(
  rows: readonly ObservationRow[],
  headings: readonly string[],
  text: string,
  options: Options,
  { keyed, now }: Knowing,
  askAll: AskAll,
): Promise<Part> {
  const { revise } = options
  const calls = totalCalls(rows, { ...options, now })
  if (calls.length === 0) return { ...ofYears, text, report: ['Every whole year is held already.'] }

  const totals = await askAll(calls)
  if (totals.length === 0) return { ...ofYears, text, report: ['No year is new.'] }
  const published = totals.map(({ flow, period }) => ({ flow, periods: [period] }))
  const answered = await askAll(headingCalls(published, headings, keyed))
  const coverage = totals.map((total) => coverageOf(total, answered))

  const known = new Set(headings)
  const taken = [...totals, ...answered.filter(({ cmdCode }) => known.has(cmdCode))]
  const unknown = [...new Set(answered.map(({ cmdCode }) => cmdCode))].filter((code) => !known.has(code)).toSorted()
  const { fresh, ...others } = compare(rows, taken)
  const replaced = revise ? others.revised : []
  const lines = [...fresh, ...replaced.map(({ after }) => after)].map((row) => tableLine(row, ofYears.source))
  return {
    ...ofYears,
    text: sortedTable(text, lines),
    corrections: yearCorrections(replaced, now.toISOString().slice(0, 10)),
    report: [
      fresh.length === 0 ? 'No year is new.' : `${plural(fresh.length, 'row', 'rows')} of years added:`,
      ...[...grouped(fresh, yearName)].map(([name, own]) => `  ${name}: ${plural(own.length, 'row', 'rows')}`),
      ...coverage,
      ...(unknown.length === 0 ? [] : [`Left out, for headings.csv does not name them: ${unknown.join(', ')}`]),
      ...differences(others, revise, ofYears.source),
      ...lostRows(rows, taken),
    ],
  }
}

const yearName = ({ flow, period }: Pick<ComtradeObservation, 'flow' | 'period'>): string =>
  `${flow === 'M' ? 'imports' : 'exports'}, ${period}`

/** @throws {UpdateError} where the headings answered are too small a share of all goods */
function coverageOf(total: ComtradeObservation, answered: readonly ComtradeObservation[]): string {
  const own = answered.filter(({ flow, period }) => flow === total.flow && period === total.period)
  const share = own.reduce((sum, { valueUsd }) => sum + valueUsd, 0) / total.valueUsd
  const percent = `${(share * 100).toFixed(1)}%`
  const told = `${yearName(total)}: ${plural(own.length, 'heading', 'headings')}, ${percent} of all goods`
  if (!(share >= minShare)) throw new UpdateError(`${told}: some are missing, so none is taken`)
  return `  ${told}`
}

/** Names the held headings of these years that the service does not give any more; they are kept. */
function lostRows(rows: readonly ObservationRow[], taken: readonly ComtradeObservation[]): string[] {
  const years = new Set(taken.map(yearName))
  const given = new Set(taken.map(({ flow, cmdCode, period }) => `${flow} ${cmdCode} ${period}`))
  const lost = rows.filter(
    ({ flow, cmdCode, observation: { period } }) =>
      years.has(yearName({ flow, period })) && !given.has(`${flow} ${cmdCode} ${period}`),
  )
  if (lost.length === 0) return []
  const names = lost.map(({ flow, cmdCode, observation }) => `${flow}-${cmdCode} ${observation.period}`)
  return [`Kept, though the service has none of it any more: ${names.join(', ')}`]
}

/** A row of corrections.csv by column, which the page shows. */
type CorrectionRow = { readonly [column: string]: string }

function correction(table: string, day: string, what: (language: Language) => string): CorrectionRow {
  const texts = languages.flatMap((language) => [
    [`what_${language}`, what(language)],
    [`why_${language}`, correctionWords[language].readOn(datesOf(languageRow(language)).day(day))],
  ])
  return { date: day, table, ...Object.fromEntries(texts) }
}

/** Corrections for the months that were revised on a day, a row for each series. */
function monthCorrections(revised: readonly Revision[], day: string): CorrectionRow[] {
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
function yearCorrections(revised: readonly Revision[], day: string): CorrectionRow[] {
  return Array.from(
    grouped(revised, ({ after }) => `${after.flow} ${after.period}`),
    ([year, headings]) =>
      correction('customs-annual', day, (language) => correctionWords[language].headings(year, headings.length)),
  )
}
