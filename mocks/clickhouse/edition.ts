import type { Engine } from '#mocks/clickhouse/engine.ts'
import type { PairId } from '#mocks/clickhouse/pair.ts'
import { beginLoading } from '#mocks/clickhouse/loading.ts'
import { schemaOf } from '#mocks/clickhouse/schema.ts'
import { numberOf, numbersOf } from '#mocks/clickhouse/statements.ts'

/** Rows of one table, as they are inserted but for their edition. */
export type Rows = { readonly table: string; readonly rows: readonly { readonly [column: string]: unknown }[] }

export type Edition = { readonly pair: PairId; readonly compiled: string; readonly tables: readonly Rows[] }

const editionsTable = 'trade.editions'

/** Makes what is missing. */
export async function makeTables(engine: Engine): Promise<void> {
  for (const statement of schemaOf(engine.cluster).statements) await engine.run(statement)
}

/**
 * Loads pairs, each as a new edition, and lets all of them be seen at one moment. Whoever is killed on the way leaves rows
 * that nobody sees, and the next load takes them away.
 * @throws {LoadingError} while somebody else loads
 */
export async function loadEditions(
  engine: Engine,
  editions: readonly Edition[],
  print: (line: string) => void,
): Promise<void> {
  await makeTables(engine)
  const loading = await beginLoading(engine)
  try {
    // Before it has all of them, a node may give the number of another edition once more.
    await everywhere(engine, [editionsTable])
    const first = (await numberOf(engine, 'SELECT max(edition) AS number FROM trade.editions')) + 1
    const numbered = editions.map((edition, i) => ({ ...edition, edition: first + i }))
    const states = (state: string): string =>
      linesOf(numbered.map(({ edition, pair, compiled }) => ({ edition, ...pair, state, compiled })))
    await engine.insert('trade.editions', states('begun'))
    for (const { edition, tables: own } of numbered) {
      for (const { table, rows } of own) {
        if (rows.length > 0) await engine.insert(`trade.${table}`, linesOf(rows.map((row) => ({ ...row, edition }))))
        await loading.renew()
      }
    }
    await everywhere(engine, schemaOf(engine.cluster).stored)
    await loading.confirm()
    // One insert of one block: all of them are seen, or none.
    await engine.insert('trade.editions', states('whole'))
    for (const { pair, tables: own } of numbered) {
      const count = own.reduce((sum, { rows }) => sum + rows.length, 0)
      print(
        `Loaded ${count.toLocaleString('en')} rows of ${pair.partner === 0 ? 'all pairs' : `${pair.reporter}-${pair.partner}`}`,
      )
    }
    for (const { pair } of editions) await forget(engine, pair)
  } finally {
    await loading.end()
  }
}

/** Tables are replicated each for itself: a node has all rows before it hears that they are whole. */
async function everywhere({ cluster, run }: Engine, tables: readonly string[]): Promise<void> {
  if (cluster === null) return
  for (const table of tables) await run(`SYSTEM SYNC REPLICA${schemaOf(cluster).on} ${table}`)
}

const linesOf = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

/** Takes away what nobody reads any more: all but the newest whole edition of a pair and the one before, which somebody may still be reading. */
async function forget(engine: Engine, { reporter, partner }: PairId): Promise<void> {
  const own = `reporter = ${reporter} AND partner = ${partner}`
  const kept = `SELECT edition FROM trade.editions WHERE ${own} AND state = 'whole' ORDER BY edition DESC LIMIT 2`
  const stale = `SELECT DISTINCT edition AS number FROM trade.editions WHERE ${own} AND edition NOT IN (${kept})`
  const numbers = await numbersOf(engine, stale)
  if (numbers.length === 0) return
  const { stored, on } = schemaOf(engine.cluster)
  // Editions last: whoever is killed before knows what is left.
  for (const table of [...stored.filter((name) => name !== editionsTable), editionsTable])
    await engine.run(`DELETE FROM ${table}${on} WHERE edition IN (${numbers.join(', ')})`)
}
