import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { readDataFile, responsesFromDisk } from '#mocks/answers/disk.ts'
import { loadPair } from '#mocks/clickhouse/comtrade.ts'
import type { Engine } from '#mocks/clickhouse/engine.ts'
import { openChdb } from '#mocks/clickhouse/engines.ts'
import { loadData } from '#mocks/clickhouse/load.ts'
import { createHandler, serve, stop } from '#mocks/clickhouse/serve.ts'
import { seriesSchema } from '#src/trade/tables/answers.ts'
import { catalogueSchema } from '#src/trade/tables/catalogue.ts'
import { publishedFiles } from '#src/build/published/published.ts'
import { secondPair, writeSecondPair } from '#tests/judges/secondPair.ts'
import { seed } from '#tests/seed.ts'

// ClickHouse (chdb) gives the answers that a build writes, and is loaded once for all of these tests.

const quiet = (): void => {}
const folder = mkdtempSync(join(tmpdir(), 'engine-'))
let opened: Engine | null = null
const engine = (): Engine => {
  if (opened === null) throw new Error('Nothing is loaded')
  return opened
}
beforeAll(async () => {
  opened = await openChdb(join(folder, 'data'), quiet)
  await loadData(opened, readDataFile, quiet)
}, 300_000)
afterAll(async () => {
  await opened?.close()
  rmSync(folder, { recursive: true })
})

async function ask(url: string, from = engine()): Promise<readonly [status: number, text: string]> {
  const { status, body } = await createHandler(from, quiet)({ method: 'GET', url, ifNoneMatch: '', acceptEncoding: '' })
  return [status, String(body)]
}

it('every answer, and series as CSV, are byte for byte those of a build', async () => {
  const programs = Array.from(publishedFiles(null)).filter(([path]) => path.startsWith('api/'))
  const all = [...responsesFromDisk(), ...programs]
  // Answers for a series are made alike, and the others come with another commit.
  const asked = all.filter(([path], i) => !path.startsWith('api/series/') || i % 4 === seed % 4)
  const others: string[] = []
  for (const [path, text] of asked) {
    const [status, answer] = await ask(`/156-643/${path}`)
    if (status !== 200 || answer !== text()) others.push(path)
  }
  expect(others).toEqual([])
  expect(asked.length).toBeGreaterThan(1000)
}, 600_000)

it('a cell that is changed in its tables is another answer', async () => {
  const firstOf = async (): Promise<string> => (await ask('/156-643/api/series/M-2709.monthly.json'))[1].slice(0, 130)
  const before = await firstOf()
  const cell = `reporter = 156 AND flow = 'M' AND cmd_code = '2709' AND book = 'customs' AND period = '2017-01'`
  const change = (value = ''): Promise<void> =>
    engine().run(`ALTER TABLE trade.observations UPDATE value_usd = ${value} WHERE ${cell} SETTINGS mutations_sync = 2`)
  await change('1234567')
  expect(await firstOf()).toContain('"period":"2017-01","valueUsd":1234567,')
  await change(/"valueUsd":(\d+)/.exec(before)?.[1])
  expect(await firstOf()).toBe(before)
})

// The page itself reads the other answers of this pair: engine-page.spec.ts.
it('another pair has answers that the page can read, and leaves the first as it was', async () => {
  const [, before] = await ask('/156-643/api/catalogue.json')
  writeSecondPair(join(folder, 'files'))
  const said: string[] = []
  await loadPair(engine(), secondPair, join(folder, 'files'), readDataFile, (line) => said.push(line))
  expect(said).toEqual(['Rows left out: 1 (countries)', 'Loaded 654 rows of 276-398'])
  const read = async (path: string): Promise<unknown> => JSON.parse((await ask(`/276-398/api/${path}.json`))[1])
  const catalogue = v.parse(catalogueSchema, await read('catalogue'))
  expect(catalogue.commodities.slice(0, 3).map(({ id }) => id)).toEqual(['M-TOTAL', 'M-2603', 'M-2709'])
  expect([catalogue.lastPeriod, catalogue.headings.yearly, catalogue.events]).toEqual([
    '2024-12',
    { first: '2022', last: '2024' },
    [],
  ])
  const months = v.parse(seriesSchema({ id: 'M-2709', frequency: 'monthly' }), await read('series/M-2709.monthly'))
  expect([months.observations.length, months.observations[0]?.value]).toEqual([48, 150_000_000])
  expect([await read('findings'), await read('buyers')]).toEqual([{}, { rows: [] }])
  expect((await ask('/156-643/api/catalogue.json'))[1]).toBe(before)
  expect((await ask('/health'))[1]).toContain('"pairs":["156-643","276-398"]')
})

it('clients that hang up leave an engine that answers', async () => {
  const server = await serve(createHandler(engine(), quiet), { host: '127.0.0.1', port: 0 })
  onTestFinished(() => stop(server))
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  const clients = Array.from({ length: 200 }, () => new AbortController())
  const asked = clients.map(({ signal }) => fetch(`${origin}/156-643/api/headings.json`, { signal }))
  expect((await fetch(`${origin}/health`)).status).toBe(200)
  for (const client of clients) client.abort()
  await Promise.allSettled(asked)
  for (const path of ['/health', '/156-643/api/europe.json']) expect((await fetch(origin + path)).status).toBe(200)
})

it('a full disk leaves the figures that were there', async ({ skip }) => {
  const disk = mkdtempSync(join(tmpdir(), 'engine-disk-'))
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=40m', 'tmpfs', disk])
  onTestFinished(() => {
    if (mount.status === 0) execFileSync('umount', ['--lazy', disk])
    rmSync(disk, { recursive: true })
  })
  skip(mount.status !== 0, 'this user may not mount a file system')
  const own = join(disk, 'data')
  // A process of chdb has one folder at a time.
  await opened?.close()
  opened = null
  const load = () => {
    const env = { ...process.env, ENGINE_FOLDER: own }
    return spawnSync(process.execPath, ['src/build/run.js', 'mocks/clickhouse/command.ts', 'load'], {
      env,
      encoding: 'utf8',
      input: 'What another program printed is no row.\n',
    })
  }
  const answer = async (): Promise<string> => {
    const reopened = await openChdb(own, quiet)
    const [, text] = await ask('/156-643/api/europe.json', reopened)
    await reopened.close()
    return text
  }
  expect(load().status).toBe(0)
  const before = await answer()
  // The program ends when the disk has no byte left.
  expect(spawnSync('dd', ['if=/dev/zero', `of=${join(disk, 'filled')}`, 'bs=4k']).status).toBe(1)
  const { status, stderr } = load()
  expect([status, stderr]).toEqual([1, expect.stringContaining('The disk of the database is full')])
  rmSync(join(disk, 'filled'))
  expect(await answer()).toBe(before)
  expect(load().stdout).toMatch(/Loaded .* of 156-643\n$/)
  expect(await answer()).toBe(before)
}, 300_000)
