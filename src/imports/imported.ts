import type { Flow, SeriesInfo } from '#src/trade/catalogue.ts'
import type { Observation, Status } from '#src/trade/observation.ts'

type FaultOfShape = 'cells' | 'quote' | 'after-quote' | 'not-a-row'
type FaultOfPlace = 'countries' | 'flow' | 'code' | 'period' | 'part' | 'twice'
type FaultOfFigure = 'number' | 'negative' | 'status' | 'computed' | 'no-figure'
export type RowReason = FaultOfShape | FaultOfPlace | FaultOfFigure

/** A picture is no fault: it holds a view instead of figures. */
export type Stranger = 'empty' | 'picture' | 'spreadsheet' | 'page' | 'not-text'
type OtherTable = 'broken-json' | 'other-json' | 'columns' | 'twice-column'
export type FileProblem = Stranger | OtherTable | 'too-large' | 'too-much' | 'encoding' | 'unreadable'

/** A row that was left out: `at` is its line in a CSV file or its number in JSON, `text` the faulty cell. */
export type BadRow = { readonly at: number; readonly reason: RowReason; readonly text: string }

export type Reading = { readonly amount: number; readonly status: Status } | null

type SeriesOfFile = {
  readonly key: string
  /** The book of a file that says it, else empty; books of one file are kept apart. */
  readonly origin: string
  readonly flow: Flow
  readonly cmdCode: string
  readonly label: string
  readonly frequency: SeriesInfo['frequency']
}

export type GoodRow = SeriesOfFile & {
  readonly period: string
  /** Value or weight is left out where the row is of the other measure. */
  readonly value?: Reading
  readonly weight?: Reading
}

export type ImportedSeries = SeriesOfFile & { readonly observations: readonly Observation[] }

export type FileKind = 'comtrade-csv' | 'comtrade-json' | 'saved-csv' | 'saved-all-csv'

export type Imported = {
  readonly kind: FileKind
  /** `taken` and the sum of `reasons` come to `rows`. */
  readonly rows: number
  readonly taken: number
  readonly reasons: ReadonlyMap<RowReason, number>
  readonly bad: readonly BadRow[]
  readonly series: readonly ImportedSeries[]
}

export type ImportResult = Imported | { readonly problem: FileProblem }
