import * as rules from '#mocks/readers/rules.ts'
import { type Lists, type Rule, TableError, parseCompiled, readTable } from '#mocks/readers/table.ts'
import { keysOf } from '#src/lib/keysOf.ts'
import { memoize } from '#src/lib/memoize.ts'
import type { Context } from '#src/trade/beside/brent.ts'
import { type Flow, benchmarks } from '#src/trade/catalogue.ts'
import { type Observation, type Point, observationOf, pointOf } from '#src/trade/observation.ts'
import type { Rates } from '#src/trade/steps.ts'
import * as beside from '#src/trade/tables/beside.ts'
import * as books from '#src/trade/tables/books.ts'
import * as catalogue from '#src/trade/tables/catalogue.ts'
import { type RowOf, type Table, slug } from '#src/trade/tables/cells.ts'

/** One published figure with its flow and commodity. */
export type ObservationRow = { readonly flow: Flow; readonly cmdCode: string; readonly observation: Observation }

const modules = { ...beside, ...books, ...catalogue }
type Modules = typeof modules
type NameOf<Key> = Key extends `${infer Name}Table` ? Name : never
/** Rows of every table by its name in src/trade/tables: `world` of `worldTable`. */
type Rows = { readonly [key in keyof Modules as NameOf<key>]: readonly RowOf<Extract<Modules[key], Table>>[] }
export const described: { readonly [name in keyof Rows]: Table } = Object.fromEntries(
  Object.entries(modules).flatMap(([key, of]): unknown[][] => ('file' in of ? [[key.replace('Table', ''), of]] : [])),
)

/** All that the mocked trade API knows, from the data package in `mocks/data/`. */
export type Tables = ReturnType<typeof parseTables>

const listOf = (values: readonly string[]): ReadonlyMap<string, string> =>
  new Map(values.map((value) => [value, value]))

const observed = (
  rows: readonly ({ readonly flow: Flow; readonly cmdCode: string } & Parameters<typeof observationOf>[0])[],
): readonly ObservationRow[] =>
  rows.map(({ flow, cmdCode, ...row }) => ({ flow, cmdCode, observation: observationOf(row) }))

/** BACI is by far the largest table; an update parses all tables before and after its changes, which are in others. */
const readBaci = memoize(2, (text: string, sources: string, headings: string) => {
  const lists = { 'sources.csv': listOf(sources.split(' ')), 'headings.csv': listOf(headings.split(' ')) }
  return observed(readTable(books.baciTable, text, lists))
})

/** The contract names one source for each of the two series. */
function contextOf(rows: readonly RowOf<typeof beside.contextTable>[]): {
  readonly months: readonly Omit<Context['months'][number], 'uralsUsdPerBarrel' | 'uralsStatus'>[]
  readonly sources: Omit<Context['sources'], 'urals'>
} {
  const [first] = rows
  if (first === undefined) throw new TableError(beside.contextTable.file, 1, 'brent_source', 'the table has no rows')
  return {
    months: rows.map((row) => {
      const { brentSource: _, chinaCrudeImportsSource: __, ...month } = row
      return month
    }),
    sources: { brent: first.brentSource, crudeImports: first.chinaCrudeImportsSource },
  }
}

/** A point a month, a gap where nothing is published. */
function ratesOf(rows: readonly RowOf<typeof beside.ratesTable>[]): Rates & { readonly urals: readonly Point[] } {
  const points = (
    value: 'cnyPerUsd' | 'rubPerUsd' | 'usdPerEur' | 'usCpi' | 'uralsUsdPerBarrel',
    name: 'cny' | 'rub' | 'eur' | 'usCpi' | 'urals',
  ): Point[] =>
    rows.map((row) => {
      const [status, source] = [row[`${name}Status`], row[`${name}Source`]]
      return pointOf({ period: row.period, status, source }, row[value])
    })
  return {
    cny: points('cnyPerUsd', 'cny'),
    rub: points('rubPerUsd', 'rub'),
    eur: points('usdPerEur', 'eur'),
    usPrices: points('usCpi', 'usCpi'),
    urals: points('uralsUsdPerBarrel', 'urals'),
  }
}

/**
 * Parses all tables.
 * @param read returns the text of a file of the data package, which the browser and Node get in different ways
 * @throws {TableError} that names file, line and field of what does not fit
 */
