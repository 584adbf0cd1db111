import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDataFile, responsesFromDisk } from '#mocks/answers/disk.ts'
import { openChdb } from '#mocks/clickhouse/chdb.ts'
import { loadEditions } from '#mocks/clickhouse/edition.ts'
import type { Engine } from '#mocks/clickhouse/engine.ts'
import { createHandler } from '#mocks/clickhouse/handle.ts'
import { loadData } from '#mocks/clickhouse/load.ts'
import { loadPair } from '#mocks/clickhouse/loadPair.ts'
import { schemaOf } from '#mocks/clickhouse/schema.ts'
import { full } from '#tests/full.ts'
import { secondPair, writeSecondPair } from '#tests/judges/clickhouse/secondPair.ts'

// One process plays a cluster as far as it can: it is the second shard, the first is away, and there is no Keeper.

const quiet = (): void => {}
const cluster = 'made-up'

const shardAt = (port: number): string => `<shard><replica><host>127.0.0.1</host><port>${port}</port></replica></shard>`
const config = `<clickhouse>
  <tcp_port>9000</tcp_port>
  <remote_servers><${cluster}>${shardAt(1)}${shardAt(9000)}</${cluster}></remote_servers>
</clickhouse>`

const { statements, stored, on } = schemaOf(cluster)
/** The statement for a table with one replica, on the server that gets the statement. */
const alone = (statement: string): string =>
  statement.replace(on, '').replace(/ReplicatedMergeTree\([^)]*\)/, 'MergeTree')

/** Statements of a load into a cluster with an abandoned lock and an edition that nobody reads. */
async function askedByLoad(): Promise<string[]> {
  const asked: string[] = []
  let isLocked = true
  const run: Engine['run'] = async (sql) => {
    asked.push(sql)
    if (isLocked && sql.startsWith('CREATE TABLE trade.loading')) throw new Error('It is there')
    if (sql.startsWith('DROP TABLE IF EXISTS trade.loading')) isLocked = false
  }
  const lines: Engine['lines'] = async (sql) => {
    asked.push(sql)
    return sql.includes('dateDiff') ? '{"number":60}' : '{"number":1}'
  }
  const insert = async (): Promise<void> => {}
  const edition = { pair: secondPair, compiled: '2026-11-29', tables: [] }
  await loadEditions({ name: 'none', cluster, folder: null, run, lines, insert, close: insert }, [edition], quiet)
  return asked
}

describe.runIf(full)('a cluster', () => {
  let folder = ''
  let own: Engine | null = null
  const engine = (): Engine => {
    if (own === null) throw new Error('Nothing is open')
    return own
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cluster-'))
    writeFileSync(join(folder, 'config.xml'), config)
    // With this setting a statement that would ask both shards is an error.
    const args = [`--config-file=${join(folder, 'config.xml')}`, '--force_optimize_skip_unused_shards=1']
    own = await openChdb(join(folder, 'data'), quiet, args)
    for (const statement of statements) await engine().run(alone(statement))
    await loadData(engine(), readDataFile, quiet)
    writeSecondPair(join(folder, 'files'))
    await loadPair(engine(), secondPair, join(folder, 'files'), readDataFile, quiet)
  }, 300_000)
  afterAll(async () => {
    await own?.close()
    rmSync(folder, { recursive: true })
  })

  it('is made and loaded by SQL that ClickHouse reads', async () => {
    const all = await askedByLoad()
    expect(statements.length).toBe(schemaOf(null).statements.length + 1)
    expect(all).toEqual(
      expect.arrayContaining([
        ...statements,
        ...stored.flatMap((table) => [
          `SYSTEM SYNC REPLICA${on} ${table}`,
          `DELETE FROM ${table}${on} WHERE edition IN (1)`,
        ]),
      ]),
    )
    // An edition gets its number only after this server knows the numbers of all others.
    const first = all.find((statement) => !statements.includes(statement) && statement.endsWith(' trade.editions'))
    expect(first).toBe(`SYSTEM SYNC REPLICA${on} trade.editions`)
    const unread: string[] = []
    for (const statement of all)
      await engine()
        .run(`EXPLAIN AST ${statement}`)
        .catch(() => unread.push(statement))
    expect(unread).toEqual([])
    await expect(engine().run(`EXPLAIN AST ${statements[2]?.replace('ENGINE =', 'ENGIN =')}`)).rejects.toThrow(
      'could not answer',
    )
  })

  it('answers what lies on a shard as a server alone, though the other is away, and says of that what is the matter', async () => {
    const handle = createHandler(engine(), quiet)
    const ask = async (url: string): Promise<readonly [status: number, text: string]> => {
      const { status, body } = await handle({ method: 'GET', url, ifNoneMatch: '', acceptEncoding: '' })
      return [status, String(body)]
    }
    const asked = [...responsesFromDisk()].filter(([path], i) => !path.includes('/series/') || i % 40 === 0)
    const others: string[] = []
    for (const [path, text] of asked) {
      const [, answer] = await ask(`/156-643/${path}`)
      if (answer !== text()) others.push(path)
    }
    expect(others).toEqual([])
    expect(asked.length).toBeGreaterThan(80)

    // By its hash this pair belongs to the first shard, which is away.
    expect(await ask('/276-398/api/rates.json')).toEqual([200, expect.any(String)])
    const [status, text] = await ask('/276-398/api/catalogue.json')
    expect([status, JSON.parse(text).detail]).toEqual([503, 'The database does not answer (CLICKHOUSE_URL)'])
    // A statement to all shards fails, because one is away.
    await expect(engine().lines('SELECT count() FROM trade.observations')).rejects.toThrow('could not answer')
  }, 120_000)
})
