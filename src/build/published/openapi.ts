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
  '/api/world.json': ['World', 'China’s trade with everyone, by month'],
  '/api/buyers.json': ['Buyers', 'Who bought Russian oil and gas, by weight and month'],
  '/api/suppliers.json': [
    'Suppliers',
    'How much of machines, electronics and vehicles Russia bought in some years, and of its suppliers China, Hong Kong and the tenth',
  ],
  '/api/suppliers/{code}.json': ['HeadingSuppliers', 'Russia’s ten largest suppliers of a heading, by year'],
  '/api/dependence.json': [
    'Dependence',
    'China’s suppliers and Russia’s buyers of what Russia sells, by heading and year: the ten largest, and both countries’ whole trade',
  ],
  '/api/prices.json': [
    'Prices',
    `World prices by month, in US dollars a unit; the page’s series of them (W-BRENT, W-LNG-JAPAN) are these in dollars a tonne, at ${unitsPerTonne.bbl} barrels or ${unitsPerTonne.mmbtu} million Btu, and over several months their mean`,
  ],
  '/api/europe.json': ['Europe', 'What the European Union sold to Russia and its neighbours by month, in euro'],
  '/api/russia.json': ['Russia', 'Russia’s trade by partner as its own customs published it, by month and year'],
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

function operation(path: string, id: string, summary: string, content: unknown): unknown {
  const inPath = parametersOf(path)
  return {
    get: {
      operationId: `get${id}`,
      summary,
      ...(inPath.length === 0 ? {} : { parameters: inPath }),
      responses: {
        200: { description: summary, content },
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
        Object.entries(requests).map(([path, [name, summary]]) => [
          path,
          operation(path, name, summary, { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } }),
        ]),
      ),
      [csvPath]: operation(csvPath, 'SeriesCsv', csvWords, { 'text/csv': { schema: { type: 'string' } } }),
    },
    components: { schemas: answerSchemas(dataPackage) },
  }
}

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
  Context: [beside.contextSchema, ['context-monthly', 'rates-monthly']],
  Mirror: [beside.mirrorSchema, ['russia-annual']],
  Corrections: [correctionsSchema, ['corrections']],
  Rates: [ratesSchema, []],
  World: [beside.worldSchema, ['world-monthly']],
  Buyers: [beside.buyersSchema, ['buyers-monthly']],
  Suppliers: [beside.suppliersSchema, ['suppliers-annual']],
  HeadingSuppliers: [v.object({ cmdCode: headingCode, years: beside.supplierYears }), ['suppliers-annual']],
  Dependence: [beside.dependenceSchema, ['dependence-annual', 'dependence-totals-annual']],
  Prices: [beside.pricesSchema, ['prices-monthly']],
  Europe: [beside.europeSchema, ['europe-monthly']],
  Russia: [beside.russiaSchema, ['russia-partners-monthly', 'russia-partners-annual']],
} as const satisfies { readonly [name: string]: readonly [v.GenericSchema, readonly string[]] }

type AnswerName = keyof typeof answers

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
