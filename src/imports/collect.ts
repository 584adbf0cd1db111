import {
  type BadRow,
  type FileKind,
  type GoodRow,
  type ImportResult,
  type ImportedSeries,
  type Reading,
  type RowReason,
  LeftOut,
} from '#src/imports/rows.ts'
import type { Observation } from '#src/trade/observation.ts'
import { monthRange, monthsBetween } from '#src/trade/periods.ts'

/** The most left-out rows that are named; further ones are counted only. */
const maxNamed = 100

/** Larger files would keep a reader waiting for the page; months include those between rows. */
export const maxSeries = 10_000
export const maxMonths = 1_000_000

const longestLabel = 400

type Growing = Omit<ImportedSeries, 'observations'> & {
  readonly periods: Map<string, { value?: Reading; weight?: Reading }>
}

export class Collection {
  readonly #series = new Map<string, Growing>()
  readonly #reasons = new Map<RowReason, number>()
  readonly #bad: BadRow[] = []
  #rows = 0
  #taken = 0

  add(at: number, row: GoodRow | LeftOut): void {
    this.#rows += 1
    if (this.#series.size > maxSeries) return
    const left = row instanceof LeftOut ? row : this.#take(row)
    if (left === null) this.#taken += 1
    else {
      this.#reasons.set(left.reason, (this.#reasons.get(left.reason) ?? 0) + 1)
      if (this.#bad.length < maxNamed) this.#bad.push({ at, reason: left.reason, text: left.text })
    }
  }

  #take({ period, value, weight, ...of }: GoodRow): LeftOut | null {
    const series: Growing = this.#series.get(of.key) ?? {
      ...of,
      label: of.label.slice(0, longestLabel),
      periods: new Map(),
    }
    this.#series.set(of.key, series)
    const known = series.periods.get(period)
    const amounts = { ...(value !== undefined && { value }), ...(weight !== undefined && { weight }) }
    if (Object.keys(amounts).some((measure) => known !== undefined && measure in known))
      return new LeftOut('twice', `${of.flow}-${of.cmdCode} ${period}`)
    series.periods.set(period, { ...known, ...amounts })
    return null
  }

  result(kind: FileKind): ImportResult {
    const all = [...this.#series.values()].map((series) => ({ series, sorted: [...series.periods.keys()].toSorted() }))
    // Months are counted before any is made, since a file of few rows may span two centuries.
    const counts = all.map(({ series: { frequency }, sorted: [first = '', ...more] }) =>
      frequency === 'annual' ? 1 + more.length : monthsBetween(first, more.at(-1) ?? first) + 1,
    )
    const months = counts.reduce((sum, count) => sum + count, 0)
    if (this.#series.size > maxSeries || months > maxMonths) return { problem: 'too-much' }
    return {
      kind,
      rows: this.#rows,
      taken: this.#taken,
      reasons: this.#reasons,
      bad: this.#bad,
      series: all.map(({ series, sorted }) => withGaps(series, sorted)),
    }
  }
}

/** Gives a monthly series gaps for months without a row, because sums need them. */
function withGaps({ periods, ...of }: Growing, sorted: readonly string[]): ImportedSeries {
  const [first = '', last = first] = [sorted[0], sorted.at(-1)]
  const all = of.frequency === 'monthly' ? monthRange(first, last) : sorted
  const observations = all.map((period): Observation => {
    const { value = null, weight = null } = periods.get(period) ?? {}
    return {
      period,
      value: value?.amount ?? null,
      netWeightKg: weight?.amount ?? null,
      valueStatus: value?.status ?? null,
      weightStatus: weight?.status ?? null,
      sources: ['file'],
    }
  })
  return { ...of, observations }
}
