import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Engine, type Values, Refusal, engineError, inPlaces, settings } from '#mocks/clickhouse/engine.ts'

type Options = { readonly [name: string]: string }
type Session = {
  readonly queryAsync: (sql: string) => Promise<unknown>
  readonly queryBindAsync: (sql: string, values: Values, options: Options) => Promise<{ readonly text: () => string }>
  readonly close: () => void
}
type Chdb = {
  readonly Session: new (folder: string) => Session
  readonly drainPending: () => Promise<void>
}

/** Number of sessions; each runs one statement at a time. */
const sessionCount = 4
const format = 'JSONEachRow'

/** ClickHouse in this process, which has the folder for itself. */
export async function openChdb(folder: string, print: (line: string) => void): Promise<Engine> {
  const program = requireProgram<Chdb>('chdb', 'Session', print)
  mkdirSync(folder, { recursive: true })
  const session = (): Session => {
    try {
      return new program.Session(folder)
    } catch (error) {
      throw engineError(error)
    }
  }
  const sessions = Array.from({ length: sessionCount }, session)
  const inTurn = inPlaces(sessions)
  const withSession = <T>(work: (own: Session) => Promise<T>, signal?: AbortSignal): Promise<T> =>
    inTurn(work, signal).catch((error: unknown) => {
      throw engineError(error)
    })
  return {
    name: 'chdb',
    cluster: null,
    folder,
    async lines(sql, values = {}, signal) {
      const result = await withSession((own) => own.queryBindAsync(`${sql}\n${settings}`, values, { format }), signal)
      return result.text()
    },
    run: async (sql) => void (await withSession((own) => own.queryAsync(sql))),
    // chdb's own insert would take what this process is given to read for rows.
    async insert(table, rows) {
      const fields = `SELECT name || ' ' || type FROM system.columns WHERE database || '.' || table = {table:String}`
      const columns = `arrayStringConcat((SELECT groupArray(*) FROM (${fields} ORDER BY position)), ', ')`
      const insert = `INSERT INTO ${table} SELECT * FROM format(${format}, ${columns}, {rows:String})`
      await withSession((own) => own.queryBindAsync(insert, { table, rows }, { format }))
    },
    async close() {
      for (const own of sessions) own.close()
      await program.drainPending()
    },
  }
}

type Client = {
  readonly query: (asked: { readonly [name: string]: unknown }) => Promise<{ readonly text: () => Promise<string> }>
  readonly command: (asked: { readonly query: string }) => Promise<unknown>
  readonly close: () => Promise<void>
}
type Module = { readonly createClient: (options: { readonly [name: string]: unknown }) => Client }

type Server = { readonly [name in 'url' | 'user' | 'password']: string } & Pick<Engine, 'cluster'>

/** Milliseconds that a statement of a load may take. An answer's own signal ends its statements much sooner. */
const longest = 600_000

/**
 * Opens a server of ClickHouse, or a cluster behind one address.
 * @throws {Refusal} without the address, because a wrong one may hold a password
 */
export function openServer({ url, user, password, cluster }: Server, print: (line: string) => void): Engine {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url))
    throw new Refusal('CLICKHOUSE_URL is not the address of a server, https://example.org:8443')
  const { createClient } = requireProgram<Module>('@clickhouse/client', 'createClient', print)
  const client = createClient({
    url,
    username: user,
    password,
    max_open_connections: 8,
    request_timeout: longest,
    // The client would print the server's message, and with it the statement.
    log: { level: 127 },
  })
  const said = <T>(answer: Promise<T>): Promise<T> =>
    answer.catch((error: unknown) => {
      throw engineError(error)
    })
  return {
    name: new URL(url).host,
    cluster,
    folder: null,
    lines(sql, values = {}, signal) {
      const asked = { query: `${sql}\n${settings}`, query_params: values, format: 'JSONEachRow', abort_signal: signal }
      return said(client.query(asked).then((result) => result.text()))
    },
    run: async (sql) => void (await said(client.command({ query: sql }))),
    async insert(table, lines) {
      // Without this setting, rows on their way to a shard are in no table yet.
      const insert = `INSERT INTO ${table} SETTINGS distributed_foreground_insert = 1 FORMAT JSONEachRow`
      await said(client.command({ query: `${insert}\n${lines}` }))
    },
    close: () => client.close(),
  }
}

// chdb is half a gigabyte that the page never needs, so it is installed on first use, in a folder of its own.

/** Folder of what is installed, and of the data where no other folder is named. */
export const programFolder = fileURLToPath(new URL('../../.clickhouse', import.meta.url))
const isThere = (name: string): boolean => existsSync(join(programFolder, 'node_modules', name, 'package.json'))

type ProgramName = 'chdb' | '@clickhouse/client'

/**
 * @param made what the program exports to be begun with
 * @throws {Refusal} where it cannot be installed
 */
function requireProgram<Program>(name: ProgramName, made: keyof Program, print: (line: string) => void): Program {
  if (!isThere(name)) install(name, print)
  const program: unknown = createRequire(join(programFolder, 'package.json'))(name)
  const isWhole = (one: unknown): one is Program => typeof one === 'object' && one !== null && made in one
  if (isWhole(program)) return program
  throw new Error(`${name} is not what it was`)
}

function install(name: ProgramName, print: (line: string) => void): void {
  const isWhole = name === 'chdb'
  print(`Installing ${name}${isWhole ? ' (ClickHouse in process, 550 MB)' : ''} in ${programFolder}`)
  mkdirSync(programFolder, { recursive: true })
  copyFileSync(fileURLToPath(new URL('./program.json', import.meta.url)), join(programFolder, 'package.json'))
  // A lock file would name the libraries of one kind of machine alone; versions are exact without it.
  const args = ['install', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund']
  const { status, stderr } = spawnSync('npm', [...args, ...(isWhole ? [] : ['--omit=optional'])], {
    cwd: programFolder,
    encoding: 'utf8',
  })
  if (status === 0 && isThere(name)) return
  throw new Refusal(`${name} could not be installed: npm install in ${programFolder} says: ${stderr.trim()}`)
}
