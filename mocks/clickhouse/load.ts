import { randomUUID } from 'node:crypto'
import { readFileSync, statfsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Engine, EngineError, Refusal, engineError, numberOf, numbersOf } from '#mocks/clickhouse/engine.ts'
import { type PairId, everyone, home } from '#mocks/clickhouse/pair.ts'
import { type Tables, parseTables } from '#mocks/readers/tables.ts'
import { keysOf } from '#src/lib/keysOf.ts'

/** Tables of one edition, which are those of a pair or those of all pairs. */
export type OwnTables = Partial<Omit<Tables, 'compiled'>>

/** Tables of figures, and the book of each. */
export const books = {
  customs: 'customs',
  baci: 'baci',
  partialBaci: 'baci-partial',
  quoted: 'quoted',
  customsYears: 'yearly',
} as const

type Edition = { readonly pair: PairId; readonly compiled: string; readonly tables: OwnTables }

/** Returns the text of a file of `mocks/data`. */
export type Read = (file: string) => string
export type Print = (line: string) => void

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

/** Loads the data package: the tables of the pair and those of all pairs become visible at one moment. */
export async function loadData(engine: Engine, read: Read, print: Print): Promise<void> {
  // An error with file, line and field is thrown before anything is written.
  const { compiled, chapters, headings, synonyms, rates, prices, context, ...ofPair } = parseTables(read)
  const ofEveryone = { chapters, headings, synonyms, rates, prices, context }
  const editions = [
    { pair: everyone, compiled, tables: ofEveryone },
    { pair: home, compiled, tables: ofPair },
  ]
  await loadEditions(engine, editions, print)
}

/**
 * Loads pairs, each as a new edition, and makes all of them visible at one moment. A load that is killed leaves rows
 * that no answer reads and the next load deletes.
 * @throws {Refusal} while another load runs
 */
export async function loadEditions(engine: Engine, editions: readonly Edition[], print: Print): Promise<void> {
  await makeTables(engine)
  const loading = engine.folder === null ? await beginLoading(engine) : null
  try {
    // A node that does not have all editions yet might give the number of one of them again.
    await everywhere(engine, [editionsTable])
    const first = (await numberOf(engine, 'SELECT max(edition) AS number FROM trade.editions')) + 1
    const states = (state: string): string =>
      linesOf(editions.map(({ pair, compiled }, i) => ({ edition: first + i, ...pair, state, compiled })))
    await engine.insert(editionsTable, states('begun'))
    const said: string[] = []
    for (const [i, { pair, tables }] of editions.entries()) {
      // All figures are inserted at once, because rows inserted together are stored together.
      const inserted = Object.entries(insertedRows(first + i, pair, tables))
      for (const [table, rows] of inserted) {
        if (rows.length > 0) await engine.insert(table, linesOf(rows))
        await loading?.renew()
      }
      const count = inserted.reduce((sum, [, rows]) => sum + rows.length, 0).toLocaleString('en')
      said.push(`Loaded ${count} rows of ${pair.partner === 0 ? 'all pairs' : `${pair.reporter}-${pair.partner}`}`)
    }
    await everywhere(engine, schemaOf(engine.cluster).stored)
    await loading?.confirm()
    // One insert of one block makes all editions visible, or none.
    await engine.insert(editionsTable, states('whole'))
    for (const line of said) print(line)
    try {
      for (const { pair } of editions) await forget(engine, pair)
    } catch (error) {
      print(`Rows of earlier loads are still there, and the next load deletes them: ${engineError(error).message}`)
    }
  } finally {
    await loading?.end()
  }
}

function keyOf(row: object): unknown {
  if ('id' in row) return row.id
  return 'cmdCode' in row ? row.cmdCode : ''
}

/** Rows as they are inserted into the engine's two tables. */
function insertedRows(edition: number, pair: PairId, tables: OwnTables) {
  return {
    'trade.observations': keysOf(books).flatMap((name) =>
      (tables[name] ?? []).map(({ flow, cmdCode, observation: { period, ...figure } }) => ({
        ...pair,
        edition,
        flow,
        cmd_code: cmdCode,
        book: books[name],
        period,
        value_usd: figure.value,
        net_weight_kg: figure.netWeightKg,
        value_status: figure.valueStatus,
        weight_status: figure.weightStatus,
        source: figure.sources.join(';'),
        plus_minus_usd: figure.plusMinus,
        stated_growth_pct: figure.statedGrowthPct,
        note: figure.note,
      })),
    ),
    'trade.rows': Object.entries(tables)
      .filter(([name]) => !(name in books))
      .flatMap(([table, rows]) =>
        [rows].flat().map((row, place) => ({ edition, table, key: keyOf(row), place, row: JSON.stringify(row) })),
      ),
  }
}

const linesOf = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

