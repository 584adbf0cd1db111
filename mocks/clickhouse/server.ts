import { type Engine, settings } from '#mocks/clickhouse/engine.ts'
import { requireProgram } from '#mocks/clickhouse/program.ts'
import { Refusal, engineError } from '#mocks/clickhouse/trouble.ts'

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
