import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const spread = 'trade.observations'
const statements = readFileSync(fileURLToPath(new URL('./schema.sql', import.meta.url)), 'utf8')
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
  const all = cluster === null ? statements : statements.flatMap((statement) => onCluster(statement, cluster, on))
  return {
    statements: all,
    /** Names of the tables that hold rows; rows are deleted from these alone. */
    stored: storedBy(all),
    /** The clause behind the name of a table that is made, dropped or deleted from. */
    on,
  }
}
