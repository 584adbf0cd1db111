import { once } from 'node:events'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readDataFile } from '#mocks/answers/disk.ts'
import { loadPair } from '#mocks/clickhouse/comtrade.ts'
import { type Engine, EngineError, Refusal, numberOf } from '#mocks/clickhouse/engine.ts'
import { openChdb, openServer, programFolder } from '#mocks/clickhouse/engines.ts'
import { isClusterName, loadData, makeTables, schemaOf } from '#mocks/clickhouse/load.ts'
import { findPair, home, isHome, parsePair } from '#mocks/clickhouse/pair.ts'
import { createHandler, serve, stop } from '#mocks/clickhouse/serve.ts'
import { TableError } from '#mocks/readers/table.ts'

const usage = `npm run engine [-- --port 8643 --host localhost]   the trade API from ClickHouse, at /{reporter}-{partner}/api/
npm run engine -- load                             the figures of mocks/data anew
npm run engine -- load FOLDER --pair 276-398       another pair, of CSV and JSON files of UN Comtrade
npm run engine -- schema --cluster NAME            its tables as SQL, without asking a server

In process, with a folder that ENGINE_FOLDER may name; or a server: CLICKHOUSE_URL, CLICKHOUSE_USER, CLICKHOUSE_PASSWORD;
or a cluster: that, and --cluster NAME, by which its servers know it.`

const options = {
  port: { type: 'string', default: '8643' },
  host: { type: 'string', default: 'localhost' },
  pair: { type: 'string' },
  cluster: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const

const print = (line: string): void => void process.stdout.write(`${line}\n`)
const complain = (line: string): void => void process.stderr.write(`${line}\n`)

/** @returns the exit code */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [what = 'serve', folder, ...others] = positionals
    const pair = parsePair(values.pair ?? '')
    const { cluster = null } = values
    const isRead =
      what === 'load'
        ? (folder === undefined) === (pair === null)
        : /^(serve|schema)$/.test(what) && folder === undefined && pair === null
    const isNamed = (pair !== null || values.pair === undefined) && (cluster === null || isClusterName(cluster))
    if (values.help || !isRead || others.length > 0 || !isNamed) {
      print(usage)
      return values.help ? 0 : 1
    }
    if (pair !== null && isHome(pair)) {
      complain('156-643 is the pair of mocks/data, which load brings without a folder: nothing was changed')
      return 1
    }
    if (what === 'schema') {
      const { statements } = schemaOf(cluster)
      print(statements.map((statement) => `${statement};`).join('\n\n'))
      return 0
    }
    const engine = await openEngine(cluster)
    try {
      await makeTables(engine)
      // A database of an earlier program may have a pair without rows.
      const rows = await numberOf(engine, 'SELECT count() AS number FROM trade.rows')
      const isEmpty = rows === 0 || (await findPair(engine, home)) === null
      // This load also brings the names of goods, rates and prices of all pairs.
      if (isEmpty || (what === 'load' && pair === null)) await loadData(engine, readDataFile, print)
      if (what === 'serve') await serveUntilStopped(engine, values.host, Number(values.port))
      else if (folder !== undefined && pair !== null) await loadPair(engine, pair, folder, readDataFile, print)
    } finally {
      await engine.close()
    }
    return 0
  } catch (error) {
    if (!isTold(error)) throw error
    // For a trouble without words of its own, ClickHouse's words are said.
    const why = error instanceof EngineError && error.status === 500 ? String(error.cause).slice(0, 300) : ''
    complain(why === '' ? error.message : `${error.message}: ${why}`)
    return 1
  }
}

const isTold = (error: unknown): error is Error =>
  error instanceof EngineError ||
  error instanceof Refusal ||
  error instanceof TableError ||
  (error instanceof Error &&
    'code' in error &&
    /^(E[A-Z]+|ERR_SOCKET_BAD_PORT|ERR_PARSE_ARGS.*)$/.test(String(error.code)))

async function openEngine(cluster: string | null): Promise<Engine> {
  const {
    CLICKHOUSE_URL: url,
    CLICKHOUSE_USER: user = 'default',
    CLICKHOUSE_PASSWORD: password = '',
    ENGINE_FOLDER: folder = join(programFolder, 'data'),
  } = process.env
  // For a cluster without an address, `openServer` says that it needs one.
  if (url !== undefined || cluster !== null) return openServer({ url: url ?? '', user, password, cluster }, print)
  return openChdb(folder, print)
}

async function serveUntilStopped(engine: Engine, host: string, port: number): Promise<void> {
  const server = await serve(createHandler(engine, complain), { host, port })
  const address = server.address()
  const taken = typeof address === 'object' && address !== null ? address.port : port
  print(`The trade API from ${engine.name}: http://${host}:${taken}/156-643/api/catalogue.json`)
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  print('Stopping: those who have asked are answered')
  await stop(server)
}
