import * as v from 'valibot'
import { seriesInfo } from '#mocks/answers/catalogue.ts'
import { responses, serialize, wholeAnswers } from '#mocks/answers/responses.ts'
import { type Values, rowsIn } from '#mocks/clickhouse/engine.ts'
import { type OwnTables, books } from '#mocks/clickhouse/load.ts'
import { type Pair, isHome } from '#mocks/clickhouse/pair.ts'
import type { ObservationRow, Tables } from '#mocks/readers/tables.ts'
import { namedFigures, readDataPackage, seriesCsv } from '#src/build/published/published.ts'
import { openapi } from '#src/build/published/openapi.ts'
import { grouped } from '#src/lib/grouped.ts'
import { memoize } from '#src/lib/memoize.ts'
import { composites } from '#src/trade/steps.ts'
import { observationOf } from '#src/trade/observation.ts'
import { customsTable } from '#src/trade/tables/books.ts'
import * as cell from '#src/trade/tables/cells.ts'

// The engine selects rows, and the functions that bake the site make the answers of them.

/** The text and content type of an answer; null where there is no such answer. */
type Answer = { readonly text: string; readonly type: string } | null

/**
 * Finds the function that answers a path; null where the contract has no such request.
 * @param path the path behind `api/`
 */
export function requestOf(path: string): ((pair: Pair) => Promise<Answer>) | null {
  const wanted = wantedFor(path)
  if (wanted !== null) return (pair) => answerOf(path, wanted, pair)
  if (path !== 'openapi.json') return null
  // The document describes the tables of China and Russia, so another pair has none.
  return async (pair) => (isHome(pair) ? json(`${JSON.stringify(openapi(readDataPackage(), null), null, 2)}\n`) : null)
}

/** The rows from which an answer is made. */
type Wanted = {
  /** A condition on the figures of the pair; without it none are read. */
  readonly figures?: string
  readonly tables?: readonly (keyof OwnTables)[]
  /** A condition on the rows of these tables. */
  readonly rows?: string
  /** Values for the conditions. */
  readonly values?: Values
}

const everyFigure = 'true'

const seriesPath =
  /^series\/(?<id>(?<flow>[MX])-(?<code>\d\d|\d{4}|\d{6}|[A-Z]{3,5})(?:\.[a-z]{4,6})?)\.(?:(?:monthly|annual)\.json|csv)$/

/** BACI has no totals, of all goods or a chapter, so they are the sums of its headings. */
function figuresOf(id: string, code: string): string {
  if (id.endsWith('-TOTAL.baci')) return everyFigure
  const isOf = code.length === 2 ? 'startsWith(cmd_code, {code:String})' : 'cmd_code IN {codes:Array(String)}'
  return `flow = {flow:String} AND ${isOf}`
}

/** The rows from which the answer to a path is made. What the path names is bound as values, never put into statements. */
function wantedFor(path: string): Wanted | null {
  const { id = '', flow = '', code = '' } = seriesPath.exec(path)?.groups ?? {}
  if (id !== '') {
    const codes = [code, ...(composites[code] ?? [])]
    return {
      figures: figuresOf(id, code),
      values: { flow, code, codes, keys: [code, `${flow}-${code}`] },
      tables: ['commodities', 'headings'],
      rows: 'key IN {keys:Array(String)}',
    }
  }
  const [, year] = /^products\/[MX]-(\d{4})\.json$/.exec(path) ?? []
  if (year !== undefined) return { figures: 'period = {year:String} AND length(cmd_code) = 4', values: { year } }
  const [, heading] = /^suppliers\/(\d{4})\.json$/.exec(path) ?? []
  if (heading !== undefined) return { tables: ['suppliers'], rows: 'key = {heading:String}', values: { heading } }
  const tables = wholeAnswers.get(path)?.of
  return tables === undefined ? null : { tables, ...(tables.includes('commodities') && { figures: everyFigure }) }
}

const ofPair = 'reporter = {reporter:UInt16} AND partner = {partner:UInt16} AND edition = {edition:UInt32}'
const figuresWhere = (
  condition: string,
): string => `SELECT flow, cmd_code AS cmdCode, book, period, value_usd AS valueUsd,
  net_weight_kg AS netWeightKg, value_status AS valueStatus, weight_status AS weightStatus, source,
  plus_minus_usd AS plusMinusUsd, stated_growth_pct AS statedGrowthPct, note
FROM trade.observations WHERE ${ofPair} AND ${condition} ORDER BY flow, cmd_code, book, period`

