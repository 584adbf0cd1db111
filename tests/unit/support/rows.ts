import type { Book, SeriesInfo } from '#src/trade/catalogue.ts'
import type { Observation, Status } from '#src/trade/observation.ts'
import { addMonths } from '#src/trade/periods.ts'
import type { PlotChoices } from '#src/trade/plot.ts'

type Row = {
  readonly value?: number | null
  readonly weight?: number | null
  readonly valueStatus?: Status
  readonly weightStatus?: Status
  readonly source?: string
}

/** One published figure, by default normal and from `customs`. A value or weight that is not given is missing. */
export function row(period: string, given: Row): Observation {
  const { value = null, weight = null, valueStatus = 'A', weightStatus = 'A', source = 'customs' } = given
  return {
    period,
    value,
    netWeightKg: weight,
    valueStatus: value === null ? null : valueStatus,
    weightStatus: weight === null ? null : weightStatus,
    sources: [source],
  }
}

/** Consecutive months of these values; null is a missing month. */
export function months(
  first: string,
  values: readonly (number | null)[],
  given: Omit<Row, 'value'> = {},
): Observation[] {
  return values.map((value, i) => row(addMonths(first, i), { ...given, value }))
}

/** `count` consecutive months of one value. */
export function steady(first: string, count: number, value: number, given: Omit<Row, 'value'> = {}): Observation[] {
  return months(
    first,
    Array.from({ length: count }, () => value),
    given,
  )
}

export function years(
  first: number,
  values: readonly (number | null)[],
  given: Omit<Row, 'value'> = {},
): Observation[] {
  return values.map((value, i) => row(String(first + i), { ...given, value }))
}

export function withRows(rows: readonly Observation[], ...replaced: readonly Observation[]): Observation[] {
  return rows.map((old) => replaced.find(({ period }) => period === old.period) ?? old)
}

/** A catalogue's entry of a series, with the fields that the arithmetic reads. */
export function info(id: string, book: Book = 'customs'): SeriesInfo {
  const span = book === 'customs' ? { first: '2017-01', last: '2026-07' } : { first: '2017', last: '2023' }
  return {
    id,
    flow: id.startsWith('M') ? 'M' : 'X',
    cmdCode: id.slice(2).replace(/\..*/, ''),
    book,
    frequency: book === 'customs' ? 'monthly' : 'annual',
    value: span,
    weight: span,
    sources: [book],
    coverage: [],
    lastYear: null,
  }
}

/** The value by month, untransformed, over the whole range; a test changes the choices that it is about. */
export const asPublished: PlotChoices = {
  measure: 'value',
  show: 'level',
  freq: 'month',
  from: null,
  to: null,
  base: null,
}
