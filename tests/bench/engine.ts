import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readDataFile } from '#mocks/answers/disk.ts'
import { openChdb } from '#mocks/clickhouse/chdb.ts'
import type { Engine } from '#mocks/clickhouse/engine.ts'
import { loadData } from '#mocks/clickhouse/load.ts'
import { freePort } from '#tests/judges/support/freePort.ts'
import { goal, hundredths, median, ms, p95, table } from './report.ts'

// Two servers get the same requests in turns: one has the figures of mocks/data alone, one made-up pairs beside them.

const root = fileURLToPath(new URL('../../', import.meta.url))
const print = (line: string): void => console.log(line)

/** A made-up pair is 2 flows × 1,000 goods × 16 months. */
const rowsOfPair = 32_000
const pairs = 1000
const chunks = 20

const requests: readonly (readonly [name: string, path: string])[] = [
  ['series, months', 'series/M-2709.monthly.json'],
  ['series, two parts', 'series/M-GAS.monthly.json'],
  ['series, years', 'series/X-8542.annual.json'],
  ['series, all goods of BACI', 'series/X-TOTAL.baci.annual.json'],
  ['series as CSV', 'series/M-2709.csv'],
  ...[
    'products/X-2023',
    'catalogue',
    'headings',
    'findings',
    'context',
    'mirror',
    'corrections',
    'rates',
    'world',
    'buyers',
    'suppliers',
    'suppliers/8703',
    'dependence',
    'prices',
    'europe',
    'russia',
  ].map((name) => [name, `${name}.json`] as const),
]

/** Adds pairs 0-400 to 249-403, so that the key of 156-643 lies among theirs. */
async function addMadeUp(engine: Engine): Promise<void> {
  const rows = rowsOfPair * pairs
  const pair = `intDiv(number, ${rowsOfPair})`
  const place = `number % ${rowsOfPair}`
  for (let i = 0; i < chunks; i += 1) {
    await engine.run(`INSERT INTO trade.observations
      SELECT ${pair} % 250, 400 + intDiv(${pair}, 250), 1000 + ${pair}, if(${place} < ${rowsOfPair / 2}, 'M', 'X'),
        leftPad(toString(100 + intDiv(${place} % ${rowsOfPair / 2}, 16)), 4, '0'), 'customs',
        formatDateTime(addMonths(toDate('2023-01-01'), ${place} % 16), '%Y-%m'),
        cityHash64(number) % 1000000000, cityHash64(number, 1) % 1000000000, 'P', 'P', 'comtrade', NULL, NULL, NULL
      FROM numbers(${(rows / chunks) * i}, ${rows / chunks})`)
  }
  await engine.run(`INSERT INTO trade.editions
    SELECT 1000 + number, number % 250, 400 + intDiv(number, 250), 'whole', '2026-01-01' FROM numbers(${pairs})`)
  await engine.run('OPTIMIZE TABLE trade.observations FINAL')
}

async function prepared<T>(folder: string, work: (engine: Engine) => Promise<T>): Promise<T> {
  const engine = await openChdb(folder, print)
  try {
    return await work(engine)
  } finally {
    await engine.close()
  }
}

/** Counts the granules from which one series is read, and the rows and bytes of all observations. */
async function readOf(engine: Engine): Promise<{ readonly granules: string; readonly size: string }> {
  const plan = await engine.lines(`EXPLAIN indexes = 1 SELECT * FROM trade.observations
    WHERE reporter = 156 AND partner = 643 AND edition = 2 AND flow IN ['M'] AND cmd_code IN ['2709']`)
  const [, read = '?', of = '?'] = /Granules: (\d+)\\?\/(\d+)/.exec(plan) ?? []
  const size =
    await engine.lines(`SELECT formatReadableQuantity(sum(rows)) AS rows, formatReadableSize(sum(bytes_on_disk)) AS bytes
    FROM system.parts WHERE database = 'trade' AND table = 'observations' AND active`)
  const { rows, bytes }: { rows: string; bytes: string } = JSON.parse(size)
  return { granules: `${read} of ${of}`, size: `${rows} rows, ${bytes}` }
}

