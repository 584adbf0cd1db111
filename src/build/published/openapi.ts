import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import {
  findingsSchema,
  nomenclatureSchema,
  observationsSchema,
  productRows,
  ratesSchema,
} from '#src/trade/tables/answers.ts'
import * as beside from '#src/trade/tables/beside.ts'
import { catalogueSchema, correctionsSchema } from '#src/trade/tables/catalogue.ts'
import type { DataPackage } from '#src/build/published/published.ts'
import { shownColumns } from '#src/trade/tables/saved.ts'
import { unitsPerTonne } from '#src/trade/beside/worldPrice.ts'
import { flows } from '#src/trade/catalogue.ts'
import { flow, headingCode, text, yearNumber } from '#src/trade/tables/cells.ts'

type Parameter = { readonly description: string; readonly schema: unknown; readonly example: string | number }

const parameters = {
  id: {
    description:
      'A series of the catalogue: flow and commodity, and the book where that is not the main one (M-2709, M-2709.baci, X-8542.quoted). Any HS heading of the catalogue has one; world prices (W-BRENT) are in api/prices.json.',
    schema: { type: 'string', pattern: String.raw`^[MX]-[A-Z0-9]+(\.[a-z]+)?$` },
    example: 'M-2709',
  },
  flow: {
    description: 'China’s side: M imports from Russia, X exports to Russia',
    schema: { type: 'string', enum: flows },
    example: 'M',
  },
  year: {
    description: 'A year of the catalogue’s headings.span, or of headings.yearly where it has that',
    schema: { type: 'string', pattern: String.raw`^\d{4}$` },
    example: '2023',
  },
  code: {
    description: 'A heading of api/suppliers.json',
    schema: { type: 'string', pattern: String.raw`^\d{4}$` },
    example: '8703',
  },
} as const satisfies { readonly [name: string]: Parameter }

type Words = readonly [name: string, summary: string, description?: string]

/** An answer that is not told here is told as its tables are. */
const requests = {
  '/api/catalogue.json': ['Catalogue', 'Commodities with their series, HS headings, sources, events and claims'],
  '/api/headings.json': ['Headings', 'Labels of HS chapters and headings, and words to search them by'],
  '/api/findings.json': [
    'Findings',
    'Numbers that the page says of these figures before they are asked for, each with its status, sources and period',
  ],
  '/api/series/{id}.monthly.json': ['MonthlySeries', 'The months of a series'],
  '/api/series/{id}.annual.json': ['AnnualSeries', 'The years of a series'],
  '/api/products/{flow}-{year}.json': ['Products', 'Every HS heading of a flow and year'],
  '/api/context.json': ['Context', 'Prices of Brent and Urals, and China’s crude imports from everyone, by month'],
  '/api/mirror.json': ['Mirror', 'Totals as Russia reported them, by year'],
  '/api/corrections.json': ['Corrections', 'What was wrong in a table and has been put right'],
  '/api/rates.json': ['Rates', 'Yuan and roubles per dollar, dollars per euro, and US consumer prices, by month'],
  '/api/buyers.json': ['Buyers', 'Who bought Russian oil and gas, by weight and month'],
  '/api/suppliers.json': [
    'Suppliers',
    'How much of machines, electronics and vehicles Russia bought in some years, and of its suppliers China, Hong Kong and the tenth',
  ],
  '/api/suppliers/{code}.json': ['HeadingSuppliers', 'Russia’s ten largest suppliers of a heading, by year'],
  '/api/prices.json': [
    'Prices',
    `World prices by month, in US dollars a unit; the page’s series of them (W-BRENT, W-LNG-JAPAN) are these in dollars a tonne, at ${unitsPerTonne.bbl} barrels or ${unitsPerTonne.mmbtu} million Btu, and over several months their mean`,
  ],
} as const satisfies { readonly [path: string]: readonly [AnswerName, string] }

/** Columns of a reader's own export and two more, so that the page can open these files too. */
export const seriesColumns = [...shownColumns, 'book', 'plus_minus'] as const

