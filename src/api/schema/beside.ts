import * as v from 'valibot'
import type { Context } from '#src/trade/beside/brent.ts'
import { type Buyers, boughtProducts, buyers } from '#src/trade/beside/buyers.ts'
import type { Mirror } from '#src/trade/beside/mirror.ts'
import type { World } from '#src/trade/beside/world.ts'
import { agrees, amount, flow, month, rising, status, text, uniqueBy, yearNumber } from '#src/api/schema/fields.ts'

// Schemas of figures that are shown beside China's own reports of its trade with Russia.

const price = v.pipe(
  v.object({
    period: month,
    brentUsdPerBarrel: v.nullable(amount),
    brentStatus: v.nullable(status),
    uralsUsdPerBarrel: v.nullable(amount),
    uralsStatus: v.nullable(status),
    chinaCrudeImportsKg: v.nullable(amount),
    chinaCrudeImportsStatus: v.nullable(status),
  }),
  agrees('brentStatus', 'brentUsdPerBarrel'),
  agrees('uralsStatus', 'uralsUsdPerBarrel'),
  agrees('chinaCrudeImportsStatus', 'chinaCrudeImportsKg'),
)

export const contextSchema: v.GenericSchema<unknown, Context> = v.object({
  months: v.pipe(
    v.array(price),
    uniqueBy('period', ({ period }) => period),
    rising(),
  ),
  sources: v.object({ brent: text, urals: text, crudeImports: text }),
})

const trade = v.pipe(
  v.object({ flow, period: month, valueUsd: v.nullable(amount), status: v.nullable(status), source: text }),
  agrees('status', 'valueUsd'),
)

export const worldSchema: v.GenericSchema<unknown, World> = v.object({
  rows: v.pipe(
    v.array(trade),
    uniqueBy('period', (item) => `${item.flow} ${item.period}`),
    rising((item) => item.flow),
  ),
})

const purchase = v.object({
  product: v.picklist(boughtProducts),
  buyer: v.picklist(buyers),
  period: month,
  netWeightKg: amount,
  status,
  source: text,
})

export const buyersSchema: v.GenericSchema<unknown, Buyers> = v.object({
  rows: v.pipe(
    v.array(purchase),
    uniqueBy('period', ({ product, buyer, period }) => `${product} ${buyer} ${period}`),
    rising(({ product, buyer }) => `${product} ${buyer}`),
  ),
})

const report = v.object({ reporterFlow: flow, year: yearNumber, valueUsd: amount, status, source: text })

export const mirrorSchema: v.GenericSchema<unknown, Mirror> = v.object({
  rows: v.pipe(
    v.array(report),
    uniqueBy('year', ({ reporterFlow, source, year }) => `${reporterFlow} ${source} ${year}`),
  ),
})