export function parseTables(read: (file: string) => string) {
  const rowsOf = <T extends Table>(of: T, known: Lists, rule?: Rule<RowOf<T>>): readonly RowOf<T>[] =>
    readTable(of, read(of.file), known, rule)

  const sources = rowsOf(catalogue.sourcesTable, {}, rules.shaped({ id: slug, url: /^\S+$/ }))
  const ofSources = { 'sources.csv': listOf(sources.map(({ id }) => id)) }
  const chapters = rowsOf(catalogue.chaptersTable, ofSources)
  const chapterCodes = new Set(chapters.map(({ cmdCode }) => cmdCode))
  const headings = rowsOf(
    catalogue.headingsTable,
    ofSources,
    () =>
      ({ cmdCode }) =>
        chapterCodes.has(cmdCode.slice(0, 2)) ? undefined : ['cmdCode', `'${cmdCode}' has no chapter`],
  )
  const headingCodes = headings.map(({ cmdCode }) => cmdCode)
  const countries = rowsOf(
    beside.countriesTable,
    {},
    rules.alike<RowOf<typeof beside.countriesTable>>(({ alpha2 }) => alpha2, { alpha3: 'code' }),
  )
  const lists = {
    ...ofSources,
    'countries.csv': new Map(countries.map(({ alpha3, alpha2 }) => [alpha3, alpha2])),
    'headings.csv': listOf(headingCodes),
  }

  const commodities = rowsOf(catalogue.commoditiesTable, lists, rules.shaped({ cmdCode: rules.pickerCode })).map(
    (row) => ({
      id: `${row.flow}-${row.cmdCode}`,
      ...row,
    }),
  )
  const named = [
    ...commodities.map(({ cmdCode }) => cmdCode),
    ...headingCodes,
    ...benchmarks.map((id) => id.toUpperCase()),
  ]
  const baci = readBaci(read(books.baciTable.file), sources.map(({ id }) => id).join(' '), headingCodes.join(' '))
  const lastWhole = Math.max(...baci.map(({ observation }) => Number(observation.period)))
  const dependenceTotals = rowsOf(beside.dependenceTotalsTable, lists)
  /** Tables with rules of their own, or of which something is made. */
  const own = {
    /** The day on which the tables were compiled, `YYYY-MM-DD`. */
    compiled: parseCompiled('datapackage.json', read('datapackage.json')),
    customs: observed(rowsOf(books.customsTable, lists)),
    baci,
    partialBaci: observed(rowsOf(books.partialBaciTable, lists, rules.yearAfter(lastWhole))),
    customsYears: observed(rowsOf(books.customsYearsTable, lists, rules.withinTotal(lists['headings.csv']))),
    quoted: observed(rowsOf(books.quotedTable, lists)),
    context: contextOf(
      rowsOf(
        beside.contextTable,
        lists,
        rules.alike(() => '', { brentSource: 'source', chinaCrudeImportsSource: 'source' }),
      ),
    ),
    rates: ratesOf(rowsOf(beside.ratesTable, lists)),
    buyers: rowsOf(beside.buyersTable, lists, rules.oneMeasure),
    suppliers: rowsOf(
      beside.suppliersTable,
      lists,
      rules.inLists(({ cmdCode, year }) => `${cmdCode} ${year}`, { importsUsd: 'whole' }),
    ),
    dependence: rowsOf(beside.dependenceTable, lists, rules.ofNetSide(dependenceTotals)),
    dependenceTotals,
    prices: rowsOf(
      beside.pricesTable,
      lists,
      rules.alike<RowOf<typeof beside.pricesTable>>(({ benchmark }) => benchmark, { unit: 'unit', source: 'source' }),
    ),
    events: rowsOf(catalogue.eventsTable, lists, rules.shaped({ id: slug, concerns: rules.concern })),
    commodities,
    chapters,
    headings,
    synonyms: rowsOf(catalogue.synonymsTable, lists, rules.searchable(new Set(named))),
    sources,
    countries,
  }
  const others: Omit<Rows, keyof typeof own> = Object.fromEntries(
    keysOf(described).flatMap((name): unknown[][] => (name in own ? [] : [[name, rowsOf(described[name], lists)]])),
  )
  return { ...own, ...others }
}
