import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { run } from '#mocks/clickhouse/command.ts'
import { type Engine, EngineError, Refusal } from '#mocks/clickhouse/engine.ts'
import { loadEditions } from '#mocks/clickhouse/load.ts'

type Fault = {
  /** Seconds since the last sign of life of another load, which holds the lock; null while nobody loads. */
  readonly silent?: number
  /** Number of loads that have written signs of life when this one confirms. */
  readonly loaders?: number
  /** The work that fills the disk. */
  readonly filledBy?: 'insert' | 'delete'
  readonly cluster?: string
}

/** A server into which others may load, and all that it was asked to do. */
function server({ silent, loaders = 1, filledBy, cluster }: Fault) {
  const asked: string[] = []
  let isLocked = silent !== undefined
  const engine: Engine = {
    name: 'none',
    cluster: cluster ?? null,
    folder: null,
    async run(sql) {
      asked.push(sql)
      if (filledBy === 'delete' && sql.startsWith('DELETE')) throw new EngineError('full')
      if (isLocked && sql.startsWith('CREATE TABLE trade.loading')) throw new Error('It is there')
      if (sql.startsWith('DROP TABLE IF EXISTS trade.loading')) isLocked = false
    },
    async lines(sql) {
      asked.push(sql)
      return `{"number":${sql.includes('dateDiff') ? silent : sql.includes('uniqExact') ? loaders : 1}}`
    },
    async insert(table, lines) {
      if (filledBy === 'insert' && table === 'trade.rows') throw new EngineError('full')
      asked.push(`INSERT INTO ${table} ${lines}`)
    },
    close: async () => {},
  }
  return { asked, engine }
}

const tables = { synonyms: [{ cmdCode: '2709', language: 'en', synonym: 'oil', match: 'exact' }] } as const
const edition = { pair: { reporter: 276, partner: 398 }, compiled: '2026-11-30', tables }
const load = (engine: Engine, said: string[] = []): Promise<void> =>
  loadEditions(engine, [edition], (line) => said.push(line))
const isWhole = (sql: string): boolean => sql.includes('"state":"whole"')
const isUnlocking = (sql: string): boolean => sql.startsWith('DROP TABLE IF EXISTS trade.loading')

describe('a load into a server', () => {
  it.each<[what: string, fault: Fault, refused: string | null, unlocks: number]>([
    ['that nobody loads into is whole', {}, null, 1],
    ['is refused while another loads', { silent: 59 }, 'Somebody else is loading: nothing was changed', 0],
    ['is refused while another loads whose clock goes before', { silent: -30 }, 'Somebody else is loading', 0],
    ['takes the place of one that has been silent for a minute', { silent: 60 }, null, 2],
    ['that was taken for gone by another is not whole', { loaders: 2 }, 'Somebody else is loading', 1],
    [
      'whose disk fills is not whole, and the next may load',
      { filledBy: 'insert' },
      'The disk of the database is full',
      1,
    ],
  ])('%s', async (_, fault, refused, unlocks) => {
    const { asked, engine } = server(fault)
    const message = await load(engine).then(
      () => null,
      (error: unknown) => (error instanceof Refusal || error instanceof EngineError ? error.message : 'another'),
    )
    expect(message).toEqual(refused === null ? null : expect.stringContaining(refused))
    expect(asked.some(isWhole)).toBe(refused === null)
    expect(asked.filter(isUnlocking)).toHaveLength(unlocks)
  })

  it('whose disk fills while earlier rows are deleted is whole, and says that they are still there', async () => {
    const said: string[] = []
    const { asked, engine } = server({ filledBy: 'delete' })
    await load(engine, said)
    expect([asked.some(isWhole), said]).toEqual([
      true,
      [
        'Loaded 1 rows of 276-398',
        'Rows of earlier loads are still there, and the next load deletes them: The disk of the database is full',
      ],
    ])
  })

  it('of a cluster knows the numbers of all editions first, and has its rows on every node before it is whole', async () => {
    const { asked, engine } = server({ cluster: 'flows' })
    await load(engine)
    const synced = asked.filter((sql) => sql.startsWith('SYSTEM SYNC REPLICA'))
    expect(synced[0]).toBe(`SYSTEM SYNC REPLICA ON CLUSTER 'flows' trade.editions`)
    expect(asked.indexOf(synced[0] ?? '')).toBeLessThan(asked.findIndex((sql) => sql.includes('max(edition)')))
    expect(synced).toContain(`SYSTEM SYNC REPLICA ON CLUSTER 'flows' trade.observations_shard`)
    expect(asked.lastIndexOf(synced.at(-1) ?? '')).toBeLessThan(asked.findIndex(isWhole))
  })
})

it.each([
  ['schema --cluster x;DROP', /^npm run engine /],
  ['serve folder', /^npm run engine /],
  ['load --pair 156-398', /^npm run engine /],
  ['load folder --pair 0-643', /^npm run engine /],
  ['load folder --pair 156-643', /^156-643 is the pair of mocks\/data, .*: nothing was changed\n$/],
  ['serve', /^CLICKHOUSE_URL is not the address of a server, https:\/\/example\.org:8443\n$/],
])('npm run engine -- %s: it says what is wrong, and no password', async (line, words) => {
  vi.stubEnv('CLICKHOUSE_URL', 'https://reader:s3cret@example.org:84a3/')
  const said: string[] = []
  const streams = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0),
  )
  onTestFinished(() => {
    vi.unstubAllEnvs()
    for (const stream of streams) stream.mockRestore()
  })
  expect(await run(line.split(' '))).toBe(1)
  expect(said.join('')).toMatch(words)
})
