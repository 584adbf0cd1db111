import { grouped } from '#src/lib/grouped.ts'
import type { ObservationRow } from '#mocks/tables/tables.ts'
import type { ComtradeObservation } from '#mocks/update/comtradeAnswer.ts'
import { yearCorrections } from '#mocks/update/corrections.ts'
import { compare } from '#mocks/update/merge.ts'
import type { Options } from '#mocks/update/options.ts'
import type { AskAll, Knowing, Part } from '#mocks/update/part.ts'
import { headingCalls, totalCalls } from '#mocks/update/planYears.ts'
import { differences, plural } from '#mocks/update/report.ts'
import { sortedTable, tableLine } from '#mocks/update/tableText.ts'
import { UpdateError } from '#mocks/update/errors.ts'

const source = 'comtrade-yearly'

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
  const unchanged = { table: 'customs-annual.csv', text, source, corrections: [] }
  const calls = totalCalls(rows, { ...options, now })
  if (calls.length === 0) return { ...unchanged, report: ['Every whole year is held already.'] }

  const totals = await askAll(calls)
  if (totals.length === 0) return { ...unchanged, report: ['No year is new.'] }
  const published = totals.map(({ flow, period }) => ({ flow, periods: [period] }))
  const answered = await askAll(headingCalls(published, headings, keyed))
  const coverage = totals.map((total) => coverageOf(total, answered))

  const known = new Set(headings)
  const taken = [...totals, ...answered.filter(({ cmdCode }) => known.has(cmdCode))]
  const unknown = [...new Set(answered.map(({ cmdCode }) => cmdCode))].filter((code) => !known.has(code)).toSorted()
  const { fresh, ...others } = compare(rows, taken)
  const replaced = revise ? others.revised : []
  const lines = [...fresh, ...replaced.map(({ after }) => after)].map((row) => tableLine(row, source))
  return {
    ...unchanged,
    text: sortedTable(text, lines),
    corrections: yearCorrections(replaced, now.toISOString().slice(0, 10)),
    report: [
      fresh.length === 0 ? 'No year is new.' : `${plural(fresh.length, 'row', 'rows')} of years added:`,
      ...[...grouped(fresh, yearName)].map(([name, own]) => `  ${name}: ${plural(own.length, 'row', 'rows')}`),
      ...coverage,
      ...(unknown.length === 0 ? [] : [`Left out, for headings.csv does not name them: ${unknown.join(', ')}`]),
      ...differences(others, revise, source),
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
