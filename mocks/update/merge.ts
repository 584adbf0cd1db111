import { csvFormatRow } from 'd3-dsv'
import type { ObservationRow } from '#mocks/tables/tables.ts'
import type { ComtradeObservation } from '#mocks/update/comtrade.ts'
import { grouped } from '#src/lib/grouped.ts'
import { addMonths, monthRange } from '#src/trade/periods.ts'
import { customsTable } from '#src/trade/tables/books.ts'

/** A month or year that is held, and for which the service now has other figures. */
export type Revision = { readonly before: ObservationRow; readonly after: ComtradeObservation }

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
export function compare(rows: readonly ObservationRow[], observations: readonly ComtradeObservation[]): Comparison {
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
export function merge(rows: readonly ObservationRow[], observations: readonly ComtradeObservation[]): Merge {
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
export function tableLine(row: ComtradeObservation | MissingMonth, source: string): string {
  const cells: { readonly [field: string]: unknown } = { ...row, source }
  return csvFormatRow(Object.keys(customsTable.row.entries).map((field) => String(cells[field] ?? '')))
}

const keyIn = (line: string): string => line.split(',', 3).join(',')
const seriesIn = (line: string): string => line.split(',', 2).join(',')

/**
 * Puts new lines after the last of their series, those of a new series at the end, and changed ones in their place; all
 * other lines stay to the byte.
 */
export function changedTable(text: string, added: readonly string[], replaced: readonly string[]): string {
  const replacements = new Map(replaced.map((line) => [keyIn(line), line]))
  const additions = grouped(added, seriesIn)
  const lines = text.trimEnd().split('\n')
  const known = new Set(lines.map(seriesIn))
  const changed = lines.flatMap((line, i) => {
    const kept = replacements.get(keyIn(line)) ?? line
    const next = lines[i + 1]
    const ends = next === undefined || seriesIn(next) !== seriesIn(line)
    return ends ? [kept].concat(additions.get(seriesIn(line)) ?? []) : [kept]
  })
  const fresh = [...additions].flatMap(([series, own]) => (known.has(series) ? [] : own))
  return `${[...changed, ...fresh].join('\n')}\n`
}

/** Adds new and changed lines in order of flow, code and period; all other lines stay to the byte. */
export function sortedTable(text: string, lines: readonly string[]): string {
  const [header = '', ...before] = text.trimEnd().split('\n')
  const byKey = new Map([...before, ...lines].map((line) => [keyIn(line), line]))
  const sorted = [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line)
  return `${[header, ...sorted].join('\n')}\n`
}

const amount = (number: number | null): string => (number === null ? 'missing' : number.toLocaleString('en-GB'))
export const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

function changeLine({ before, after }: Revision, source: string): string {
  const { value, netWeightKg, sources } = before.observation
  const changes = [
    ...(value === after.valueUsd ? [] : [`USD ${amount(value)} → ${amount(after.valueUsd)}`]),
    ...(netWeightKg === after.netWeightKg ? [] : [`kg ${amount(netWeightKg)} → ${amount(after.netWeightKg)}`]),
  ]
  return `  ${after.flow}-${after.cmdCode} ${after.period}: ${changes.join(', ')} (${sources.join(';')} → ${source})`
}

/** The report on an update of months, line by line. */
export function report({ added, ...others }: Merge, revise: boolean): string[] {
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
export function differences(
  { revised, poorer, same }: Omit<Comparison, 'fresh'>,
  revise: boolean,
  source: string,
): string[] {
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
