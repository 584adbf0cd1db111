import { addMonths, monthRange } from '#src/trade/periods.ts'
import type { ObservationRow } from '#mocks/tables/observations.ts'
import type { ComtradeObservation } from '#mocks/update/comtradeAnswer.ts'
import { grouped } from '#src/lib/grouped.ts'

/** A month or year that is held and of which the service now says something else. */
export type Revision = { readonly before: ObservationRow; readonly after: ComtradeObservation }

export type Comparison = {
  /** What is not held. */
  readonly fresh: readonly ComtradeObservation[]
  readonly revised: readonly Revision[]
  /** What the service knows less of than is held: a revision would take a weight away. */
  readonly poorer: readonly Revision[]
  /** How many are held from an earlier release as the service gives them. */
  readonly same: number
}

export type Merge = Omit<Comparison, 'fresh'> & {
  /** Whole months, those without a figure included: a series has no holes. */
  readonly added: readonly (ComtradeObservation | MissingMonth)[]
}

/** A month between others of which the service has nothing: missing, not zero. */
export type MissingMonth = Pick<ComtradeObservation, 'flow' | 'cmdCode' | 'period'> & { readonly valueUsd: null }

const seriesOf = ({ flow, cmdCode }: { readonly flow: string; readonly cmdCode: string }): string =>
  `${flow}-${cmdCode}`

function sameNumbers({ observation }: ObservationRow, after: ComtradeObservation): boolean {
  return (
    observation.value === after.valueUsd &&
    (after.netWeightKg === null || observation.netWeightKg === after.netWeightKg)
  )
}

/** Holds what the service says against what is held. Nothing is decided here of what is then written. */
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

/** The same of months, which a series has all of. */
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

/** From the month after the last one held to the newest; months before the table begins stay outside it. */
function withoutHoles(held: string, months: readonly ComtradeObservation[]): (ComtradeObservation | MissingMonth)[] {
  const after = months.filter(({ period }) => period > held)
  const [first] = after
  if (first === undefined) return []
  const last = after.reduce((a, { period }) => (period > a ? period : a), '')
  const byPeriod = new Map(after.map((figure) => [figure.period, figure]))
  const { flow, cmdCode } = first
  // Of a series that is new, the service answers from the first month that it has.
  const start = held === '' ? after.reduce((a, { period }) => (period < a ? period : a), last) : addMonths(held, 1)
  return monthRange(start, last).map((period) => byPeriod.get(period) ?? { flow, cmdCode, period, valueUsd: null })
}
