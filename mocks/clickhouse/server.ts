import { type Engine, type Values, secondsEach, settings } from '#mocks/clickhouse/engine.ts'
import { requireProgram } from '#mocks/clickhouse/program.ts'
import { engineError } from '#mocks/clickhouse/trouble.ts'

type Client = {
  readonly query: (asked: {
    readonly query: string
    readonly query_params: Values
    readonly format: 'JSONEachRow'
    readonly abort_signal?: AbortSignal
  }) => Promise<{ readonly text: () => Promise<string> }>
  readonly command: (asked: { readonly query: string }) => Promise<unknown>
  readonly close: () => Promise<void>
}
type Module = { readonly createClient: (options: { readonly [name: string]: unknown }) => Client }

function isModule(program: unknown): program is Module {
  return typeof program === 'object' && program !== null && 'createClient' in program
}

export type Server = {
  readonly url: string
  readonly user: string
  readonly password: string
  readonly cluster: string | null
}

/** Seconds that a statement of a load may take, because no reader waits for it. */
const secondsOfLoading = 600

/** The message leaves out the address, because a wrong one may hold a password. */
export class AddressError extends Error {
  override readonly name = 'AddressError'

  constructor() {
    super('CLICKHOUSE_URL is not the address of a server, https://example.org:8443')
  }
}

/**
 * Opens a server of ClickHouse, or a cluster behind one address.
 * @throws {AddressError}
 */
export function openServer({ url, user, password, cluster }: Server, print: (line: string) => void): Engine {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) throw new AddressError()
  const program = requireProgram('@clickhouse/client', print)
  if (!isModule(program)) throw new Error('@clickhouse/client is not what it was')
  const clientThatWaits = (seconds: number): Client =>
    program.createClient({
      url,
      username: user,
      password,
      max_open_connections: 8,
      request_timeout: seconds * 1000,
      // The client would print the server's message, and with it the statement.
      log: { level: 127 },
    })
  // The client waits longer than the server, which ends a slow query itself and says why.
  const asking = clientThatWaits(secondsEach + 5)
  const loading = clientThatWaits(secondsOfLoading)
  const said = async <T>(answer: Promise<T>): Promise<T> => {
    try {
      return await answer
    } catch (error) {
      throw engineError(error)
    }
  }
  return {
    name: new URL(url).host,
    cluster,
    folder: null,
    async lines(sql, values = {}, signal) {
      const query = { query: `${sql}\n${settings}`, query_params: values, format: 'JSONEachRow' } as const
      const asked = asking.query(signal === undefined ? query : { ...query, abort_signal: signal })
      return said(asked.then((result) => result.text()))
    },
    run: async (sql) => void (await said(loading.command({ query: sql }))),
    async insert(table, lines) {
      // Without this setting, rows on their way to a shard are in no table yet.
      const insert = `INSERT INTO ${table} SETTINGS distributed_foreground_insert = 1 FORMAT JSONEachRow`
      await said(loading.command({ query: `${insert}\n${lines}` }))
    },
    async close() {
      await Promise.all([asking.close(), loading.close()])
    },
  }
}
