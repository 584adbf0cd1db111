import { sqlFile } from '#mocks/clickhouse/statements.ts'

/** The tables of schema.sql on one server, or on a cluster, whose nodes share the figures and have all else whole. */
export type Schema = {
  readonly statements: readonly string[]
  /** Names of the tables that hold rows; rows are deleted from these alone. */
  readonly stored: readonly string[]
  /** The clause behind the name of a table that is made, dropped or deleted from. */
  readonly on: string
}

const spread = 'trade.observations'
const statements = sqlFile('./schema.sql')
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

/** @param cluster name in the configuration of its servers; null for a server alone */
export function schemaOf(cluster: string | null): Schema {
  if (cluster === null) return { statements, stored: storedBy(statements), on: '' }
  const on = ` ON CLUSTER '${cluster}'`
  const all = statements.flatMap((statement) => onCluster(statement, cluster, on))
  return { statements: all, stored: storedBy(all), on }
}
