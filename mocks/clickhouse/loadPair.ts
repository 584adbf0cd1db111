import { statSync } from 'node:fs'
import type { ImportedSeries } from '#src/imports/imported.ts'
import type { Names, Source } from '#src/trade/catalogue.ts'
import { flows } from '#src/trade/flow.ts'
import type { Status } from '#src/trade/status.ts'
import { type Tables, parseTables } from '#mocks/tables/tables.ts'
import { comtradeSource, goodsOf } from '#mocks/clickhouse/comtradeCatalogue.ts'
import { readComtradeFiles } from '#mocks/clickhouse/comtradeFiles.ts'
import { type Rows, loadEditions } from '#mocks/clickhouse/edition.ts'
import type { Engine } from '#mocks/clickhouse/engine.ts'
import type { PairId } from '#mocks/clickhouse/pair.ts'

const books = { monthly: 'customs', annual: 'yearly' } as const
const sourceIds = { monthly: 'comtrade', annual: 'comtrade-yearly' } as const

/** UN Comtrade flags no figure as final, so no status is better than provisional (P). */
const statusOf = (status: Status | null): Status | null => (status === 'A' ? 'P' : status)

const figuresOf = ({ flow, cmdCode, frequency, observations }: ImportedSeries): Rows['rows'] =>
  observations.map(({ period, value, netWeightKg, valueStatus, weightStatus }) => ({
    flow,
    cmd_code: cmdCode,
    book: books[frequency],
    period,
    value_usd: value,
    net_weight_kg: netWeightKg,
    value_status: statusOf(valueStatus),
    weight_status: statusOf(weightStatus),
    source: sourceIds[frequency],
  }))

/** Sources that the tables of all pairs name. */
function sourcesOfEveryone({ sources, rates, prices, context }: Tables): readonly Source[] {
  const points = [...rates.cny, ...rates.rub, ...rates.eur, ...rates.usPrices, ...rates.urals]
  const named = new Set([
    ...points.flatMap((point) => point.sources),
    ...prices.map(({ source }) => source),
    context.sources.brent,
  ])
  return sources.filter(({ id }) => named.has(id))
}

const placed = (table: string, rows: Rows['rows']): Rows => ({
  table,
  rows: rows.map((row, place) => ({ ...row, place })),
})

/**
 * Loads a pair of countries from files of UN Comtrade. Names of goods, rates and prices are those of all pairs.
 * @param read returns the text of a file of `mocks/data`
 */
export async function loadPair(
  engine: Engine,
  pair: PairId,
  folder: string,
  read: (file: string) => string,
  print: (line: string) => void,
): Promise<void> {
  const { series: all, left } = readComtradeFiles(folder, pair)
  // Chapters are sums of headings, and are in no book of this site.
  const series = all.filter(({ cmdCode }) => cmdCode.length > 2)
  for (const sentence of left) print(sentence)
  const tables = parseTables(read)
  const day = statSync(folder).mtime.toISOString().slice(0, 10)
  const own = [...new Set(series.map(({ frequency }) => sourceIds[frequency]))].map((id) => comtradeSource(id, day))
  const commodities = flows.flatMap((flow) =>
    goodsOf(
      series.filter((one) => one.flow === flow),
      tables,
    ),
  )
  const edition = {
    pair,
    compiled: day,
    tables: [
      placed('commodities', commodities),
      placed(
        'sources',
        [...own, ...sourcesOfEveryone(tables).filter(({ id }) => own.every((one) => one.id !== id))].map(
          ({ names: name, ...source }): { readonly [column: string]: Names | string | undefined } => ({
            ...source,
            name,
          }),
        ),
      ),
      {
        table: 'observations',
        rows: series.flatMap(figuresOf).map((row) => ({ ...row, ...pair })),
      },
    ],
  }
  await loadEditions(engine, [edition], print)
}