async function serving(folder: string) {
  const port = await freePort()
  const args = ['mocks/clickhouse/run.js', '--port', String(port), '--host', '127.0.0.1']
  const running = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ENGINE_FOLDER: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(running.stdout, 'data')
  const ask = async (path: string): Promise<number> => {
    const start = performance.now()
    const response = await fetch(`http://127.0.0.1:${port}/156-643/api/${path}`, {
      headers: { 'accept-encoding': 'identity' },
    })
    await response.text()
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    return performance.now() - start
  }
  return {
    ask,
    /** Resident memory of the server: its maximum and its last value. */
    memory(): string {
      const status = readFileSync(`/proc/${running.pid}/status`, 'utf8')
      const [most, last] = ['VmHWM', 'VmRSS'].map((name) =>
        Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? Number.NaN) / 1000),
      )
      return `${most} MB at most, ${last} MB at the end`
    },
    async stop(): Promise<void> {
      const ended = once(running, 'exit')
      running.kill('SIGTERM')
      await ended
    },
  }
}

type Served = Awaited<ReturnType<typeof serving>>

const times = 40
const atOnce = 32
const rounds = 3

/** Milliseconds that each server takes for one request, alone and together with others like it. */
async function timesOf(servers: readonly Served[], path: string) {
  const alone = servers.map((): number[] => [])
  const together = servers.map((): number[] => [])
  // The first request to each server is not counted, because its code and caches are cold.
  for (const server of servers) await server.ask(path)
  for (let i = 0; i < times; i += 1) {
    for (const [at, server] of servers.entries()) alone[at]?.push(await server.ask(path))
  }
  for (let i = 0; i < rounds; i += 1) {
    for (const [at, server] of servers.entries()) {
      together[at]?.push(...(await Promise.all(Array.from({ length: atOnce }, () => server.ask(path)))))
    }
  }
  return { alone, together }
}

export async function engineSection(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'engine-bench-'))
  const [small, large] = [join(folder, 'small'), join(folder, 'large')]
  const servers: Served[] = []
  try {
    const one = await prepared(small, async (engine) => {
      await loadData(engine, readDataFile, print)
      return readOf(engine)
    })
    cpSync(small, large, { recursive: true })
    const other = await prepared(large, async (engine) => {
      await addMadeUp(engine)
      return readOf(engine)
    })
    for (const own of [small, large]) servers.push(await serving(own))
    const ratios: number[] = []
    const rows: string[][] = []
    for (const [name, path] of requests) {
      const { alone, together } = await timesOf(servers, path)
      const cells = [...alone, ...together].flatMap((values) => [median(values), p95(values)])
      const [first = Number.NaN, , second = Number.NaN] = cells
      if (name.startsWith('series')) ratios.push(second / first)
      rows.push([name, ...cells.map(ms), hundredths(second / first)])
    }
    const memory = servers.map((server) => server.memory())
    const worst = Math.max(...ratios)
    return [
      `Requests over HTTP, unpacked, in turns to two servers of chdb: *small* has ${one.size} of observations, *large* ${other.size}.`,
      `Each ${times} times alone, and ${rounds} times ${atOnce} at once, of which four are answered at a time. The ratio is of the medians alone.`,
      `A series is read of ${one.granules} granules in the small one, of ${other.granules} in the large one. Memory: small ${memory[0]}; large ${memory[1]}.`,
      '',
      table(
        [
          '',
          'small, p50',
          'p95',
          'large, p50',
          'p95',
          `small, ${atOnce}: p50`,
          'p95',
          `large, ${atOnce}: p50`,
          'p95',
          'large / small',
        ],
        rows,
      ),
      '',
      goal('a series is read of at most two granules', other.granules, Number.parseInt(other.granules, 10) <= 2),
      goal('a series costs less than 1.5 × of what it costs among 1/1000 of the rows', hundredths(worst), worst < 1.5),
    ].join('\n')
  } finally {
    for (const server of servers) await server.stop()
    rmSync(folder, { recursive: true })
  }
}
