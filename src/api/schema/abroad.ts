import * as v from 'valibot'
import { type Dependence, dependents, tradeSides } from '#src/trade/beside/dependence.ts'
import type { Europe } from '#src/trade/beside/europe.ts'
import { maxListed } from '#src/trade/beside/partners.ts'
import { benchmarks } from '#src/trade/beside/benchmark.ts'
import { type Prices, priceUnits } from '#src/trade/beside/prices.ts'
import type { RussianCustoms } from '#src/trade/beside/russia.ts'
import type { HeadingSuppliers, Suppliers } from '#src/trade/beside/suppliers.ts'
import {
  agrees,
  amount,
  flow,
  headingCode,
  month,
  rising,
  status,
  text,
  uniqueBy,
  yearNumber,
} from '#src/api/schema/fields.ts'

// Schemas of figures of other countries and of world markets.

const partner = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'Not a country, 2 letters'))

/** Basis points; 0 is not valid, because a share of less than one basis point is published as 1. */
const share = v.pipe(
  v.number(),
  v.integer('Not a whole number'),
  v.minValue(1, 'Below 1'),
  v.maxValue(10_000, 'More than the whole'),
)

const rank = v.pipe(
  v.number(),
  v.integer('Not a whole number'),
  v.minValue(1, 'Below 1'),
  v.maxValue(maxListed, `Beyond the ${maxListed} that are listed`),
)

const named = v.pipe(
  v.array(v.object({ partner, rank, shareBasisPoints: share })),
  uniqueBy('partner', (item) => item.partner),
  uniqueBy('rank', (item) => String(item.rank)),
)

const partners = v.pipe(named, v.minLength(1, 'No partners'))

const imports = { year: yearNumber, importsUsd: amount, status, source: text }

export const suppliersSchema: v.GenericSchema<unknown, Suppliers> = v.object({
  rows: v.pipe(
    v.array(v.object({ cmdCode: headingCode, ...imports, partners: named })),
    uniqueBy('year', ({ cmdCode, year }) => `${cmdCode} ${year}`),
  ),
})

export const supplierYears = v.pipe(
  v.array(v.object({ ...imports, partners })),
  v.minLength(1, 'No years'),
  uniqueBy('year', ({ year }) => String(year)),
)

export function headingSuppliersSchema(cmdCode: string): v.GenericSchema<unknown, HeadingSuppliers> {
  return v.object({ cmdCode: v.literal(cmdCode), years: supplierYears })
}

const whole = { country: v.picklist(dependents), cmdCode: headingCode, exportsUsd: amount, ...imports }

export const dependenceSchema: v.GenericSchema<unknown, Dependence> = v.object({
  rows: v.pipe(
    v.array(v.object({ ...whole, side: v.picklist(tradeSides), partners })),
    uniqueBy('side', ({ country, cmdCode, year, side }) => `${country} ${cmdCode} ${year} ${side}`),
  ),
  totals: v.pipe(
    v.array(v.object(whole)),
    v.minLength(1, 'No totals'),
    uniqueBy('year', ({ country, cmdCode, year }) => `${country} ${cmdCode} ${year}`),
  ),
})

const price = v.pipe(
  v.object({ period: month, price: v.nullable(amount), status: v.nullable(status) }),
  agrees('status', 'price'),
)

const prices = v.object({
  id: v.picklist(benchmarks),
  unit: v.picklist(priceUnits),
  source: text,
  months: v.pipe(v.array(price), v.minLength(1, 'No months'), rising()),
})

export const pricesSchema: v.GenericSchema<unknown, Prices> = v.object({
  series: v.pipe(
    v.array(prices),
    uniqueBy('id', ({ id }) => id),
    v.check((all) => benchmarks.every((one) => all.some(({ id }) => id === one)), 'A world price is missing'),
  ),
})

export const europeSchema: v.GenericSchema<unknown, Europe> = v.object({
  rows: v.pipe(
    v.array(v.object({ partner, period: month, valueEur: amount, status, source: text })),
    rising((row) => row.partner),
  ),
})

const traded = { flow, partner, valueUsd: amount, status, source: text }

export const russiaSchema: v.GenericSchema<unknown, RussianCustoms> = v.object({
  months: v.pipe(
    v.array(v.object({ ...traded, period: month })),
    rising((row) => `${row.flow} ${row.partner}`),
  ),
  years: v.pipe(
    v.array(v.object({ ...traded, year: yearNumber })),
    uniqueBy('year', (row) => `${row.flow} ${row.partner} ${row.year}`),
  ),
})
