import type { headingSuppliersSchema, suppliersSchema } from '#src/trade/tables/beside.ts'
import type { AnswerOf } from '#src/trade/tables/cells.ts'

/** HS headings whose suppliers are listed; an address that names another heading shows all goods. */
export const suppliedHeadings: readonly string[] = [
  '8408 8409 8411 8413 8414 8415 8418 8421 8422 8427 8429 8430 8433 8443 8450 8457 8458 8471 8477 8479 8481 8482 8483',
  '8501 8504 8507 8511 8512 8516 8517 8518 8525 8526 8528 8529 8532 8534 8536 8537 8541 8542 8543 8544',
  '8701 8702 8703 8704 8705 8708 8711 8716',
].flatMap((codes) => codes.split(' '))

export const suppliedIds: readonly string[] = suppliedHeadings.map((code) => `X-${code}`)

export type Suppliers = AnswerOf<typeof suppliersSchema>
export type HeadingSuppliers = AnswerOf<ReturnType<typeof headingSuppliersSchema>>
export type Imports = HeadingSuppliers['years'][number]
