import type { Flow } from '#src/trade/flow.ts'
import type { Names, SeriesInfo } from '#src/trade/catalogue.ts'
import type { Status } from '#src/trade/status.ts'

/** An HS heading as the nomenclature words it; the label is English in every language. */
export type Heading = {
  /** 4 digits; the first two are its chapter. */
  readonly cmdCode: string
  readonly label: string
  /** Short names for charts; the largest headings have them. */
  readonly names?: Names
  /** The flows in which it was ever traded. */
  readonly flows: readonly Flow[]
  /** Its value in the newest year of each flow. */
  readonly lastYear: { readonly [flow in Flow]?: NonNullable<SeriesInfo['lastYear']> }
}

export type Chapter = {
  /** 2 digits. */
  readonly cmdCode: string
  /** Roman number of the HS section. */
  readonly section: string
  readonly names: Names
  /** For charts. */
  readonly shortNames?: Names
}

/** Plain words that readers type for a commodity, in small letters, by language. */
export type Synonyms = {
  /** As of a commodity or a heading: `8542`, `271111`, `GAS`. */
  readonly cmdCode: string
  readonly words: { readonly [language: string]: readonly string[] }
}

export type Nomenclature = {
  readonly chapters: readonly Chapter[]
  readonly headings: readonly Heading[]
  readonly synonyms: readonly Synonyms[]
}

/** Every HS heading of one year and flow. */
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
  /** Of headings that could not be converted, hence none: the months without a rate. */
  readonly missingRates?: readonly string[]
}
