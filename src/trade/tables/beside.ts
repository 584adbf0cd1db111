import * as v from 'valibot'
import { benchmarks } from '#src/trade/catalogue.ts'
import { boughtProducts, buyers } from '#src/trade/beside/months.ts'
import { dependents, maxListed, tradeSides } from '#src/trade/beside/partners.ts'
import { priceUnits } from '#src/trade/beside/worldPrice.ts'
import {
  type Table,
  amount,
  figures,
  flow,
  headingCode,
  month,
  positive,
  status,
  statuses,
  text,
  yearNumber,
} from '#src/trade/tables/table.ts'

// Tables of figures that are shown beside China's own reports of its trade with Russia.

const figure = { valueUsd: amount, status, source: text }

/** China's trade with all countries, Russia included. */
export const worldTable = {
  file: 'world-monthly.csv',
  row: v.object({ flow, period: month, ...figure }),
  key: ['flow', 'period'],
  everyMonth: true,
} as const satisfies Table

/** Purchases from Russia as the buyers' own customs report them. Oil and gas have a weight, both together a value. */
export const buyersTable = {
  file: 'buyers-monthly.csv',
  row: v.object({
    product: v.picklist([...boughtProducts, 'OILGAS']),
    buyer: v.picklist(buyers),
    period: month,
    ...figures,
    source: text,
  }),
  key: ['product', 'buyer', 'period'],
  statuses,
} as const satisfies Table

/** Brent crude (USD a barrel, monthly averages) and China's crude imports from all suppliers (kg). */
export const contextTable = {
  file: 'context-monthly.csv',
  row: v.object({
    period: month,
    brentUsdPerBarrel: v.nullable(amount),
    brentStatus: v.nullable(status),
    brentSource: text,
    chinaCrudeImportsKg: v.nullable(amount),
    chinaCrudeImportsStatus: v.nullable(status),
    chinaCrudeImportsSource: text,
  }),
  key: ['period'],
  statuses: { brentStatus: 'brentUsdPerBarrel', chinaCrudeImportsStatus: 'chinaCrudeImportsKg' },
} as const satisfies Table

const partner = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'Not a country, 2 letters'))
/** Countries' ISO 3166 codes: alpha-3 in the files, alpha-2 in the answers, which `Intl.DisplayNames` knows. */
export const countriesTable = {
  file: 'countries.csv',
  row: v.object({ alpha3: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'Not a country, 3 letters')), alpha2: partner }),
  key: ['alpha3'],
} as const satisfies Table
const countries = { partner: countriesTable.file }

/** Monthly exports of the 27 EU members to Russia and some of its neighbours, in euro. */
export const europeTable = {
  file: 'europe-monthly.csv',
  row: v.object({ partner, period: month, status, source: text, valueEur: amount }),
  key: ['partner', 'period'],
  listedIn: countries,
  everyMonth: true,
} as const satisfies Table

/** Total trade as Russia reported it to others; `reporterFlow` is Russia's: its `X` faces China's `M`. */
export const russiaTable = {
  file: 'russia-annual.csv',
  row: v.object({ reporterFlow: flow, year: yearNumber, ...figure }),
  key: ['reporterFlow', 'source', 'year'],
} as const satisfies Table

const traded = { partner, status, source: text, flow }
const russian = { columns: { flow: 'reporter_flow' }, listedIn: countries }
/** Russia’s trade with its main partners as its own customs published it, until 2021; `flow` is Russia’s. */
export const russianMonthsTable = {
  file: 'russia-partners-monthly.csv',
  row: v.object({ period: month, ...traded, valueUsd: amount }),
  key: ['flow', 'partner', 'period'],
  ...russian,
  everyMonth: true,
} as const satisfies Table
/** Whole years, among them some before the first month; a year that the publisher left out has no row. */
export const russianYearsTable = {
  file: 'russia-partners-annual.csv',
  row: v.object({ ...traded, year: yearNumber, valueUsd: amount }),
  key: ['flow', 'partner', 'year'],
  ...russian,
} as const satisfies Table

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
const list = { cmdCode: headingCode, year: yearNumber, ...listed, status, source: text }

/** Russia's imports of one HS heading in one year from one of its suppliers. */
export const suppliersTable = {
  file: 'suppliers-annual.csv',
  row: v.object({ ...list, importsUsd: amount }),
  key: ['cmdCode', 'year', 'rank'],
  listedIn: inLists,
} as const satisfies Table

const country = v.picklist(dependents)
/** Suppliers are listed where a country buys more of a heading than it sells, buyers where it sells more. */
export const dependenceTable = {
  file: 'dependence-annual.csv',
  row: v.object({ ...list, country, side: v.picklist(tradeSides) }),
  key: ['country', 'cmdCode', 'year', 'rank'],
  listedIn: inLists,
} as const satisfies Table

/** One country's imports and exports of an HS heading in a year, from and to all countries. */
export const wholesTable = {
  file: 'dependence-totals-annual.csv',
  row: v.object({
    country,
    cmdCode: headingCode,
    year: yearNumber,
    importsUsd: amount,
    exportsUsd: amount,
    status,
    source: text,
  }),
  key: ['country', 'cmdCode', 'year'],
  listedIn: { cmdCode: 'headings.csv' },
} as const satisfies Table

// Rates and prices; their answers have another shape.

const rate = v.nullable(positive)
const rateStatus = v.nullable(status)

/** Exchange rates, US consumer prices and the price of Urals (USD a barrel), each as a mean of the month. */
export const ratesTable = {
  file: 'rates-monthly.csv',
  row: v.object({
    period: month,
    cnyPerUsd: rate,
    cnyStatus: rateStatus,
    cnySource: text,
    rubPerUsd: rate,
    rubStatus: rateStatus,
    rubSource: text,
    usdPerEur: rate,
    eurStatus: rateStatus,
    eurSource: text,
    usCpi: rate,
    usCpiStatus: rateStatus,
    usCpiSource: text,
    uralsUsdPerBarrel: rate,
    uralsStatus: rateStatus,
    uralsSource: text,
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
} as const satisfies Table

/** World prices in current US dollars a unit; those of Brent and Urals are in other tables. */
export const pricesTable = {
  file: 'prices-monthly.csv',
  row: v.object({
    benchmark: v.picklist(benchmarks.filter((id) => id !== 'brent' && id !== 'urals')),
    period: month,
    priceUsd: positive,
    unit: v.picklist(priceUnits),
    status,
    source: text,
  }),
  key: ['benchmark', 'period'],
  everyMonth: true,
} as const satisfies Table
