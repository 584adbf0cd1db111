import * as v from 'valibot'
import { benchmarks } from '#src/trade/catalogue.ts'
import { boughtProducts, buyerCodes } from '#src/trade/beside/months.ts'
import { dependents, maxListed, tradeSides } from '#src/trade/beside/partners.ts'
import { priceUnits } from '#src/trade/beside/worldPrice.ts'
import { agree, keyed } from '#src/trade/tables/answers.ts'
import * as cell from '#src/trade/tables/cells.ts'

// Tables of figures that are shown beside China's own reports of its trade with Russia.

const figure = { valueUsd: cell.amount, status: cell.status, source: cell.text }

/** China's trade with all countries, Russia included. */
export const worldTable = {
  file: 'world-monthly.csv',
  row: v.object({ flow: cell.flow, period: cell.month, ...figure }),
  key: ['flow', 'period'],
  everyMonth: true,
} as const satisfies cell.Table

/** Purchases from Russia as the buyers' own customs report them. Oil and gas have a weight, both together a value. */
export const buyersTable = {
  file: 'buyers-monthly.csv',
  row: v.object({
    product: v.picklist([...boughtProducts, 'OILGAS']),
    buyer: v.picklist(buyerCodes),
    period: cell.month,
    ...cell.figures,
    source: cell.text,
  }),
  key: ['product', 'buyer', 'period'],
  statuses: cell.statusColumns,
} as const satisfies cell.Table

/** Brent crude (USD a barrel, monthly averages) and China's crude imports from all suppliers (kg). */
export const contextTable = {
  file: 'context-monthly.csv',
  row: v.object({
    period: cell.month,
    brentUsdPerBarrel: v.nullable(cell.amount),
    brentStatus: v.nullable(cell.status),
    brentSource: cell.text,
    chinaCrudeImportsKg: v.nullable(cell.amount),
    chinaCrudeImportsStatus: v.nullable(cell.status),
    chinaCrudeImportsSource: cell.text,
  }),
  key: ['period'],
  statuses: { brentStatus: 'brentUsdPerBarrel', chinaCrudeImportsStatus: 'chinaCrudeImportsKg' },
} as const satisfies cell.Table

const partner = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'Not a country, 2 letters'))
/** Countries' ISO 3166 codes: alpha-3 in the files, alpha-2 in the answers, which `Intl.DisplayNames` knows. */
export const countriesTable = {
  file: 'countries.csv',
  row: v.object({ alpha3: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'Not a country, 3 letters')), alpha2: partner }),
  key: ['alpha3'],
} as const satisfies cell.Table
const countries = { partner: countriesTable.file }

/** Monthly exports of the 27 EU members to Russia and some of its neighbours, in euro. */
export const europeTable = {
  file: 'europe-monthly.csv',
  row: v.object({ partner, period: cell.month, status: cell.status, source: cell.text, valueEur: cell.amount }),
  key: ['partner', 'period'],
  listedIn: countries,
  everyMonth: true,
} as const satisfies cell.Table

/** Total trade as Russia reported it to others; `reporterFlow` is Russia's: its `X` faces China's `M`. */
export const russiaTable = {
  file: 'russia-annual.csv',
  row: v.object({ reporterFlow: cell.flow, year: cell.yearNumber, ...figure }),
  key: ['reporterFlow', 'source', 'year'],
} as const satisfies cell.Table

const traded = { partner, status: cell.status, source: cell.text, flow: cell.flow }
const russian = { columns: { flow: 'reporter_flow' }, listedIn: countries }
/** Russia’s trade with its main partners as its own customs published it, until 2021; `flow` is Russia’s. */
export const russianMonthsTable = {
  file: 'russia-partners-monthly.csv',
  row: v.object({ period: cell.month, ...traded, valueUsd: cell.amount }),
  key: ['flow', 'partner', 'period'],
  ...russian,
  everyMonth: true,
} as const satisfies cell.Table
/** Whole years, among them some before the first month; a year that the publisher left out has no row. */
export const russianYearsTable = {
  file: 'russia-partners-annual.csv',
  row: v.object({ ...traded, year: cell.yearNumber, valueUsd: cell.amount }),
  key: ['flow', 'partner', 'year'],
  ...russian,
} as const satisfies cell.Table

