import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import {
  buyersSchema,
  contextSchema,
  dependenceSchema,
  europeSchema,
  mirrorSchema,
  pricesSchema,
  russiaSchema,
  supplierYears,
  suppliersSchema,
  worldSchema,
} from '#src/api/schema/beside.ts'
import { catalogueSchema, correctionsSchema } from '#src/api/schema/catalogue.ts'
import { findingsSchema } from '#src/api/schema/findings.ts'
import { flow, headingCode, text, yearNumber } from '#src/trade/tables/fields.ts'
import { nomenclatureSchema } from '#src/api/schema/nomenclature.ts'
import { ratesSchema } from '#src/api/schema/rates.ts'
import { productRows } from '#src/api/schema/products.ts'
import { observationsSchema } from '#src/api/schema/series.ts'
import type { DataPackage } from '#src/build/published/figures.ts'

type Json = { readonly [key: string]: unknown }

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The column of a field: `value_usd` for `valueUsd`. */
const inTables = (field: string): string => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Descriptions of columns by name; where two tables have a column, the first table's is taken. */
function wordsOf({ resources }: DataPackage, tables: readonly string[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  for (const table of tables) {
    const resource = resources.find(({ name }) => name === table)
    if (resource === undefined) throw new Error(`datapackage.json has no table ${table}`)
    for (const { name, description } of resource.schema.fields) words.set(name, words.get(name) ?? description)
  }
  return words
}

function described(schema: unknown, words: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(schema)) return schema.map((part) => described(part, words))
  if (!isObject(schema)) return schema
  return Object.fromEntries(
    Object.entries(schema).map(([key, part]) => [
      key,
      key === 'properties' && isObject(part) ? fields(part, words) : described(part, words),
    ]),
  )
}

function fields(properties: Json, words: ReadonlyMap<string, string>): Json {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      const description = words.get(inTables(name))
      const inside = described(property, words)
      // In a table a list is one cell, and the description is of that cell.
      const known = description !== undefined && isObject(inside) && inside['type'] !== 'array'
      return [name, known ? { description, ...inside } : inside]
    }),
  )
}

function withFieldWords(schema: unknown, dataPackage: DataPackage, tables: readonly string[]): unknown {
  return described(schema, wordsOf(dataPackage, tables))
}

const series = (frequency: 'monthly' | 'annual') =>
  v.object({ id: text, frequency: v.literal(frequency), observations: observationsSchema(frequency) })

/** The schema of each answer, and the tables that describe its fields. */
const answers = {
  Catalogue: [catalogueSchema, ['commodities', 'sources', 'events']],
  Findings: [findingsSchema, []],
  Headings: [nomenclatureSchema, ['headings']],
  MonthlySeries: [series('monthly'), ['customs-monthly']],
  AnnualSeries: [series('annual'), ['quoted-annual']],
  Products: [v.object({ flow, year: yearNumber, rows: productRows }), ['baci-annual']],
  Context: [contextSchema, ['context-monthly', 'rates-monthly']],
  Mirror: [mirrorSchema, ['russia-annual']],
  Corrections: [correctionsSchema, ['corrections']],
  Rates: [ratesSchema, []],
  World: [worldSchema, ['world-monthly']],
  Buyers: [buyersSchema, ['buyers-monthly']],
  Suppliers: [suppliersSchema, ['suppliers-annual']],
  HeadingSuppliers: [v.object({ cmdCode: headingCode, years: supplierYears }), ['suppliers-annual']],
  Dependence: [dependenceSchema, ['dependence-annual', 'dependence-totals-annual']],
  Prices: [pricesSchema, ['prices-monthly']],
  Europe: [europeSchema, ['europe-monthly']],
  Russia: [russiaSchema, ['russia-partners-monthly', 'russia-partners-annual']],
} as const satisfies { readonly [name: string]: readonly [v.GenericSchema, readonly string[]] }

export type AnswerName = keyof typeof answers

/** JSON Schema cannot express that statuses stand exactly where figures do, or the order of rows. */
const unsaid = ['check', 'raw_check', 'finite']

/** JSON Schemas of the answers before the page parses them. */
export function answerSchemas(dataPackage: DataPackage): { readonly [name: string]: unknown } {
  return Object.fromEntries(
    Object.entries(answers).map(([name, [schema, tables]]) => {
      const { $schema: _, ...json } = toJsonSchema(schema, {
        target: 'draft-2020-12',
        typeMode: 'input',
        ignoreActions: unsaid,
      })
      return [name, withFieldWords(json, dataPackage, tables)]
    }),
  )
}
