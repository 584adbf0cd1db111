import { csvFormatRow } from 'd3-dsv'
import { correctionWords } from '#mocks/readers/languages.ts'
import type { ObservationRow } from '#mocks/readers/tables.ts'
import { type Ask, headingCalls, lastWholeMonth, planCalls, plural, totalCalls } from '#mocks/update/ask.ts'
import type { Options } from '#mocks/update/command.ts'
import type { ComtradeObservation } from '#mocks/update/comtrade.ts'
import { UpdateError } from '#mocks/update/errors.ts'
import { type Language, datesOf, languageRow, languages } from '#src/i18n/languages.ts'
import { grouped } from '#src/lib/grouped.ts'
import { addMonths, monthRange } from '#src/trade/periods.ts'
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
  return {
    ...ofMonths,
    text: changedTable(text, [...merged.added, ...replaced.map(({ after }) => after)], ofMonths.source),
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
  return {
    ...ofYears,
    text: changedTable(text, [...fresh, ...replaced.map(({ after }) => after)], ofYears.source),
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

/** A month or year that is held, and for which the service now has other figures. */
type Revision = { readonly before: ObservationRow; readonly after: ComtradeObservation }

type Comparison = {
  /** Figures that are not held. */
  readonly fresh: readonly ComtradeObservation[]
  readonly revised: readonly Revision[]
  /** Revisions that would take a weight away, because the service has none any more. */
  readonly poorer: readonly Revision[]
  /** Number of held figures that the service gives unchanged. */
  readonly same: number
}

type Merge = Omit<Comparison, 'fresh'> & {
  /** New months of each series, those without a figure included: a series has no holes. */
  readonly added: readonly (ComtradeObservation | MissingMonth)[]
}

/** A month between others for which the service has no figure: it is missing, not zero. */
type MissingMonth = Pick<ComtradeObservation, 'flow' | 'cmdCode' | 'period'> & { readonly valueUsd: null }

const seriesOf = ({ flow, cmdCode }: { readonly flow: string; readonly cmdCode: string }): string =>
  `${flow}-${cmdCode}`

function sameNumbers({ observation }: ObservationRow, after: ComtradeObservation): boolean {
  return (
    observation.value === after.valueUsd &&
    (after.netWeightKg === null || observation.netWeightKg === after.netWeightKg)
  )
}

/** Compares the service's figures with those held, and decides nothing about what is written. */
function compare(rows: readonly ObservationRow[], observations: readonly ComtradeObservation[]): Comparison {
  const held = new Map(rows.map((row) => [`${seriesOf(row)} ${row.observation.period}`, row]))
  const revised: Revision[] = []
  const poorer: Revision[] = []
  const fresh: ComtradeObservation[] = []
  let same = 0
  for (const after of observations) {
    const before = held.get(`${seriesOf(after)} ${after.period}`)
    if (before === undefined) fresh.push(after)
    else if (sameNumbers(before, after)) same += 1
    else if (before.observation.netWeightKg !== null && after.netWeightKg === null) poorer.push({ before, after })
    else revised.push({ before, after })
  }
  return { fresh, revised, poorer, same }
}

/** Compares months, and adds those in between, because a series has every month. */
function merge(rows: readonly ObservationRow[], observations: readonly ComtradeObservation[]): Merge {
  const { fresh, ...others } = compare(rows, observations)
  const newest = new Map<string, string>()
  for (const row of rows) {
    const { period } = row.observation
    if (period > (newest.get(seriesOf(row)) ?? '')) newest.set(seriesOf(row), period)
  }
  const added = [...grouped(fresh, seriesOf)].flatMap(([series, months]) =>
    withoutHoles(newest.get(series) ?? '', months),
  )
  return { added, ...others }
}

/** The months after the last one held, up to the newest; earlier months are left out. */
function withoutHoles(held: string, months: readonly ComtradeObservation[]): (ComtradeObservation | MissingMonth)[] {
  const after = months.filter(({ period }) => period > held)
  const [first] = after
  if (first === undefined) return []
  const last = after.reduce((a, { period }) => (period > a ? period : a), '')
  const byPeriod = new Map(after.map((figure) => [figure.period, figure]))
  const { flow, cmdCode } = first
  // A new series begins with the first month that the service has.
  const start = held === '' ? after.reduce((a, { period }) => (period < a ? period : a), last) : addMonths(held, 1)
  return monthRange(start, last).map((period) => byPeriod.get(period) ?? { flow, cmdCode, period, valueUsd: null })
}

/** A line of customs-monthly.csv or customs-annual.csv. @param source id in sources.csv */
function tableLine(row: ComtradeObservation | MissingMonth, source: string): string {
  const cells: { readonly [field: string]: unknown } = { ...row, source }
  return csvFormatRow(Object.keys(customsTable.row.entries).map((field) => String(cells[field] ?? '')))
}

/** The series of a line; its key, with three cells, is the series and period. */
const firstCells = (line: string, count: 2 | 3): string => line.split(',', count).join(',')

/**
 * Puts changed lines in their place and new ones in order of time among those of their series, new series at the end; all
 * other lines stay to the byte.
 * @param source id in sources.csv
 */
function changedTable(text: string, rows: readonly (ComtradeObservation | MissingMonth)[], source: string): string {
  const [header = '', ...before] = text.trimEnd().split('\n')
  const lines = rows.map((row) => tableLine(row, source)).toSorted()
  const byKey = new Map([...before, ...lines].map((line) => [firstCells(line, 3), line]))
  const bySeries = grouped([...byKey.values()], (line) => firstCells(line, 2))
  return `${[header, ...[...bySeries.values()].flatMap((own) => own.toSorted())].join('\n')}\n`
}

const amount = (number: number | null): string => (number === null ? 'missing' : number.toLocaleString('en-GB'))

function changeLine({ before, after }: Revision, source: string): string {
  const { value, netWeightKg, sources } = before.observation
  const changes = [
    ...(value === after.valueUsd ? [] : [`USD ${amount(value)} → ${amount(after.valueUsd)}`]),
    ...(netWeightKg === after.netWeightKg ? [] : [`kg ${amount(netWeightKg)} → ${amount(after.netWeightKg)}`]),
  ]
  return `  ${after.flow}-${after.cmdCode} ${after.period}: ${changes.join(', ')} (${sources.join(';')} → ${source})`
}

/** The report on an update of months, line by line. */
function report({ added, ...others }: Merge, revise: boolean): string[] {
  const additions = [...grouped(added, ({ flow, cmdCode }) => `${flow}-${cmdCode}`)].map(([id, months]) => {
    const span = [...new Set([months[0]?.period, months.at(-1)?.period])].join(' to ')
    const missing = months.filter(({ valueUsd }) => valueUsd === null).length
    return `  ${id}: ${plural(months.length, 'month', 'months')}, ${span}${missing === 0 ? '' : `, ${missing} without a figure`}`
  })
  return [
    added.length === 0 ? 'No month is new.' : `${plural(added.length, 'row', 'rows')} added:`,
    ...additions,
    ...differences(others, revise, 'comtrade'),
  ]
}

/** Each change with old and new figures, and what was left alone and why. @param source source of the new figures */
function differences({ revised, poorer, same }: Omit<Comparison, 'fresh'>, revise: boolean, source: string): string[] {
  const line = (change: Revision): string => changeLine(change, source)
  return [
    ...(revised.length === 0
      ? []
      : [
          `${plural(revised.length, 'row', 'rows')} ${revise ? 'revised' : 'differ and stay as they are (--revise would take)'}:`,
        ]),
    ...revised.map(line),
    ...(poorer.length === 0
      ? []
      : [
          `${plural(poorer.length, 'row', 'rows')} differ and stay as they are, for the service has no weight where we have one:`,
        ]),
    ...poorer.map(line),
    ...(same === 0 ? [] : [`${plural(same, 'row', 'rows')} held already are as the service has them.`]),
  ]
}
