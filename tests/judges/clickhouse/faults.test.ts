import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readDataFile } from '#mocks/answers/disk.ts'
import { openChdb } from '#mocks/clickhouse/chdb.ts'
import type { Engine } from '#mocks/clickhouse/engine.ts'
import { createHandler } from '#mocks/clickhouse/handle.ts'
import { loadData } from '#mocks/clickhouse/load.ts'
import { LoadingError } from '#mocks/clickhouse/loading.ts'
import { openServer } from '#mocks/clickhouse/server.ts'
import { full } from '#tests/full.ts'
import { serveHttp } from '#tests/judges/clickhouse/httpServer.ts'
import { loaded } from '#tests/judges/clickhouse/loaded.ts'
import { freePort } from '#tests/judges/support/freePort.ts'

const quiet = (): void => {}
const asked = '/156-643/api/europe.json'

async function answerOf(engine: Engine, url = asked): Promise<readonly [status: number, text: string]> {
  const reply = await createHandler(engine, quiet)({ method: 'GET', url, ifNoneMatch: '', acceptEncoding: '' })
  return [reply.status, String(reply.body)]
}

/** Runs `npm run engine`. @returns its exit status and all that it printed */
function command(args: readonly string[], env: { readonly [name: string]: string }) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['mocks/clickhouse/run.js', ...args], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 120_000,
  })
  return { status, said: stdout + stderr }
}

describe.runIf(full)('ClickHouse in trouble', () => {
  const own = loaded()

  it('lets one of two load, and the other says why it does not', async () => {
    const before = await answerOf(own().engine)
    const results = await Promise.allSettled([1, 2].map(() => loadData(own().engine, readDataFile, quiet)))
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const [refused] = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
    expect(refused).toBeInstanceOf(LoadingError)
    expect(refused).toHaveProperty('message', expect.stringMatching(/^Somebody else is loading: nothing was changed/))
    expect(await answerOf(own().engine)).toEqual(before)
  })

  it('is loaded by one alone, also where the clock of that one goes before', async () => {
    const { run } = own().engine
    onTestFinished(() => run('DROP TABLE IF EXISTS trade.loading'))
    await run('CREATE TABLE trade.loading (at DateTime, loader UUID) ENGINE = MergeTree ORDER BY at')
    await run('INSERT INTO trade.loading SELECT now() + 30, generateUUIDv4()')
    await expect(loadData(own().engine, readDataFile, quiet)).rejects.toBeInstanceOf(LoadingError)
  })

  it('that was taken for gone by another while it loads changes nothing', async () => {
    const before = await answerOf(own().engine)
    const insert: Engine['insert'] = async (table, lines) => {
      await own().engine.insert(table, lines)
      if (table === 'trade.europe_monthly')
        await own().engine.run('INSERT INTO trade.loading SELECT now(), generateUUIDv4()')
    }
    await expect(loadData({ ...own().engine, insert }, readDataFile, quiet)).rejects.toBeInstanceOf(LoadingError)
    expect(await answerOf(own().engine)).toEqual(before)
  })

  it('is in use: another process says so, and changes nothing', () => {
    const { status, said } = command(['load'], { ENGINE_FOLDER: own().folder })
    expect(said).toContain('Another process has the folder of the database')
    expect(said).not.toMatch(/^\s+at /m)
    expect(status).toBe(1)
  })

  it('stops a query that takes longer than it may', async () => {
    await expect(own().engine.lines('SELECT sum(sleepEachRow(1)) FROM numbers(60)')).rejects.toMatchObject({
      trouble: 'slow',
    })
  }, 60_000)

  it('is a server as well: the same answers, a wrong password and an end of it are told, no password is', async () => {
    const login = { user: 'reader', password: "s3cret'\\", cluster: null }
    const http = await serveHttp(own().engine, login)
    const server = openServer({ url: http.url, ...login }, quiet)
    const urls = [
      'catalogue.json',
      'series/M-GAS.monthly.json',
      'products/M-2023.json',
      'findings.json',
      'series/X-8542.csv',
    ]
    for (const url of urls.map((path) => `/156-643/api/${path}`)) {
      expect(await answerOf(server, url), url).toEqual(await answerOf(own().engine, url))
    }
    await loadData(server, readDataFile, quiet)
    expect(await answerOf(server)).toEqual(await answerOf(own().engine))

    const stranger = openServer({ url: http.url, user: 'reader', password: 'guess', cluster: null }, quiet)
    const [status, text] = await answerOf(stranger)
    expect([status, JSON.parse(text).detail]).toEqual([
      502,
      'The database refuses the user or the password (CLICKHOUSE_USER, CLICKHOUSE_PASSWORD)',
    ])
    await http.stop()
    const [ended, words] = await answerOf(server)
    expect([ended, JSON.parse(words).detail]).toEqual([503, 'The database does not answer (CLICKHOUSE_URL)'])
    await Promise.all([server.close(), stranger.close()])
  }, 120_000)

  it('that is nowhere: the command says so, and neither user nor password', async () => {
    const url = `http://127.0.0.1:${await freePort()}`
    const { status, said } = command([], {
      CLICKHOUSE_URL: url,
      CLICKHOUSE_USER: 'reader',
      CLICKHOUSE_PASSWORD: 's3cret',
    })
    expect(said).toBe('The database does not answer (CLICKHOUSE_URL)\n')
    expect(status).toBe(1)
  })
})

