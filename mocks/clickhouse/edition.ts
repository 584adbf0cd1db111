import { statfsSync } from 'node:fs'
import type { Engine } from '#mocks/clickhouse/engine.ts'
import type { PairId } from '#mocks/clickhouse/pair.ts'
import { beginLoading } from '#mocks/clickhouse/loading.ts'
import { schemaOf } from '#mocks/clickhouse/schema.ts'
import { numberOf, numbersOf } from '#mocks/clickhouse/statements.ts'
import { EngineError, engineError } from '#mocks/clickhouse/trouble.ts'

/** Rows of one table as they are inserted, without their edition. */
export type Rows = { readonly table: string; readonly rows: readonly { readonly [column: string]: unknown }[] }

export type Edition = { readonly pair: PairId; readonly compiled: string; readonly tables: readonly Rows[] }

const editionsTable = 'trade.editions'

/** Bytes on the disk, several times what the tables take while they are empty. */
const roomOfTables = 4 * 2 ** 20

/** Makes the database and the tables that are missing. */
export async function makeTables(engine: Engine): Promise<void> {
  const { statements, stored } = schemaOf(engine.cluster)
  if (engine.folder !== null) {
    const names = stored.map((name) => `'${name}'`).join(', ')
    const known = `SELECT count() AS number FROM system.tables WHERE concat(database, '.', name) IN (${names})`
    const { bavail, bsize } = statfsSync(engine.folder)
    // On a full disk chdb makes a table with an empty definition, and never opens the folder again.
    if (bavail * bsize < roomOfTables && (await numberOf(engine, known)) < stored.length) throw new EngineError('full')
  }
  for (const statement of statements) await engine.run(statement)
}

/**
 * Loads pairs, each as a new edition, and makes all of them visible at one moment. A load that is killed leaves rows
 * that no answer reads and the next load deletes.
 * @throws {LoadingError} while another load runs
 */
export async function loadEditions(
  engine: Engine,
  editions: readonly Edition[],
  print: (line: string) => void,
): Promise<void> {
  await makeTables(engine)
  const loading = engine.folder === null ? await beginLoading(engine) : null
  try {
    // A node that does not have all editions yet might give the number of one of them again.
    await everywhere(engine, [editionsTable])
    const first = (await numberOf(engine, 'SELECT max(edition) AS number FROM trade.editions')) + 1
    const numbered = editions.map((edition, i) => ({ ...edition, edition: first + i }))
    const states = (state: string): string =>
      linesOf(numbered.map(({ edition, pair, compiled }) => ({ edition, ...pair, state, compiled })))
    await engine.insert('trade.editions', states('begun'))
    for (const { edition, tables: own } of numbered) {
      for (const { table, rows } of own) {
        if (rows.length > 0) await engine.insert(`trade.${table}`, linesOf(rows.map((row) => ({ ...row, edition }))))
        await loading?.renew()
      }
    }
    await everywhere(engine, schemaOf(engine.cluster).stored)
    await loading?.confirm()
    // One insert of one block makes all editions visible, or none.
    await engine.insert('trade.editions', states('whole'))
    for (const { pair, tables: own } of numbered) {
      const count = own.reduce((sum, { rows }) => sum + rows.length, 0)
      print(
        `Loaded ${count.toLocaleString('en')} rows of ${pair.partner === 0 ? 'all pairs' : `${pair.reporter}-${pair.partner}`}`,
      )
    }
    try {
      for (const { pair } of editions) await forget(engine, pair)
    } catch (error) {
      print(`Rows of earlier loads are still there, and the next load deletes them: ${engineError(error).message}`)
    }
  } finally {
    await loading?.end()
  }
}

/** Tables are replicated one by one, so each node must have all rows before it hears that they are whole. */
async function everywhere({ cluster, run }: Engine, tables: readonly string[]): Promise<void> {
  if (cluster === null) return
  for (const table of tables) await run(`SYSTEM SYNC REPLICA${schemaOf(cluster).on} ${table}`)
}

const linesOf = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

/** Deletes all editions of a pair but the newest whole one and the one before, which an answer may still be reading. */
async function forget(engine: Engine, { reporter, partner }: PairId): Promise<void> {
  const own = `reporter = ${reporter} AND partner = ${partner}`
  const kept = `SELECT edition FROM trade.editions WHERE ${own} AND state = 'whole' ORDER BY edition DESC LIMIT 2`
  const stale = `SELECT DISTINCT edition AS number FROM trade.editions WHERE ${own} AND edition NOT IN (${kept})`
  const numbers = await numbersOf(engine, stale)
  if (numbers.length === 0) return
  const { stored, on } = schemaOf(engine.cluster)
  // The table of editions comes last, so that the next load knows what a killed one has left.
  for (const table of [...stored.filter((name) => name !== editionsTable), editionsTable])
    await engine.run(`DELETE FROM ${table}${on} WHERE edition IN (${numbers.join(', ')})`)
}
