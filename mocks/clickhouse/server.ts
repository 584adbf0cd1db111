import type { Engine, Values } from '#mocks/clickhouse/engine.ts'
import { secondsEach, settings } from '#mocks/clickhouse/engine.ts'
import { requireProgram } from '#mocks/clickhouse/program.ts'
import { engineError } from '#mocks/clickhouse/trouble.ts'

type Client = {
  readonly query: (asked: {
    readonly query: string
    readonly query_params: Values
    readonly format: 'JSONEachRow'
  }) => Promise<{ readonly text: () => Promise<string> }>
  readonly command: (asked: { readonly query: string }) => Promise<unknown>
  readonly close: () => Promise<void>
}
type Module = { readonly createClient: (options: { readonly [name: string]: unknown }) => Client }

function isModule(program: unknown): program is Module {
  return typeof program === 'object' && program !== null && 'createClient' in program
}

export type Server = { readonly url: string; readonly user: string; readonly password: string }

/** A server of ClickHouse, or a cluster behind one address. */
export function openServer({ url, user, password }: Server, print: (line: string) => void): Engine {
  const program = requireProgram('@clickhouse/client', print)
  if (!isModule(program)) throw new Error('@clickhouse/client is not what it was')
  const client = program.createClient({
    url,
    username: user,
    password,
    max_open_connections: 8,
    // The server ends a query sooner, and says why.
    request_timeout: (secondsEach + 5) * 1000,
    // It would print what the server says, and with it the statement.
    log: { level: 127 },
  })
  const said = async <T>(answer: Promise<T>): Promise<T> => {
    try {
      return await answer
    } catch (error) {
      throw engineError(error)
    }
  }
  return {
    name: new URL(url).host,
    async lines(sql, values = {}) {
      const asked = client.query({ query: `${sql}\n${settings}`, query_params: values, format: 'JSONEachRow' })
      return said(asked.then((result) => result.text()))
    },
    run: async (sql) => void (await said(client.command({ query: sql }))),
    insert: async (table, lines) =>
      void (await said(client.command({ query: `INSERT INTO ${table} FORMAT JSONEachRow\n${lines}` }))),
    close: () => client.close(),
  }
}
