import { monthRange, monthsBetween } from '#src/trade/periods.ts'
import type { Observation } from '#src/trade/observation.ts'
import type {
  BadRow,
  FileKind,
  GoodRow,
  ImportResult,
  ImportedSeries,
  Reading,
  ReadRow,
  RowReason,
} from '#src/imports/imported.ts'

/** The source of a file's observations until joinCatalogue knows which of a reader's files it is. */
const fileSource = 'file'

/** The most left-out rows that are named; further ones are counted only. */
const maxNamed = 100

/** Larger files would keep a reader waiting for the page; months include those between rows. */
export const maxSeries = 10_000
export const maxMonths = 1_000_000

const longestLabel = 400

type PeriodAmounts = { value?: Reading; weight?: Reading }
type Growing = Pick<GoodRow, 'key' | 'origin' | 'flow' | 'cmdCode' | 'label' | 'frequency'> & {
  readonly periods: Map<string, PeriodAmounts>
}

export class Collection {
  readonly #series = new Map<string, Growing>()
  readonly #reasons = new Map<RowReason, number>()
  readonly #bad: BadRow[] = []
  #rows = 0
  #taken = 0

  add(at: number, row: ReadRow): void {
    this.#rows += 1
    if (this.#series.size > maxSeries) return
    if ('reason' in row) this.#leaveOut(at, row.reason, row.text)
    else if (this.#take(row)) this.#taken += 1
    else this.#leaveOut(at, 'twice', `${row.flow}-${row.cmdCode} ${row.period}`)
  }

  #leaveOut(at: number, reason: RowReason, text: string): void {
    this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1)
    if (this.#bad.length < maxNamed) this.#bad.push({ at, reason, text })
  }

  #take({ period, value, weight, ...of }: GoodRow): boolean {
    const label = of.label.slice(0, longestLabel)
    const series = this.#series.get(of.key) ?? { ...of, label, periods: new Map<string, PeriodAmounts>() }
    this.#series.set(of.key, series)
    const amounts = series.periods.get(period) ?? {}
    if ((value !== undefined && amounts.value !== undefined) || (weight !== undefined && amounts.weight !== undefined))
      return false
    if (value !== undefined) amounts.value = value
    if (weight !== undefined) amounts.weight = weight
    series.periods.set(period, amounts)
    return true
  }

  result(kind: FileKind): ImportResult {
    const months = [...this.#series.values()].reduce((sum, series) => sum + countOf(series), 0)
    if (this.#series.size > maxSeries || months > maxMonths) return { problem: 'too-much' }
    return {
      kind,
      rows: this.#rows,
      taken: this.#taken,
      reasons: Object.fromEntries(this.#reasons),
      bad: this.#bad,
      series: [...this.#series.values()].map(withGaps),
    }
  }
}

/** Counts the periods of a series without making them, since a file of few rows may span two centuries. */
function countOf({ frequency, periods }: Growing): number {
  if (frequency === 'annual') return periods.size
  let [first = '', last = first] = periods.keys()
  for (const period of periods.keys()) {
    if (period < first) first = period
    if (period > last) last = period
  }
  return monthsBetween(first, last) + 1
}

/** Orders observations by time, and gives a monthly series gaps for months without a row, because sums need them. */
function withGaps({ periods, ...of }: Growing): ImportedSeries {
  const sorted = [...periods.keys()].toSorted()
  const [first, last] = [sorted[0], sorted.at(-1)]
  const all = of.frequency === 'monthly' && first !== undefined && last !== undefined ? monthRange(first, last) : sorted
  const observations = all.map((period): Observation => {
    const { value = null, weight = null } = periods.get(period) ?? {}
    return {
      period,
      value: value?.amount ?? null,
      netWeightKg: weight?.amount ?? null,
      valueStatus: value?.status ?? null,
      weightStatus: weight?.status ?? null,
      sources: [fileSource],
    }
  })
  return { ...of, observations }
}
