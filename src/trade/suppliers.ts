import type { ListedPartner } from '#src/trade/partners.ts'
import type { Status } from '#src/trade/status.ts'

/** What Russia bought of one heading in one year, from everyone and from those who are named. */
export type Imports = {
  readonly year: number
  readonly importsUsd: number
  readonly status: Status
  readonly source: string
  readonly partners: readonly ListedPartner[]
}

/** All headings: of each list China, Hong Kong and the tenth alone, where it has them. */
export type Suppliers = { readonly rows: readonly (Imports & { readonly cmdCode: string })[] }

export type HeadingSuppliers = { readonly cmdCode: string; readonly years: readonly Imports[] }
