import type { QueryClient } from '@tanstack/react-query'
import * as v from 'valibot'
import { abroad, headingSuppliersQuery } from '#src/api/abroadQueries.ts'
import {
  type Need,
  conversionsQuery,
  findingsQuery,
  headingsQuery,
  productsQuery,
  seriesQuery,
} from '#src/api/queries.ts'
import { findingsSchema, productsSchema, ratesSchema, seriesSchema } from '#src/trade/tables/answers.ts'
import { answers, headingSuppliersSchema } from '#src/trade/tables/beside.ts'
import { grouped } from '#src/lib/grouped.ts'
import { benchmarks } from '#src/trade/catalogue.ts'
import { conversionsBy } from '#src/trade/conversion.ts'
import { addMonths, monthRange } from '#src/trade/periods.ts'
import { realCatalogue, realNomenclature, realSeries } from '#tests/unit/support/tables.ts'

/** A row of a figure's CSV. An empty status is `A`, an empty source the name of the table, an empty value missing. */
export type Row = { readonly [column: string]: string }

const numbers = new Set(['case', 'value', 'weight', 'exports', 'status', 'weight_status', 'unit', 'partners', 'says'])
/** A later row of a table replaces an earlier one with the same key. */
const keyOf = (row: Row): string =>
  Object.entries(row)
    .flatMap(([column, cell]) => (numbers.has(column) ? [] : cell))
    .join('|')

/** Months, years or codes from one to another, where a cell is `2021-01..2021-12` or `8401..8420`. */
function inRange(text = ''): string[] {
  const [first = '', last = first] = text.split('..')
  if (!text.includes('..')) return [text]
  if (first.length > 4) return monthRange(first, last)
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => String(Number(first) + i))
}

const each = (row: Row): Row[] =>
  ['period', 'cmd_code'].reduce<Row[]>(
    (rows, column) =>
      column in row ? rows.flatMap((one) => inRange(one[column]).map((cell) => ({ ...one, [column]: cell }))) : rows,
    [row],
  )

/** Rows a period each, in order of time; a later row replaces an earlier one, and `none` takes it away. */
export function rowsGiven(given: readonly Row[]): Row[] {
  const rows = new Map(given.flatMap(each).map((row) => [keyOf(row), row]))
  const left = Array.from(rows.values()).filter(({ value }) => value !== 'none')
  return left.toSorted((one, other) => (one['period'] ?? '').localeCompare(other['period'] ?? ''))
}

const numberOf = (text = ''): number | null => (text === '' ? null : Number(text))
const statusOf = (text = '', status = ''): string | null => (text === '' ? null : status || 'A')

/** `CN 5000; 10 JP 150`: shares in basis points in order of rank, or each with its own rank before it. */
const partnersOf = (text = '') =>
  text.split('; ').flatMap((part, i) => {
    const [, rank = i + 1, partner, share] = /^(?:(\d+) )?([A-Z]{2}) (\d+)$/.exec(part) ?? []
    return partner === undefined ? [] : [{ partner, rank: Number(rank), shareBasisPoints: Number(share) }]
  })

/** The columns of answers by the names of the trade API, of which each has some. */
const common = (row: Row, value: string) => ({
  [value]: numberOf(row['value']),
  status: statusOf(row['value'], row['status']),
  source: row['source'] || row['table'],
  flow: row['flow'],
  reporterFlow: row['flow'],
  period: row['period'],
  year: Number(row['period']),
  partner: row['partner'],
  partners: partnersOf(row['partners']),
  cmdCode: row['cmd_code'],
  product: row['product'],
  buyer: row['buyer'],
  country: row['country'],
  side: row['side'],
  exportsUsd: numberOf(row['exports']),
})

const observation = (row: Row) => ({
  period: row['period'],
  valueUsd: numberOf(row['value']),
  netWeightKg: numberOf(row['weight']),
  valueStatus: statusOf(row['value'], row['status']),
  weightStatus: statusOf(row['weight'], row['weight_status']),
  source: row['source'] || 'customs',
})
const rate = (row: Row) => ({
  period: row['period'],
  value: numberOf(row['value']),
  status: statusOf(row['value'], row['status']),
  source: row['value'] === '' ? null : row['money'],
})

const known = 'series world europe mirror buyers russia suppliers dependence products prices context finding rate'

/**
 * Puts answers of the trade API, made of literal rows and judged by its schemas, where a figure finds them. What a
 * figure needs and a case does not give fails, as there is no server.
 */
