import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readDataFile } from '#mocks/answers/disk.ts'
import { openChdb } from '#mocks/clickhouse/chdb.ts'
import type { Engine } from '#mocks/clickhouse/engine.ts'
import { createHandler } from '#mocks/clickhouse/handle.ts'
import { makeTables } from '#mocks/clickhouse/edition.ts'
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

  const login = { user: 'reader', password: "s3cret'\\", cluster: null }
  /** The same tables as of a server, into which others may load. */
  const asServer = async (): Promise<Engine> => {
    const http = await serveHttp(own().engine, login)
    const server = openServer({ url: http.url, ...login }, quiet)
    onTestFinished(async () => {
      await server.close()
      await http.stop()
    })
    return server
  }

  it('lets one of two load, and the other says why it does not', async () => {
    const server = await asServer()
    const before = await answerOf(server)
    const results = await Promise.allSettled([1, 2].map(() => loadData(server, readDataFile, quiet)))
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const [refused] = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
    expect(refused).toBeInstanceOf(LoadingError)
    expect(refused).toHaveProperty('message', expect.stringMatching(/^Somebody else is loading: nothing was changed/))
    expect(await answerOf(server)).toEqual(before)
  }, 60_000)

  it('is loaded by one alone, also where the clock of that one goes before', async () => {
    const server = await asServer()
    const { run } = own().engine
    onTestFinished(() => run('DROP TABLE IF EXISTS trade.loading'))
    await run('CREATE TABLE trade.loading (at DateTime, loader UUID) ENGINE = MergeTree ORDER BY at')
    await run('INSERT INTO trade.loading SELECT now() + 30, generateUUIDv4()')
    await expect(loadData(server, readDataFile, quiet)).rejects.toBeInstanceOf(LoadingError)
  })

  it('that was taken for gone by another while it loads changes nothing', async () => {
    const server = await asServer()
    const before = await answerOf(server)
    const insert: Engine['insert'] = async (table, lines) => {
      await server.insert(table, lines)
      if (table === 'trade.europe_monthly') await server.run('INSERT INTO trade.loading SELECT now(), generateUUIDv4()')
    }
    await expect(loadData({ ...server, insert }, readDataFile, quiet)).rejects.toBeInstanceOf(LoadingError)
    expect(await answerOf(server)).toEqual(before)
  }, 60_000)

  it('is in use: another process says so, and changes nothing', () => {
    const { status, said } = command(['load'], { ENGINE_FOLDER: own().folder })
    expect(said).toContain('Another server instance in same directory is already running')
    expect(said).toContain('stop the other process that has it')
    expect(said).not.toMatch(/^\s+at /m)
    expect(status).toBe(1)
  })

  it('stops a query that takes longer than it may', async () => {
    await expect(own().engine.lines('SELECT sum(sleepEachRow(1)) FROM numbers(60)')).rejects.toMatchObject({
      trouble: 'slow',
    })
  }, 60_000)

  it('is a server as well: the same answers, a wrong password and an end of it are told, no password is', async () => {
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

  it('that may choose its port says which it has', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'engine-'))
    const env = { ...process.env, ENGINE_FOLDER: folder }
    const engine = spawn(process.execPath, ['mocks/clickhouse/run.js', '--port', '0'], { env })
    onTestFinished(async () => {
      engine.kill('SIGTERM')
      await once(engine, 'exit')
      rmSync(folder, { recursive: true })
    })
    let said = ''
    for await (const piece of engine.stdout) {
      said += String(piece)
      if (said.includes('http:')) break
    }
    const [, address = '', port = '0'] = /(http:\S+:(\d+)\/\S+)/.exec(said) ?? []
    expect(Number(port)).toBeGreaterThan(0)
    expect((await fetch(address)).status).toBe(200)
  }, 60_000)

  it.each(['156-643', '0-643'])('loads no files as %s, which it has of its own', (pair) => {
    const folder = mkdtempSync(join(tmpdir(), 'engine-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const { said, status } = command(['load', folder, '--pair', pair], { ENGINE_FOLDER: join(folder, 'data') })
    expect(said).toMatch(/^156-643 is the pair of mocks\/data.*: nothing was changed\n$|^npm run engine/)
    expect([status, existsSync(join(folder, 'data'))]).toEqual([1, false])
  })

  it.each([
    [['schema', '--cluster', "x'; DROP"]],
    [['serve', 'folder']],
    [['load', '--pair', '156-398']],
    [['--pair', '156-398']],
  ])('%j: it says how it is used', (args) => {
    const { status, said } = command(args, {})
    expect([status, said.split(' ')[0]]).toEqual([1, 'npm'])
  })
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

  it.each(['some', 'no'])(
    'because the disk is full says so, and a folder with %s figures is what it was',
    async (kind) => {
      const disk = mkdtempSync(join(tmpdir(), 'engine-disk-'))
      const folder = join(disk, 'data')
      try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=40m', 'tmpfs', disk], { stdio: 'ignore' })
      } catch {
        // Only a user who may mount can run this test.
        rmSync(disk, { recursive: true })
        return
      }
      onTestFinished(() => {
        execFileSync('umount', ['--lazy', disk])
        rmSync(disk, { recursive: true })
      })
      if (kind === 'some') expect(command(['load'], { ENGINE_FOLDER: folder }).status).toBe(0)
      else mkdirSync(folder)
      const before = kind === 'some' ? await opened(folder, answerOf) : null
      // The program ends when the disk has no byte left.
      expect(spawnSync('dd', ['if=/dev/zero', `of=${join(disk, 'filled')}`, 'bs=4k']).status).toBe(1)
      const { status, said } = command(['load'], { ENGINE_FOLDER: folder })
      expect(said).toContain('The disk of the database is full')
      expect(said).not.toMatch(/^\s+at /m)
      expect(status).toBe(1)
      if (before !== null) expect(await opened(folder, answerOf)).toEqual(before)
      rmSync(join(disk, 'filled'))
      if (before !== null) expect(await opened(folder, answerOf)).toEqual(before)
      expect(command(['load'], { ENGINE_FOLDER: folder }).said).toMatch(/Loaded .* of 156-643\n$/)
      expect((await opened(folder, answerOf))[0]).toBe(200)
    },
    120_000,
  )

  it('because the folder is broken says what ClickHouse says, not that another has it', async () => {
    const folder = folderOf()
    await opened(folder, (engine) => makeTables(engine))
    const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    const definition = all.find((name) => name.endsWith('europe_monthly.sql')) ?? ''
    writeFileSync(join(folder, definition), '')
    const { status, said } = command(['load'], { ENGINE_FOLDER: folder })
    expect(said).toMatch(
      /Cannot parse definition from metadata file .*\nThe folder of the database \(ENGINE_FOLDER\) does not open; the line above says why/,
    )
    expect(said).not.toContain('Another process has')
    expect(status).toBe(1)
  })
})