const rowsWhere = (condition: string): string => `SELECT table, row FROM trade.rows
WHERE edition IN ({edition:UInt32}, {shared:UInt32}) AND table IN {tables:Array(String)} AND ${condition} ORDER BY place`

const figureRow = v.object({
  ...customsTable.row.entries,
  cmdCode: cell.text,
  book: cell.text,
  period: cell.text,
  plusMinusUsd: v.nullable(cell.amount),
  statedGrowthPct: v.nullable(v.number()),
  note: v.nullable(cell.text),
})
const tableRow = v.object({ table: cell.text, row: cell.text })
/** Rows beside the figures are taken as a load of this program wrote them. */
const loaded = v.custom<Tables>((tables) => typeof tables === 'object')

const emptyTables = {
  ...Object.fromEntries([...wholeAnswers.values()].flatMap(({ of }) => of.map((name) => [name, []]))),
  context: { months: [], sources: { brent: '', crudeImports: '' } },
  rates: { cny: [], rub: [], eur: [], usPrices: [], urals: [] },
}

/** Figures by table. */
function figuresIn(lines: string): { readonly [table: string]: readonly ObservationRow[] } {
  const inBook = grouped(rowsIn(figureRow, lines), ({ book }) => book)
  return Object.fromEntries(
    Object.entries(books).map(([table, book]) => [table, (inBook.get(book) ?? []).map(observed)]),
  )
}

type FigureRow = v.InferOutput<typeof figureRow>
const observed = ({ plusMinusUsd, statedGrowthPct, note, ...figure }: FigureRow): ObservationRow => ({
  flow: figure.flow,
  cmdCode: figure.cmdCode,
  observation: observationOf({
    ...figure,
    ...(plusMinusUsd !== null && { plusMinusUsd }),
    ...(statedGrowthPct !== null && { statedGrowthPct }),
    ...(note !== null && { note }),
  }),
})

/** The tables with these rows alone; all others are empty. */
function tablesIn(compiled: string, ofTables: string, ofFigures: string): Tables {
  const found = grouped(rowsIn(tableRow, ofTables), ({ table }) => table)
  const read = Array.from(found, ([table, rows]) => {
    const own = rows.map(({ row }): unknown => JSON.parse(row))
    return [table, table === 'context' || table === 'rates' ? own[0] : own]
  })
  return v.parse(loaded, { ...emptyTables, compiled, ...figuresIn(ofFigures), ...Object.fromEntries(read) })
}

const json = (text: string): Answer => ({ text, type: 'application/json' })

function csvOf(path: string, tables: Tables): Answer {
  const { files, labels } = namedFigures(tables)
  const file = files.find(({ id }) => path === `series/${id}.csv`)
  return file === undefined
    ? null
    : { text: seriesCsv(file, labels.commodity(seriesInfo(file))), type: 'text/csv; charset=utf-8' }
}

/** The answer to a path, made of its rows as that of a build is. */
function made(path: string, hasBaci: boolean, ...rows: Parameters<typeof tablesIn>): Answer {
  const all = tablesIn(...rows)
  // The rows of one series do not say whether BACI has the pair; if so, a heading's own years are listed by its name.
  const isListed = !hasBaci || !path.startsWith('series/') || all.commodities.length > 0
  const tables = isListed ? all : { ...all, customsYears: [] }
  if (path.endsWith('.csv')) return csvOf(path, tables)
  const text = responses(tables).get(`api/${path}`)?.()
  return text === undefined ? null : json(text)
}

/** An answer for which all figures of a pair are read is made anew only where a row is another. */
const madeOnce = memoize(8, made)

async function answerOf(path: string, { figures, tables = [], rows = 'true', values }: Wanted, pair: Pair) {
  // Findings are of China and Russia; another pair has none.
  if (path === 'findings.json' && !isHome(pair)) return json('{}')
  const bound = { ...pair.values, tables, ...values }
  const [ofTables, ofFigures] = await Promise.all([
    tables.length === 0 ? '' : pair.engine.lines(rowsWhere(rows), bound),
    figures === undefined ? '' : pair.engine.lines(figuresWhere(figures), bound),
  ])
  const answer = (figures === everyFigure ? madeOnce : made)(path, isHome(pair), pair.compiled, ofTables, ofFigures)
  const [, flow, year] = /^products\/([MX])-(\d{4})/.exec(path) ?? []
  // For a pair without headings the page still asks for a year of them, and gets an empty list.
  const isEmpty = answer === null && flow !== undefined && !isHome(pair)
  return isEmpty ? json(serialize({ flow, year: Number(year), rows: [] })) : answer
}
