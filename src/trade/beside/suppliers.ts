import type { ListedPartner } from '#src/trade/beside/partners.ts'
import type { suppliersTable } from '#src/trade/tables/beside.ts'
import type { RowOf } from '#src/trade/tables/cells.ts'

/** HS headings whose suppliers are listed; an address that names another heading shows all goods. */
export const suppliedHeadings: readonly string[] = [
  '8408 8409 8411 8413 8414 8415 8418 8421 8422 8427 8429 8430 8433 8443 8450 8457 8458 8471 8477 8479 8481 8482 8483',
  '8501 8504 8507 8511 8512 8516 8517 8518 8525 8526 8528 8529 8532 8534 8536 8537 8541 8542 8543 8544',
  '8701 8702 8703 8704 8705 8708 8711 8716',
].flatMap((codes) => codes.split(' '))

export const suppliedIds: readonly string[] = suppliedHeadings.map((code) => `X-${code}`)

/** Russia's imports of one HS heading in one year, with the shares of the listed partners. */
export type Imports = Pick<RowOf<typeof suppliersTable>, 'year' | 'importsUsd' | 'status' | 'source'> & {
  readonly partners: readonly ListedPartner[]
}

/** All headings; each list has only China, Hong Kong and the tenth partner, where they are listed. */
export type Suppliers = { readonly rows: readonly (Imports & { readonly cmdCode: string })[] }

export type HeadingSuppliers = { readonly cmdCode: string; readonly years: readonly Imports[] }
