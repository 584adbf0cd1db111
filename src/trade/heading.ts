import type { Flow, Names, SeriesInfo } from '#src/trade/catalogue.ts'
import type { Status } from '#src/trade/observation.ts'
import type { chaptersTable, headingsTable } from '#src/trade/tables/catalogue.ts'
import type { RowOf } from '#src/trade/tables/table.ts'

export type Heading = RowOf<typeof headingsTable> & {
  readonly flows: readonly Flow[]
  readonly lastYear: { readonly [flow in Flow]?: NonNullable<SeriesInfo['lastYear']> }
}

export type Chapter = RowOf<typeof chaptersTable>

/** Plain words that readers type for a commodity, in lower case, by language. */
export type Synonyms = {
  readonly cmdCode: string
  readonly words: { readonly [language: string]: readonly string[] }
}

export type Nomenclature = {
  readonly chapters: readonly Chapter[]
  readonly headings: readonly Heading[]
  readonly synonyms: readonly Synonyms[]
  /** World prices with the ids of their series, in the order of the picker. */
  readonly worldPrices: readonly { readonly id: string; readonly names: Names }[]
}

export type Products = {
  readonly flow: Flow
  readonly year: number
  readonly rows: readonly {
    readonly cmdCode: string
    /** US dollars as published; once converted, the money that was chosen. */
    readonly value: number
    readonly netWeightKg: number | null
    readonly valueStatus: Status
    readonly weightStatus: Status | null
    readonly source: string
  }[]
  /** The months whose missing rate leaves no rows. */
  readonly missingRates?: readonly string[]
}
