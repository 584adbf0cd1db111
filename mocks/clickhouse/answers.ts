import * as v from 'valibot'
import { readDataPackage } from '#src/build/published/figures.ts'
import { openapi } from '#src/build/published/openapi.ts'
import { seriesCsv } from '#src/build/published/seriesCsv.ts'
import { flows } from '#src/trade/flow.ts'
import { worldPrices } from '#mocks/answers/catalogue.ts'
import { serialize } from '#mocks/answers/serialize.ts'
import { type SeriesFile, seriesAnswer } from '#mocks/answers/series.ts'
import { catalogueOf } from '#mocks/clickhouse/catalogue.ts'
import { contextOf } from '#mocks/clickhouse/context.ts'
import { figuresOf, filesOf } from '#mocks/clickhouse/files.ts'
import { findingsOf } from '#mocks/clickhouse/findings.ts'
import { type Pair, isHome } from '#mocks/clickhouse/pair.ts'
import { partsOf, rowsOf } from '#mocks/clickhouse/statements.ts'

/** The text and content type of an answer; null where the engine has no such answer. */
type Answer = { readonly text: string; readonly type: string } | null
type Answering = (pair: Pair, found: readonly string[]) => Promise<Answer>

const jsonType = 'application/json'
const json = (answer: unknown): Answer => ({ text: serialize(answer), type: jsonType })
/** Answers a request with the rows of its statements, a list for each. */
const lists =
  (request: string): Answering =>
  async (pair) =>
    json(await partsOf(pair.engine, request, pair.values))

const flow = v.picklist(flows)

async function seriesFile(pair: Pair, [id = '', of, code = '']: readonly string[]): Promise<SeriesFile | null> {
  const inFlow = v.parse(flow, of)
  const rows = await figuresOf(pair, { flows: [inFlow], codes: [code] })
  return filesOf(rows, inFlow, code).find((file) => file.id === id) ?? null
}

async function series(pair: Pair, found: readonly string[]): Promise<Answer> {
  const file = await seriesFile(pair, found)
  return file === null || file.frequency !== found[3] ? null : json(seriesAnswer(file))
}

const named = v.tuple([v.object({ name: v.string() })])

async function csvOfSeries(pair: Pair, found: readonly string[]): Promise<Answer> {
  const file = await seriesFile(pair, found)
  if (file === null) return null
  const values = { ...pair.values, flow: file.flow, code: file.cmdCode }
  const [{ name }] = v.parse(named, await rowsOf(pair.engine, 'name', 'name', values))
  return { text: seriesCsv(file, name), type: 'text/csv; charset=utf-8' }
}

async function products(pair: Pair, [of = '', year = '']: readonly string[]): Promise<Answer> {
  const rows = await rowsOf(pair.engine, 'products', 'rows', { ...pair.values, flow: of, year })
  // For a pair without headings the page still asks for a year of them, and gets an empty list.
  return rows.length === 0 && isHome(pair) ? null : json({ flow: of, year: Number(year), rows })
}

async function headingSuppliers(pair: Pair, [code = '']: readonly string[]): Promise<Answer> {
  const years = await rowsOf(pair.engine, 'heading-suppliers', 'years', { ...pair.values, code })
  return years.length === 0 ? null : json({ cmdCode: code, years })
}

const seriesId = String.raw`(([MX])-(\d{4}|\d{6}|[A-Z]{3,5})(?:\.[a-z]{4,6})?)`

/** Requests of the contract by path under `api/`; groups of a path are bound as values, never put into statements. */
const requests: readonly (readonly [path: RegExp, answering: Answering])[] = [
  [/^catalogue\.json$/, async (pair) => json(await catalogueOf(pair))],
  [/^headings\.json$/, async (pair) => json({ ...(await partsOf(pair.engine, 'headings', pair.values)), worldPrices })],
  [/^findings\.json$/, async (pair) => json(await findingsOf(pair))],
  [/^context\.json$/, async (pair) => json(await contextOf(pair))],
  [/^mirror\.json$/, lists('mirror')],
  [/^corrections\.json$/, lists('corrections')],
  [/^rates\.json$/, lists('rates')],
  [/^world\.json$/, lists('world')],
  [/^buyers\.json$/, lists('buyers')],
  [/^suppliers\.json$/, lists('suppliers')],
  [/^dependence\.json$/, lists('dependence')],
  [/^prices\.json$/, lists('prices')],
  [/^europe\.json$/, lists('europe')],
  [/^russia\.json$/, lists('russia')],
  [new RegExp(String.raw`^series/${seriesId}\.(monthly|annual)\.json$`), series],
  [new RegExp(String.raw`^series/${seriesId}\.csv$`), csvOfSeries],
  [/^products\/([MX])-(\d{4})\.json$/, products],
  [/^suppliers\/(\d{4})\.json$/, headingSuppliers],
  [
    /^openapi\.json$/,
    // The document describes the tables of China and Russia, so another pair has none.
    async (pair) =>
      isHome(pair) ? { text: `${JSON.stringify(openapi(readDataPackage(), null), null, 2)}\n`, type: jsonType } : null,
  ],
]

/**
 * Finds the function that answers a path; null where the contract has no such request.
 * @param path the path behind `api/`
 */
export function requestOf(path: string): ((pair: Pair) => Promise<Answer>) | null {
  for (const [pattern, answering] of requests) {
    const found = pattern.exec(path)
    if (found !== null) return (pair) => answering(pair, found.slice(1))
  }
  return null
}
