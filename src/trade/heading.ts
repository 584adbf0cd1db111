import type { Flow } from '#src/trade/flow.ts'
import type { Status } from '#src/trade/status.ts'
import type { Names } from '#src/trade/catalogue.ts'

/** An HS heading as the nomenclature words it; the label is English in every language. */
export type Heading = {
  /** 4 digits; the first two are its chapter. */
  readonly cmdCode: string
  readonly label: string
  /** Short names for charts; the largest headings have them. */
  readonly names?: Names
  /** The flows in which it was ever traded. */
  readonly flows: readonly Flow[]
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

export type Nomenclature = { readonly chapters: readonly Chapter[]; readonly headings: readonly Heading[] }

/** Every HS heading of one year and flow. */
export type Products = {
  readonly flow: Flow
  readonly year: number
  readonly rows: readonly {
    readonly cmdCode: string
    readonly valueUsd: number
    readonly netWeightKg: number | null
    readonly valueStatus: Status
    readonly weightStatus: Status | null
    readonly source: string
  }[]
}

/** Brent (USD a barrel, monthly average) and China's crude imports from all suppliers (kg). */
export type Context = {
  readonly months: readonly {
    readonly period: string
    readonly brentUsdPerBarrel: number | null
    readonly brentStatus: Status | null
    readonly chinaCrudeImportsKg: number | null
    readonly chinaCrudeImportsStatus: Status | null
  }[]
  readonly sources: { readonly brent: string; readonly crudeImports: string }
}

/** Total trade as Russia reported it; `reporterFlow` is Russia's: its `X` faces China's `M`. */
export type Mirror = {
  readonly rows: readonly {
    readonly reporterFlow: Flow
    readonly year: number
    readonly valueUsd: number
    readonly status: Status
    readonly source: string
  }[]
}