describe.runIf(full)('the command', () => {
  it('says of an address that is none no word, for it may hold a password', () => {
    const { status, said } = command([], { CLICKHOUSE_URL: 'https://reader:s3cret@example.org:84a3/' })
    expect(said).toBe('CLICKHOUSE_URL is not the address of a server, https://example.org:8443\n')
    expect(status).toBe(1)
  })

  it('says of a port that is none that it is none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'engine-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const { status, said } = command(['--port', '84a3'], { ENGINE_FOLDER: folder })
    expect(said).toMatch(/port should be .*84a3|port should be .*NaN/i)
    expect(said).not.toMatch(/^\s+at /m)
    expect(status).toBe(1)
  }, 60_000)

  it.each([[['schema', '--cluster', "x'; DROP"]], [['serve', 'folder']], [['load', '--pair', '156-398']]])(
    '%j: it says how it is used',
    (args) => {
      const { status, said } = command(args, {})
      expect([status, said.split(' ')[0]]).toEqual([1, 'npm'])
    },
  )
})

describe.runIf(full)('a load that comes to nothing', () => {
  const folderOf = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'engine-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    return folder
  }
  const opened = async <T>(folder: string, work: (engine: Engine) => Promise<T>): Promise<T> => {
    const engine = await openChdb(folder, quiet)
    try {
      return await work(engine)
    } finally {
      await engine.close()
    }
  }
  const count = (engine: Engine): Promise<string> =>
    engine.lines('SELECT edition, count() AS rows FROM trade.suppliers_annual GROUP BY edition ORDER BY edition')

  it('because it is killed leaves the old tables, and the next one is whole', async () => {
    const folder = folderOf()
    const before = await opened(folder, async (engine) => {
      await loadData(engine, readDataFile, quiet)
      return answerOf(engine)
    })
    const { signal } = spawnSync(process.execPath, ['tests/judges/clickhouse/killed.js', folder], { timeout: 120_000 })
    expect(signal).toBe('SIGKILL')
    await opened(folder, async (engine) => {
      expect(await answerOf(engine)).toEqual(before)
      expect(await count(engine)).toBe('{"edition":2,"rows":1022}\n{"edition":4,"rows":1022}\n')
      await loadData(engine, readDataFile, quiet)
      expect(await answerOf(engine)).toEqual(before)
      expect(await count(engine)).toBe('{"edition":2,"rows":1022}\n{"edition":6,"rows":1022}\n')
    })
  }, 180_000)

  it('because the disk is full says so', () => {
    const disk = mkdtempSync(join(tmpdir(), 'engine-disk-'))
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=600k', 'tmpfs', disk], { stdio: 'ignore' })
    } catch {
      // Only a user who may mount can run this test.
      rmSync(disk, { recursive: true })
      return
    }
    onTestFinished(() => {
      execFileSync('umount', ['--lazy', disk])
      rmSync(disk, { recursive: true })
    })
    const { status, said } = command(['load'], { ENGINE_FOLDER: disk })
    expect(said).toContain('The disk of the database is full')
    expect(said).not.toMatch(/^\s+at /m)
    expect(status).toBe(1)
  })
})