/** Tables are replicated one by one, so each node must have all rows before it hears that they are whole. */
async function everywhere({ cluster, run }: Engine, tables: readonly string[]): Promise<void> {
  if (cluster === null) return
  for (const table of tables) await run(`SYSTEM SYNC REPLICA${schemaOf(cluster).on} ${table}`)
}

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

const somebodyElse = 'Somebody else is loading: nothing was changed. Try again when that is done.'
/** Seconds without a sign of life after which a load is taken for dead. */
const silenceSeconds = 60

/**
 * Locks the loading of data: only one load can make the table `trade.loading`, and its rows are signs of life.
 * @throws {Refusal} while another load holds the lock
 */
async function beginLoading(engine: Engine) {
  const { cluster, run } = engine
  const { on } = schemaOf(cluster)
  // Each node of a cluster has rows of its own.
  const rows = cluster === null ? 'trade.loading' : `clusterAllReplicas('${cluster}', trade.loading)`
  // Clocks of nodes differ, so the silence may be negative.
  const silence = `SELECT dateDiff('second', greatest((SELECT max(at) FROM ${rows}),
    (SELECT max(metadata_modification_time) FROM system.tables WHERE database = 'trade' AND name = 'loading')
  ), now()) AS number`
  const make = (): Promise<void> =>
    run(`CREATE TABLE trade.loading${on} (at DateTime, loader UUID) ENGINE = MergeTree ORDER BY at`)
  const end = (): Promise<void> => run(`DROP TABLE IF EXISTS trade.loading${on}`)
  const loader = randomUUID()
  const renew = (): Promise<void> => run(`INSERT INTO trade.loading SELECT now(), '${loader}'`)
  try {
    await make()
  } catch (refused) {
    // Where the lock does not exist, its creation was refused for another reason, which is thrown.
    const silent = await numberOf(engine, silence).catch(() => {
      throw engineError(refused)
    })
    if (silent < silenceSeconds) throw new Refusal(somebodyElse)
    await end()
    await make()
  }
  await renew()
  return {
    /** Writes a sign that the load goes on. */
    renew,
    /** Throws where another load has taken over this lock, or took over the same abandoned lock as this one. */
    async confirm() {
      if ((await numberOf(engine, `SELECT uniqExact(loader) AS number FROM ${rows}`)) !== 1)
        throw new Refusal(somebodyElse)
    },
    end,
  }
}

const spread = 'trade.observations'
const inFile = readFileSync(fileURLToPath(new URL('./schema.sql', import.meta.url)), 'utf8')
  .replaceAll(/^--.*$/gm, '')
  .split(';')
  .map((statement) => statement.trim())
  .filter((statement) => statement !== '')

const named = /(?<=^CREATE TABLE IF NOT EXISTS )trade\.\w+/
const storedBy = (all: readonly string[]): string[] =>
  all.filter((statement) => statement.includes('MergeTree')).flatMap((statement) => named.exec(statement)?.[0] ?? [])

/**
 * A table of schema.sql as replicas on a cluster. Figures are replicated within a shard; their own name is that of a
 * table over all shards, in which each pair lies on one.
 */
function onCluster(statement: string, cluster: string, on: string): string[] {
  const [table] = named.exec(statement) ?? []
  if (table === undefined) return [`${statement}${on}`]
  const isSpread = table === spread
  const [name, path, replica] = isSpread
    ? [`${table}_shard`, '/{shard}', '{replica}']
    : [table, '', '{shard}-{replica}']
  const replicated = statement
    .replace(named, () => `${name}${on}`)
    .replace('ENGINE = MergeTree', () => `ENGINE = ReplicatedMergeTree('/clickhouse/${name}${path}', '${replica}')`)
  const [database, shard] = name.split('.')
  const over = `CREATE TABLE IF NOT EXISTS ${spread}${on} AS ${name}
ENGINE = Distributed('${cluster}', ${database}, ${shard}, cityHash64(reporter, partner))`
  return isSpread ? [replicated, over] : [replicated]
}

/** Whether a text is safe as a name in quotes in a statement. */
export const isClusterName = (text: string): boolean => /^[\w-]{1,64}$/.test(text)

/**
 * The tables of schema.sql on one server, or on a cluster, whose nodes share the figures and have all else whole.
 * @param cluster name in the configuration of its servers; null for a server alone
 */
export function schemaOf(cluster: string | null) {
  const on = cluster === null ? '' : ` ON CLUSTER '${cluster}'`
  const all = cluster === null ? inFile : inFile.flatMap((statement) => onCluster(statement, cluster, on))
  return {
    statements: all,
    /** Names of the tables that hold rows; rows are deleted from these alone. */
    stored: storedBy(all),
    /** The clause behind the name of a table that is made, dropped or deleted from. */
    on,
  }
}
