import * as v from 'valibot'
import { agree, keyed } from '#src/api/schema/answers.ts'
import { benchmarks } from '#src/trade/catalogue.ts'
import type { Context } from '#src/trade/beside/brent.ts'
import type { Mirror, RussianCustoms } from '#src/trade/beside/mirror.ts'
import { type Buyers, type Europe, type World, boughtProducts } from '#src/trade/beside/months.ts'
import type { Dependence } from '#src/trade/beside/partners.ts'
import type { HeadingSuppliers, Suppliers } from '#src/trade/beside/suppliers.ts'
import { type Prices, priceUnits } from '#src/trade/beside/worldPrice.ts'
import * as tables from '#src/trade/tables/beside.ts'
import { amount, month, status, text } from '#src/trade/tables/cells.ts'

// Schemas of figures that are shown beside China's own reports of its trade with Russia.

const { brentSource: _, chinaCrudeImportsSource: __, ...fromContext } = tables.contextTable.row.entries

export const contextSchema: v.GenericSchema<unknown, Context> = v.object({
  months: v.pipe(
    v.array(
      v.pipe(
        v.object({ ...fromContext, uralsUsdPerBarrel: v.nullable(amount), uralsStatus: v.nullable(status) }),
        agree({ ...tables.contextTable.statuses, uralsStatus: 'uralsUsdPerBarrel' }),
      ),
    ),
    keyed(['period']),
  ),
  sources: v.object({ brent: text, urals: text, crudeImports: text }),
})

/** An answer may lack a month, which the table never did. */
const worldRow = v.pipe(
  v.object({ ...tables.worldTable.row.entries, valueUsd: v.nullable(amount), status: v.nullable(status) }),
  agree({ status: 'valueUsd' }),
)

export const worldSchema: v.GenericSchema<unknown, World> = v.object({
  rows: v.pipe(v.array(worldRow), keyed(tables.worldTable.key)),
})
export const mirrorSchema: v.GenericSchema<unknown, Mirror> = v.object({
  rows: v.pipe(v.array(tables.russiaTable.row), keyed(tables.russiaTable.key)),
})
export const europeSchema: v.GenericSchema<unknown, Europe> = v.object({
  rows: v.pipe(v.array(tables.europeTable.row), keyed(tables.europeTable.key)),
})
export const russiaSchema: v.GenericSchema<unknown, RussianCustoms> = v.object({
  months: v.pipe(v.array(tables.russianMonthsTable.row), keyed(tables.russianMonthsTable.key)),
  years: v.pipe(v.array(tables.russianYearsTable.row), keyed(tables.russianYearsTable.key)),
})

const { buyer, period } = tables.buyersTable.row.entries
const bought = v.object({
  product: v.picklist(boughtProducts),
  buyer,
  period,
  netWeightKg: amount,
  status,
  source: text,
})

export const buyersSchema: v.GenericSchema<unknown, Buyers> = v.object({
  rows: v.pipe(v.array(bought), keyed(['product', 'buyer', 'period'])),
})

const { cmdCode, year, importsUsd, partner, rank, shareBasisPoints } = tables.suppliersTable.row.entries
const named = v.pipe(v.array(v.object({ partner, rank, shareBasisPoints })), keyed(['partner']), keyed(['rank']))
const partners = v.pipe(named, v.minLength(1, 'No partners'))
const imports = { year, importsUsd, status, source: text }

export const suppliersSchema: v.GenericSchema<unknown, Suppliers> = v.object({
  rows: v.pipe(v.array(v.object({ cmdCode, ...imports, partners: named })), keyed(['cmdCode', 'year'])),
})

export const supplierYears = v.pipe(
  v.array(v.object({ ...imports, partners })),
  v.minLength(1, 'No years'),
  keyed(['year']),
)

export function headingSuppliersSchema(of: string): v.GenericSchema<unknown, HeadingSuppliers> {
  return v.object({ cmdCode: v.literal(of), years: supplierYears })
}

const { side } = tables.dependenceTable.row.entries

export const dependenceSchema: v.GenericSchema<unknown, Dependence> = v.object({
  rows: v.pipe(
    v.array(v.object({ ...tables.wholesTable.row.entries, side, partners })),
    keyed(['country', 'cmdCode', 'year', 'side']),
  ),
  totals: v.pipe(v.array(tables.wholesTable.row), keyed(tables.wholesTable.key), v.minLength(1, 'No totals')),
})

const price = v.pipe(
  v.object({ period: month, price: v.nullable(amount), status: v.nullable(status) }),
  agree({ status: 'price' }),
)

const prices = v.object({
  id: v.picklist(benchmarks),
  unit: v.picklist(priceUnits),
  source: text,
  months: v.pipe(v.array(price), v.minLength(1, 'No months'), keyed(['period'])),
})

export const pricesSchema: v.GenericSchema<unknown, Prices> = v.object({
  series: v.pipe(
    v.array(prices),
    keyed(['id']),
    v.check((all) => benchmarks.every((one) => all.some(({ id }) => id === one)), 'A world price is missing'),
  ),
})
