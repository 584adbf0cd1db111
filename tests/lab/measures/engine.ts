import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDataFile } from '#mocks/answers/disk.ts'
import { openChdb } from '#mocks/clickhouse/engines.ts'
import type { Engine } from '#mocks/clickhouse/engine.ts'
import { loadData } from '#mocks/clickhouse/load.ts'
import { freePort } from '#tests/judges/support/freePort.ts'
import { root } from '../build.ts'
import { type Measurement, type Seen, fullSpeed } from '../measurement.ts'
import { count, median, ms, p95, ratio } from '../report.ts'

const print = (line: string): void => console.log(line)

/** A made-up pair is 2 flows × 1,000 goods × 16 months. */
const rowsOfPair = 32_000
const pairs = 1000
const chunks = 20

const series = {
  'a series of months': 'series/M-2709.monthly.json',
  'of two parts': 'series/M-GAS.monthly.json',
  'of years': 'series/X-8542.annual.json',
  'of all goods of BACI': 'series/X-TOTAL.baci.annual.json',
  'as CSV': 'series/M-2709.csv',
} as const
const others = (
  'products/X-2023 catalogue headings findings context mirror corrections rates world buyers suppliers suppliers/8703 ' +
  'dependence prices europe russia'
).split(' ')
const requests = { ...series, ...Object.fromEntries(others.map((name) => [name, `${name}.json`])) }

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

/** Fills a database and counts the granules from which one series is read, and all rows. */
async function filled(folder: string, isLarge: boolean): Promise<Seen> {
  const engine = await openChdb(folder, print)
  try {
    await loadData(engine, readDataFile, print)
    if (isLarge) await addMadeUp(engine)
    const plan = await engine.lines(`EXPLAIN indexes = 1 SELECT * FROM trade.observations
      WHERE reporter = 156 AND partner = 643 AND edition = 2 AND flow IN ['M'] AND cmd_code IN ['2709']`)
    const size = await engine.lines(`SELECT toFloat64(sum(rows)) AS rows
      FROM system.parts WHERE database = 'trade' AND table = 'observations' AND active`)
    const { rows }: { rows: number } = JSON.parse(size)
    return { granules: [Number(/Granules: (\d+)/.exec(plan)?.[1])], rows: [rows] }
  } finally {
    await engine.close()
  }
}

async function served(folder: string) {
  const port = await freePort()
  const args = ['src/build/run.js', 'mocks/clickhouse/command.ts', '--port', String(port), '--host', '127.0.0.1']
  const running = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ENGINE_FOLDER: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(running.stdout, 'data')
  return {
    async ask(path: string): Promise<number> {
      const start = performance.now()
      const headers = { 'accept-encoding': 'identity' }
      const response = await fetch(`http://127.0.0.1:${port}/156-643/api/${path}`, { headers })
      await response.text()
      if (!response.ok) throw new Error(`${path}: ${response.status}`)
      return performance.now() - start
    },
    /** The largest resident memory of the server, in MB. */
    memory: (): number =>
      Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${running.pid}/status`, 'utf8'))?.[1]) / 1000,
    async stop(): Promise<void> {
      const ended = once(running, 'exit')
      running.kill('SIGTERM')
      await ended
    },
  }
}

const atOnce = 32
/** Turns between two in which requests come at once. */
const apart = 10

/** Two servers of chdb: one has the figures of mocks/data alone, one made-up pairs beside them. */
export const engine: Measurement = {
  name: 'engine',
  title: 'ClickHouse with a thousand times the rows',
  how: `Requests over HTTP, unpacked, one at a time and ${atOnce} at once, of which four are answered at a time.`,
  conditions: [fullSpeed],
  subjects: () => ['large', 'small'].map((name) => ({ name, address: '' })),
  told: ['large', 'small'],
  turns: 40,
  unmeasured: 1,
  async open(_browser, { name }) {
    const folder = mkdtempSync(join(tmpdir(), 'engine-bench-'))
    const size = await filled(folder, name === 'large')
    const server = await served(folder)
    return {
      async take(turn) {
        const seen: Record<string, readonly number[]> = { ...size }
        for (const [what, path] of Object.entries(requests)) {
          seen[what] = [await server.ask(path)]
          if (turn % apart === 1)
            seen[`${what}, ${atOnce}`] = await Promise.all(Array.from({ length: atOnce }, () => server.ask(path)))
        }
        return { ...seen, memory: [server.memory()] }
      },
      async close() {
        await server.stop()
        rmSync(folder, { recursive: true })
      },
    }
  },
  rows: {
    ...Object.fromEntries(
      Object.keys(requests).flatMap((what) => [
        [`${what}, p50`, [what, median, ms]],
        [`${what}, p95`, [what, p95, ms]],
        [`${what}, ${atOnce} at once, p50`, [`${what}, ${atOnce}`, median, ms]],
      ]),
    ),
    'granules of a series': ['granules', median, count],
    'rows of observations': ['rows', median, count],
    'memory at most, MB': ['memory', median, ms],
  },
  goals: (value) => [
    ['granules of a series', value('granules of a series', 'large'), 1, count],
    ...Object.keys(series).map((what) => {
      const more = value(`${what}, p50`, 'large') / value(`${what}, p50`, 'small')
      return [`${what}, large over small`, more, 1.2, ratio] as const
    }),
  ],
}
