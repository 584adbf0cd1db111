import type { SeriesInfo } from '#src/trade/catalogue.ts'
import type { Flow } from '#src/trade/flow.ts'
import type { Observation } from '#src/trade/observation.ts'
import type { Status } from '#src/trade/status.ts'

export const rowReasons = [
  'cells',
  'quote',
  'after-quote',
  'not-a-row',
  'countries',
  'flow',
  'code',
  'period',
  'number',
  'negative',
  'status',
  'part',
  'computed',
  'no-figure',
  'twice',
] as const
export type RowReason = (typeof rowReasons)[number]

/** A row that was left out: `at` is its line in a CSV file or its number in JSON, `text` the faulty cell. */
export type BadRow = { readonly at: number; readonly reason: RowReason; readonly text: string }

export type Reading = { readonly amount: number; readonly status: Status } | null

export type GoodRow = {
  readonly key: string
  /** The page's book that the file took the row from, or empty; books of one file are kept apart. */
  readonly origin: string
  readonly flow: Flow
  readonly cmdCode: string
  readonly label: string
  readonly frequency: SeriesInfo['frequency']
  readonly period: string
  /** Value or weight is left out where the row is of the other measure. */
  readonly value?: Reading
  readonly weight?: Reading
}

export type ReadRow = GoodRow | Omit<BadRow, 'at'>

export type ImportedSeries = Pick<GoodRow, 'key' | 'origin' | 'flow' | 'cmdCode' | 'label' | 'frequency'> & {
  readonly observations: readonly Observation[]
}

export type FileKind = 'comtrade-csv' | 'comtrade-json' | 'saved-csv' | 'saved-all-csv'

export type Imported = {
  readonly kind: FileKind
  /** `taken` and the sum of `reasons` come to `rows`. */
  readonly rows: number
  readonly taken: number
  readonly reasons: { readonly [reason in RowReason]?: number }
  readonly bad: readonly BadRow[]
  readonly series: readonly ImportedSeries[]
}

const fileProblems = [
  'too-large',
  'too-much',
  'empty',
  'picture',
  'spreadsheet',
  'page',
  'not-text',
  'encoding',
  'broken-json',
  'other-json',
  'columns',
  'twice-column',
  'unreadable',
] as const
export type FileProblem = (typeof fileProblems)[number]

export type ImportResult = Imported | { readonly problem: FileProblem }