const csvPath = '/api/series/{id}.csv'
const csvWords = `A series as CSV (RFC 4180, UTF-8): a row for each published period of its value in US dollars, then of its weight in kilograms where it has any; an empty cell is missing. Columns, which stay as they are: ${seriesColumns.join(', ')}.`

function isParameter(name: string): name is keyof typeof parameters {
  return Object.hasOwn(parameters, name)
}

const parametersOf = (path: string): unknown[] =>
  Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = '']) => {
    if (!isParameter(name)) throw new Error(`${path}: ${name} is told nowhere`)
    return { name, in: 'path', required: true, ...parameters[name] }
  })

function operation(path: string, [name, summary, description = summary]: Words, content: unknown): unknown {
  const inPath = parametersOf(path)
  return {
    get: {
      operationId: `get${name}`,
      summary,
      ...(inPath.length === 0 ? {} : { parameters: inPath }),
      responses: {
        200: { description, content },
        ...(inPath.length === 0 ? {} : { 404: { description: 'There is no such answer' } }),
      },
    },
  }
}

/** OpenAPI document, made from the schemas by which the page parses answers. */
export function openapi(dataPackage: DataPackage, site: URL | null): unknown {
  const { title, version, description } = dataPackage
  return {
    openapi: '3.1.1',
    info: {
      title: `${title}: the trade API`,
      version,
      summary: 'Published figures of the goods trade between China and Russia, each with its source and status',
      description: `${description} Files of a static host: there is nothing to sign in to, and pages of other sites may ask too where the host sends Access-Control-Allow-Origin.`,
    },
    // This document lies in api/, so the site is one folder up.
    servers: [{ url: site === null ? '..' : site.href.replace(/\/$/, '') }],
    paths: {
      ...Object.fromEntries(
        [...toldByTables(dataPackage), ...Object.entries<Words>(requests)].map(([path, words]) => [
          path,
          operation(path, words, { 'application/json': { schema: { $ref: `#/components/schemas/${words[0]}` } } }),
        ]),
      ),
      [csvPath]: operation(csvPath, ['SeriesCsv', csvWords], { 'text/csv': { schema: { type: 'string' } } }),
    },
    components: { schemas: answerSchemas(dataPackage) },
  }
}

const schemaName = (answer: string): string => answer.charAt(0).toUpperCase() + answer.slice(1)

const toldByTables = ({ resources }: DataPackage): [path: string, words: Words][] =>
  Object.entries(beside.answers).map(([name, { of }]) => {
    const tables = resources.filter(({ path }) => of.some(({ file }) => file === path))
    const titles = tables.map(({ title }) => title).join('; ')
    return [`/api/${name}.json`, [schemaName(name), titles, tables.map(({ description }) => description).join(' ')]]
  })

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
  ...Object.fromEntries(
    Object.entries(beside.answers).map(([name, { schema, of }]) => [
      schemaName(name),
      [schema, of.map(({ file }) => file.replace('.csv', ''))] as const,
    ]),
  ),
  Catalogue: [catalogueSchema, ['commodities', 'sources', 'events']],
  Findings: [findingsSchema, []],
  Headings: [nomenclatureSchema, ['headings']],
  MonthlySeries: [series('monthly'), ['customs-monthly']],
  AnnualSeries: [series('annual'), ['quoted-annual']],
  Products: [v.object({ flow, year: yearNumber, rows: productRows }), ['baci-annual']],
  Context: [beside.answers.context.schema, ['context-monthly', 'rates-monthly']],
  Corrections: [correctionsSchema, ['corrections']],
  Rates: [ratesSchema, []],
  HeadingSuppliers: [v.object({ cmdCode: headingCode, years: beside.supplierYears }), ['suppliers-annual']],
} as const satisfies { readonly [name: string]: readonly [v.GenericSchema, readonly string[]] }

type AnswerName = keyof typeof answers | Capitalize<keyof typeof beside.answers>

/** JSON Schema cannot express that statuses stand exactly where figures do, or the order of rows. */
const unsaid = ['check', 'raw_check', 'finite']

/** JSON Schemas of the answers before the page parses them. */
function answerSchemas(dataPackage: DataPackage): { readonly [name: string]: unknown } {
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
