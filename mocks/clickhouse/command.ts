import { once } from 'node:events'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readDataFile } from '#mocks/answers/disk.ts'
import { TableError } from '#mocks/tables/table.ts'
import { openChdb } from '#mocks/clickhouse/chdb.ts'
import { LoadingError, makeTables } from '#mocks/clickhouse/edition.ts'
import type { Engine } from '#mocks/clickhouse/engine.ts'
import { createHandler } from '#mocks/clickhouse/handle.ts'
import { loadData } from '#mocks/clickhouse/load.ts'
import { findPair, home } from '#mocks/clickhouse/pair.ts'
import { folder as programFolder, InstallError } from '#mocks/clickhouse/program.ts'
import { serve, stop } from '#mocks/clickhouse/serve.ts'
import { openServer } from '#mocks/clickhouse/server.ts'
import { EngineError } from '#mocks/clickhouse/trouble.ts'

const usage = `npm run engine [-- --port 8643 --host localhost]   the trade API from ClickHouse, at /{reporter}-{partner}/api/
npm run engine -- load                             the figures of mocks/data anew

In process, with a folder that ENGINE_FOLDER may name; or a server: CLICKHOUSE_URL, CLICKHOUSE_USER, CLICKHOUSE_PASSWORD.`

const options = {
  port: { type: 'string', default: '8643' },
  host: { type: 'string', default: 'localhost' },
  help: { type: 'boolean', default: false },
} as const

const print = (line: string): void => void process.stdout.write(`${line}\n`)
const complain = (line: string): void => void process.stderr.write(`${line}\n`)

/** @returns the exit code */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [what = 'serve', ...others] = positionals
    if (values.help || others.length > 0 || (what !== 'serve' && what !== 'load')) {
      print(usage)
      return values.help ? 0 : 1
    }
    const engine = await openEngine()
    try {
      await (what === 'load'
        ? loadData(engine, readDataFile, print)
        : serveUntilStopped(engine, values.host, Number(values.port)))
    } finally {
      await engine.close()
    }
    return 0
  } catch (error) {
    if (!isTold(error)) throw error
    complain(error.message)
    return 1
  }
}

const isTold = (error: unknown): error is Error =>
  error instanceof EngineError ||
  error instanceof InstallError ||
  error instanceof LoadingError ||
  error instanceof TableError ||
  (error instanceof Error && 'code' in error && /^(EADDRINUSE|EACCES|ERR_PARSE_ARGS.*)$/.test(String(error.code)))

async function openEngine(): Promise<Engine> {
  const {
    CLICKHOUSE_URL: url,
    CLICKHOUSE_USER: user = 'default',
    CLICKHOUSE_PASSWORD: password = '',
    ENGINE_FOLDER: folder = join(programFolder, 'data'),
  } = process.env
  if (url !== undefined) return openServer({ url, user, password }, print)
  return openChdb(folder, print)
}

async function serveUntilStopped(engine: Engine, host: string, port: number): Promise<void> {
  await makeTables(engine)
  if ((await findPair(engine, home)) === null) await loadData(engine, readDataFile, print)
  const server = await serve(createHandler(engine, complain), { host, port })
  print(`The trade API from ${engine.name}: http://${host}:${port}/156-643/api/catalogue.json`)
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  print('Stopping: those who have asked are answered')
  await stop(server)
}
