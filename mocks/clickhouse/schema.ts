import { sqlFile } from '#mocks/clickhouse/statements.ts'

/** The tables of schema.sql: of one server, or of a cluster, where the figures are spread and all else is whole on each node. */
export type Schema = {
  readonly statements: readonly string[]
  /** Those that hold rows, which are taken out of these alone. */
  readonly stored: readonly string[]
  /** Stands behind the name of what is made or taken away. */
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
 * What a table of schema.sql is on a cluster: replicas of it. The figures are those of a shard, and under their own name the
 * table over all shards, in which a pair lies on one.
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

/** By what its name is written in statements, in quotes. */
export const isClusterName = (text: string): boolean => /^[\w-]{1,64}$/.test(text)

/** @param cluster its name in the configuration of its servers; null for a server alone */
export function schemaOf(cluster: string | null): Schema {
  if (cluster === null) return { statements, stored: storedBy(statements), on: '' }
  const on = ` ON CLUSTER '${cluster}'`
  const all = statements.flatMap((statement) => onCluster(statement, cluster, on))
  return { statements: all, stored: storedBy(all), on }
}