const whole = (least: number, most: number, beyond: string) =>
  v.pipe(
    v.number('Not a whole number'),
    v.integer('Not a whole number'),
    v.minValue(least, `Below ${least}`),
    v.maxValue(most, beyond),
  )

/**
 * One of the ten largest partners of a country in a heading and year. Only the country's net side is listed, suppliers
 * or buyers; the share of an unlisted partner is unknown, not zero.
 */
const listed = {
  partner,
  rank: whole(1, maxListed, `Beyond the ${maxListed} that are listed`),
  /** Share of the heading's whole, rounded on its own and at least 1, so that a complete list may add up to 10,005. */
  shareBasisPoints: whole(1, 10_000, 'More than the whole'),
}
const inLists = { ...countries, cmdCode: 'headings.csv' }
const list = { cmdCode: cell.headingCode, year: cell.yearNumber, ...listed, status: cell.status, source: cell.text }

/** Russia's imports of one HS heading in one year from one of its suppliers. */
export const suppliersTable = {
  file: 'suppliers-annual.csv',
  row: v.object({ ...list, importsUsd: cell.amount }),
  key: ['cmdCode', 'year', 'rank'],
  listedIn: inLists,
} as const satisfies cell.Table

const country = v.picklist(dependents)
const side = v.picklist(tradeSides)
/** Suppliers are listed where a country buys more of a heading than it sells, buyers where it sells more. */
export const dependenceTable = {
  file: 'dependence-annual.csv',
  row: v.object({ ...list, country, side }),
  key: ['country', 'cmdCode', 'year', 'rank'],
  listedIn: inLists,
} as const satisfies cell.Table

/** One country's imports and exports of an HS heading in a year, from and to all countries. */
export const dependenceTotalsTable = {
  file: 'dependence-totals-annual.csv',
  row: v.object({
    country,
    cmdCode: cell.headingCode,
    year: cell.yearNumber,
    importsUsd: cell.amount,
    exportsUsd: cell.amount,
    status: cell.status,
    source: cell.text,
  }),
  key: ['country', 'cmdCode', 'year'],
  listedIn: { cmdCode: 'headings.csv' },
} as const satisfies cell.Table

// Rates and prices; their answers have another shape.

const rate = v.nullable(cell.positive)
const rateStatus = v.nullable(cell.status)

/** Exchange rates, US consumer prices and the price of Urals (USD a barrel), each as a mean of the month. */
export const ratesTable = {
  file: 'rates-monthly.csv',
  row: v.object({
    period: cell.month,
    cnyPerUsd: rate,
    cnyStatus: rateStatus,
    cnySource: cell.text,
    rubPerUsd: rate,
    rubStatus: rateStatus,
    rubSource: cell.text,
    usdPerEur: rate,
    eurStatus: rateStatus,
    eurSource: cell.text,
    usCpi: rate,
    usCpiStatus: rateStatus,
    usCpiSource: cell.text,
    uralsUsdPerBarrel: rate,
    uralsStatus: rateStatus,
    uralsSource: cell.text,
  }),
  key: ['period'],
  statuses: {
    cnyStatus: 'cnyPerUsd',
    rubStatus: 'rubPerUsd',
    eurStatus: 'usdPerEur',
    usCpiStatus: 'usCpi',
    uralsStatus: 'uralsUsdPerBarrel',
  },
  everyMonth: true,
} as const satisfies cell.Table

/** World prices in current US dollars a unit; those of Brent and Urals are in other tables. */
export const pricesTable = {
  file: 'prices-monthly.csv',
  row: v.object({
    benchmark: v.picklist(benchmarks.filter((id) => id !== 'brent' && id !== 'urals')),
    period: cell.month,
    priceUsd: cell.positive,
    unit: v.picklist(priceUnits),
    status: cell.status,
    source: cell.text,
  }),
  key: ['benchmark', 'period'],
  everyMonth: true,
} as const satisfies cell.Table

// Answers that are made of these tables.

const { brentSource: _, chinaCrudeImportsSource: __, ...fromContext } = contextTable.row.entries
const contextMonth = v.pipe(
  v.object({ ...fromContext, uralsUsdPerBarrel: v.nullable(cell.amount), uralsStatus: v.nullable(cell.status) }),
  agree({ ...contextTable.statuses, uralsStatus: 'uralsUsdPerBarrel' }),
)

