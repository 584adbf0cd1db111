import * as v from 'valibot'
import { expect, it } from 'vitest'
import { responsesFromDisk } from '#mocks/answers/disk.ts'
import {
  dependenceSchema,
  europeSchema,
  headingSuppliersSchema,
  pricesSchema,
  russiaSchema,
  suppliersSchema,
} from '#src/api/schema/abroad.ts'
import { ratesSchema } from '#src/api/schema/rates.ts'
import { buyersSchema, contextSchema, mirrorSchema, worldSchema } from '#src/api/schema/beside.ts'
import { catalogueSchema, correctionsSchema } from '#src/api/schema/catalogue.ts'
import { findingsSchema } from '#src/api/schema/findings.ts'
import { nomenclatureSchema } from '#src/api/schema/nomenclature.ts'
import { productsSchema } from '#src/api/schema/products.ts'
import { seriesSchema } from '#src/api/schema/series.ts'

function schemaOf(path: string): v.GenericSchema<unknown, unknown> | null {
  const [, id, frequency] = /^api\/series\/(.+)\.(monthly|annual)\.json$/.exec(path) ?? []
  if (id !== undefined) return seriesSchema({ id, frequency: frequency === 'monthly' ? 'monthly' : 'annual' })
  const [, flow, year] = /^api\/products\/([MX])-(\d{4})\.json$/.exec(path) ?? []
  if (flow !== undefined) return productsSchema({ flow: flow === 'M' ? 'M' : 'X', year: Number(year) })
  const [, heading] = /^api\/suppliers\/(\d{4})\.json$/.exec(path) ?? []
  if (heading !== undefined) return headingSuppliersSchema(heading)
  if (path === 'api/catalogue.json') return catalogueSchema
  if (path === 'api/findings.json') return findingsSchema
  if (path === 'api/headings.json') return nomenclatureSchema
  if (path === 'api/context.json') return contextSchema
  if (path === 'api/corrections.json') return correctionsSchema
  if (path === 'api/rates.json') return ratesSchema
  if (path === 'api/world.json') return worldSchema
  if (path === 'api/buyers.json') return buyersSchema
  if (path === 'api/suppliers.json') return suppliersSchema
  if (path === 'api/dependence.json') return dependenceSchema
  if (path === 'api/prices.json') return pricesSchema
  if (path === 'api/europe.json') return europeSchema
  if (path === 'api/russia.json') return russiaSchema
  return path === 'api/mirror.json' ? mirrorSchema : null
}

it('the schemas accept every answer of the trade API', () => {
  for (const [path, answer] of responsesFromDisk()) {
    const schema = schemaOf(path)
    expect(schema, path).not.toBeNull()
    if (schema === null) continue
    const result = v.safeParse(schema, JSON.parse(answer()))
    expect(result.issues, path).toBeUndefined()
  }
})

it('a correction that comes twice is refused', () => {
  const row = { date: '2026-11-24', table: 'all', what: { en: 'All' }, why: { en: 'So' } }
  expect(() => v.parse(correctionsSchema, { rows: [row, row] })).toThrow('Comes twice')
  expect(v.parse(correctionsSchema, { rows: [row, { ...row, table: 'rates' }] }).rows.length).toBe(2)
})

it('an observation’s sources come apart, and what a publisher stated stays', () => {
  const answer = {
    id: 'X-TOTAL.quoted',
    frequency: 'annual',
    observations: [
      {
        period: '2022',
        valueUsd: 76_120_000_000,
        netWeightKg: null,
        valueStatus: 'P',
        weightStatus: null,
        source: 'vestnik-2022;mgimo',
        statedGrowthPct: 12.8,
        note: 'First release',
        colour: 'a field of a later contract',
      },
    ],
  }
  expect(v.parse(seriesSchema({ id: 'X-TOTAL.quoted', frequency: 'annual' }), answer).observations).toEqual([
    {
      period: '2022',
      value: 76_120_000_000,
      netWeightKg: null,
      valueStatus: 'P',
      weightStatus: null,
      sources: ['vestnik-2022', 'mgimo'],
      statedGrowthPct: 12.8,
      note: 'First release',
    },
  ])
})

it('years of a series may have a gap', () => {
  const row = { valueUsd: 1, netWeightKg: 1, valueStatus: 'A', weightStatus: 'U', source: 'baci' }
  const answer = {
    id: 'M-8701',
    frequency: 'annual',
    observations: [
      { period: '2017', ...row },
      { period: '2019', ...row },
    ],
  }
  expect(v.is(seriesSchema({ id: 'M-8701', frequency: 'annual' }), answer)).toBe(true)
})

it('a price of Urals and its status are there together or not at all', () => {
  const month = {
    period: '2023-06',
    brentUsdPerBarrel: 74.84,
    brentStatus: 'A',
    uralsUsdPerBarrel: null,
    uralsStatus: null,
    chinaCrudeImportsKg: null,
    chinaCrudeImportsStatus: null,
  }
  const sources = { brent: 'eia-brent', urals: 'minecon-urals', crudeImports: 'gacc-spglobal' }
  expect(v.is(contextSchema, { months: [month], sources })).toBe(true)
  expect(v.is(contextSchema, { months: [{ ...month, uralsStatus: 'A' }], sources })).toBe(false)
})
