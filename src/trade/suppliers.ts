import type { ListedPartner } from '#src/trade/partners.ts'
import type { Status } from '#src/trade/status.ts'

/** What Russia bought of one heading in one year, from everyone. */
type Imports = {
  readonly year: number
  readonly importsUsd: number
  readonly status: Status
  readonly source: string
}

/** All headings, with the shares of two suppliers in basis points; null where one is not listed. */
export type Suppliers = {
  readonly rows: readonly (Imports & {
    readonly cmdCode: string
    readonly china: number | null
    readonly hongKong: number | null
    /** The share of the last of ten, which nobody who is not listed exceeds; null where the list is complete. */
    readonly tenth: number | null
  })[]
}

export type HeadingSuppliers = {
  readonly cmdCode: string
  readonly years: readonly (Imports & { readonly partners: readonly ListedPartner[] })[]
}
