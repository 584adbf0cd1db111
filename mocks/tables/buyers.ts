import * as v from 'valibot'
import { type Buyer, boughtProducts, buyers } from '#src/trade/beside/buyers.ts'
import type { Observation } from '#src/trade/observation.ts'
import { amount, month, oneOf, optional, sourceOf, status, withStatuses } from '#mocks/tables/cells.ts'
import { readRows, withUniqueKeys } from '#mocks/tables/table.ts'

/** Oil and products (HS 2709, 2710, 2712–2715) and gas (2711) have a weight; both together have a value. */
const products = [...boughtProducts, 'OILGAS'] as const

/** A month's figure from one buyer's customs; a month without a row is a gap. */
export type BuyerRow = {
  readonly product: (typeof products)[number]
  readonly buyer: Buyer
  readonly observation: Observation
}

export function parseBuyers(file: string, content: string, sources: ReadonlySet<string>): BuyerRow[] {
  const columns = v.object({
    product: oneOf(products),
    buyer: oneOf(buyers),
    period: month,
    value_usd: optional(amount),
    net_weight_kg: optional(amount),
    value_status: optional(status),
    weight_status: optional(status),
    source: sourceOf(sources),
  })
  const schema = v.pipe(
    columns,
    withStatuses({ value_usd: 'value_status', net_weight_kg: 'weight_status' }),
    v.transform((row): BuyerRow => ({
      product: row.product,
      buyer: row.buyer,
      observation: {
        period: row.period,
        value: row.value_usd,
        netWeightKg: row.net_weight_kg,
        valueStatus: row.value_status,
        weightStatus: row.weight_status,
        sources: [row.source],
      },
    })),
  )
  const rows = readRows(file, content, columns.entries, schema)
  for (const { value, error } of rows) {
    const { value: dollars, netWeightKg } = value.observation
    const [column, misplaced] =
      value.product === 'OILGAS' ? (['net_weight_kg', netWeightKg] as const) : (['value_usd', dollars] as const)
    if (misplaced !== null) throw error(column, `is given, but ${value.product} has none`)
  }
  return withUniqueKeys(
    rows,
    'product, buyer, period',
    ({ product, buyer, observation }) => `${product} ${buyer} ${observation.period}`,
  )
}
