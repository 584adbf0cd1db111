import type { ListedPartner } from '#src/trade/beside/partners.ts'
import type { suppliersTable } from '#src/trade/tables/beside.ts'
import type { RowOf } from '#src/trade/tables/table.ts'

/** Russia's imports of one HS heading in one year, with the shares of the listed partners. */
export type Imports = Pick<RowOf<typeof suppliersTable>, 'year' | 'importsUsd' | 'status' | 'source'> & {
  readonly partners: readonly ListedPartner[]
}

/** All headings; each list has only China, Hong Kong and the tenth partner, where they are listed. */
export type Suppliers = { readonly rows: readonly (Imports & { readonly cmdCode: string })[] }

export type HeadingSuppliers = { readonly cmdCode: string; readonly years: readonly Imports[] }
