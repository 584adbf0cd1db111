import { flows } from '#src/trade/flow.ts'
import { unitsPerTonne } from '#src/trade/beside/prices.ts'
import { type AnswerName, answerSchemas } from '#src/build/published/answerSchemas.ts'
import { seriesColumns } from '#src/build/published/seriesCsv.ts'
import type { DataPackage } from '#src/build/published/figures.ts'

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
  '/api/catalogue.json': ['Catalogue', 'Commodities with their series, HS headings, sources and events'],
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
