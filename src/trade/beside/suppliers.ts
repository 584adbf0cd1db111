import type { ListedPartner } from '#src/trade/beside/partners.ts'
import type { Status } from '#src/trade/status.ts'

/** Russia's imports of one HS heading in one year, with the shares of the listed partners. */
export type Imports = {
  readonly year: number
  readonly importsUsd: number
  readonly status: Status
  readonly source: string
  readonly partners: readonly ListedPartner[]
}

/** All headings; each list has only China, Hong Kong and the tenth partner, where they are listed. */
export type Suppliers = { readonly rows: readonly (Imports & { readonly cmdCode: string })[] }

export type HeadingSuppliers = { readonly cmdCode: string; readonly years: readonly Imports[] }