export function give(client: QueryClient, rows: readonly Row[]): void {
  const tables = grouped(rows, ({ table = '' }) => table.split(' ')[0] ?? '')
  const of = (table: string): readonly Row[] => tables.get(table) ?? []
  const set = <Data>(
    table: string,
    need: Need<Data>,
    schema: v.GenericSchema<unknown, Data>,
    answer: unknown,
  ): void => {
    if (of(table).length > 0) client.setQueryData<unknown>(need.queryKey, v.parse(schema, answer))
  }
  const unknown = [...tables.keys()].filter((table) => !known.split(' ').includes(table))
  if (unknown.length > 0) throw new Error(`No answer is made of a table ${unknown.join()}`)
  const all = (table: string, value: string) => ({ rows: of(table).map((row) => common(row, value)) })

  client.setQueryData(headingsQuery.queryKey, realNomenclature)
  client.setQueryData(findingsQuery.queryKey, {})
  for (const [id, months] of grouped(of('series'), ({ table = '' }) => table.replace('series ', ''))) {
    const info = realSeries(id)
    const { frequency } = info
    set('series', seriesQuery(info), seriesSchema(info), { id, frequency, observations: months.map(observation) })
  }
  set('world', abroad.world, answers.world.schema, all('world', 'valueUsd'))
  set('europe', abroad.europe, answers.europe.schema, all('europe', 'valueEur'))
  set('mirror', abroad.mirror, answers.mirror.schema, all('mirror', 'valueUsd'))
  set('buyers', abroad.buyers, answers.buyers.schema, all('buyers', 'netWeightKg'))
  const imports = of('russia').map((row) => ({ ...common(row, 'valueUsd'), flow: 'M' }))
  set('russia', abroad.russia, answers.russia.schema, { months: [], years: imports })
  set('suppliers', abroad.suppliers, answers.suppliers.schema, all('suppliers', 'importsUsd'))
  for (const [cmdCode, years] of grouped(of('suppliers'), (row) => row['cmd_code'] ?? ''))
    set('suppliers', headingSuppliersQuery(cmdCode), headingSuppliersSchema(cmdCode), {
      cmdCode,
      years: years.map((row) => common(row, 'importsUsd')),
    })
  const totals = all('dependence', 'importsUsd').rows
  set('dependence', abroad.dependence, answers.dependence.schema, {
    rows: totals.filter(({ partners }) => partners.length > 0),
    totals,
  })
  for (const [key, headings] of grouped(of('products'), (row) => `${row['flow']} ${row['period']}`)) {
    const [flow, year] = [key.startsWith('M') ? ('M' as const) : ('X' as const), Number(key.slice(2))]
    set('products', productsQuery(flow, year), productsSchema({ flow, year }), {
      flow,
      year,
      rows: headings.map((row) => ({ ...observation(row), cmdCode: row['cmd_code'], source: row['source'] || 'baci' })),
    })
  }
  const quoted = grouped(of('prices'), (row) => row['benchmark'] ?? '')
  set('prices', abroad.prices, answers.prices.schema, {
    series: benchmarks.map((id) => {
      const months = (quoted.get(id) ?? []).map((row) => common(row, 'price'))
      const none = { period: addMonths(realCatalogue.lastPeriod, 1), price: null, status: null }
      return {
        id,
        unit: quoted.get(id)?.[0]?.['unit'] ?? 't',
        source: 'quote',
        months: months.length > 0 ? months : [none],
      }
    }),
  })
  const crude = of('context').map((row) => ({
    period: row['period'],
    brentUsdPerBarrel: null,
    brentStatus: null,
    uralsUsdPerBarrel: null,
    uralsStatus: null,
    chinaCrudeImportsKg: numberOf(row['value']),
    chinaCrudeImportsStatus: statusOf(row['value'], row['status']),
  }))
  const sources = { brent: 'brent', urals: 'urals', crudeImports: 'crude' }
  set('context', abroad.context, answers.context.schema, { months: crude, sources })
  const findings = of('finding').map((row) => {
    const { period, value, status, source } = common(row, 'value')
    return [row['item'] ?? '', { period, value, status, sources: [source] }]
  })
  set('finding', findingsQuery, findingsSchema, Object.fromEntries(findings))
  const rates = grouped(of('rate'), (row) => row['money'] ?? '')
  const none = [{ period: '2000-01', value: null, status: null, source: null }]
  const ratesOf = (money: string) => (rates.has(money) ? rates.get(money)?.map(rate) : none)
  const answer = { cny: ratesOf('cny'), rub: ratesOf('rub'), eur: ratesOf('eur'), usPrices: ratesOf('usPrices') }
  if (rates.size > 0) {
    const conversions = conversionsBy(v.parse(ratesSchema, answer))
    // The data is a function, and `setQueryData` takes a function for an updater, hence the function around it.
    client.setQueryData<unknown>(conversionsQuery.queryKey, () => conversions)
  }
}