/** An answer may lack a month, which the table never did. */
const worldRow = v.pipe(
  v.object({ ...worldTable.row.entries, valueUsd: v.nullable(cell.amount), status: v.nullable(cell.status) }),
  agree({ status: 'valueUsd' }),
)

const { buyer, period, source } = buyersTable.row.entries
const product = v.picklist(boughtProducts)
const bought = v.object({ product, buyer, period, netWeightKg: cell.amount, status: cell.status, source })

const named = v.pipe(v.array(v.object(listed)), keyed(['partner']), keyed(['rank']))
const partners = v.pipe(named, v.minLength(1, 'No partners'))
/** Russia's imports of one HS heading in one year; its suppliers are given with them. */
const imports = { year: cell.yearNumber, importsUsd: cell.amount, status: cell.status, source: cell.text }
const ofHeading = v.object({ cmdCode: cell.headingCode, ...imports, partners: named })

export const supplierYears = v.pipe(
  v.array(v.object({ ...imports, partners })),
  v.minLength(1, 'No years'),
  keyed(['year']),
)

export function headingSuppliersSchema(of: string) {
  return v.object({ cmdCode: v.literal(of), years: supplierYears })
}

const dependent = v.object({ ...dependenceTotalsTable.row.entries, side, partners })

const price = v.pipe(
  v.object({ period: cell.month, price: v.nullable(cell.amount), status: v.nullable(cell.status) }),
  agree({ status: 'price' }),
)

const prices = v.object({
  id: v.picklist(benchmarks),
  unit: v.picklist(priceUnits),
  source: cell.text,
  months: v.pipe(v.array(price), v.minLength(1, 'No months'), keyed(['period'])),
})

/** The rows of a table as they are. */
const rowsOf = <Entries extends v.ObjectEntries>({ row, key }: cell.Table<Entries>) => v.pipe(v.array(row), keyed(key))

const answer = <Lists extends v.ObjectEntries>(of: readonly cell.Table[], lists: Lists) => ({
  of,
  schema: v.object(lists),
})

/**
 * Answers by name, `api/{name}.json`, and the tables whose figures they have. From this follow the page's queries, the
 * description for programs, and the mocked answer where it is the rows of its tables, a list each.
 */
export const answers = {
  /** Brent, Urals (USD a barrel) and China's crude imports, by month. */
  context: answer([contextTable], {
    months: v.pipe(v.array(contextMonth), keyed(['period'])),
    sources: v.object({ brent: cell.text, urals: cell.text, crudeImports: cell.text }),
  }),
  /** Totals as Russia reported them to others, and its trade with China from its own customs. */
  mirror: answer([russiaTable, russianYearsTable], { rows: rowsOf(russiaTable) }),
  /** Each flow is in order of time. */
  world: answer([worldTable], { rows: v.pipe(v.array(worldRow), keyed(worldTable.key)) }),
  /** Purchases of one of the products, in order of time; an unreported month has no row. */
  buyers: answer([buyersTable], { rows: v.pipe(v.array(bought), keyed(['product', 'buyer', 'period'])) }),
  /** All headings; each list has only China, Hong Kong and the tenth partner, where they are listed. */
  suppliers: answer([suppliersTable], { rows: v.pipe(v.array(ofHeading), keyed(['cmdCode', 'year'])) }),
  /** `totals` are of every heading, including those without listed partners. */
  dependence: answer([dependenceTable, dependenceTotalsTable], {
    rows: v.pipe(v.array(dependent), keyed(['country', 'cmdCode', 'year', 'side'])),
    totals: v.pipe(rowsOf(dependenceTotalsTable), v.minLength(1, 'No totals')),
  }),
  /** Prices in current US dollars a unit, mean of the month. */
  prices: answer([pricesTable], {
    series: v.pipe(
      v.array(prices),
      keyed(['id']),
      v.check((all) => benchmarks.every((one) => all.some(({ id }) => id === one)), 'A world price is missing'),
    ),
  }),
  europe: answer([europeTable], { rows: rowsOf(europeTable) }),
  /** Russia's trade with its main partners, as its own customs published it. */
  russia: answer([russianMonthsTable, russianYearsTable], {
    months: rowsOf(russianMonthsTable),
    years: rowsOf(russianYearsTable),
  }),
}

export type Answer<Name extends keyof typeof answers> = cell.AnswerOf<(typeof answers)[Name]['schema']>
