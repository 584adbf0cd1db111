import { mkdirSync } from 'node:fs'
import { type Engine, type Values, settings } from '#mocks/clickhouse/engine.ts'
import { requireProgram } from '#mocks/clickhouse/program.ts'
import { places } from '#mocks/clickhouse/places.ts'
import { engineError } from '#mocks/clickhouse/trouble.ts'

type Session = {
  readonly queryAsync: (sql: string) => Promise<unknown>
  readonly queryBindAsync: (
    sql: string,
    values: Values,
    options: { readonly format: string },
  ) => Promise<{ readonly text: () => string }>
  readonly insert: (rows: {
    readonly table: string
    readonly values: string
    readonly format: string
  }) => Promise<unknown>
  readonly close: () => void
}
type Chdb = {
  readonly Session: new (folder: string, options: { readonly connectionArgs: readonly string[] }) => Session
  readonly drainPending: () => Promise<void>
  readonly version: () => { readonly libchdb?: string }
}

function isChdb(program: unknown): program is Chdb {
  return typeof program === 'object' && program !== null && 'Session' in program && 'drainPending' in program
}

/** Number of sessions; each runs one statement at a time. */
const sessionCount = 4

/**
 * ClickHouse in this process, which has the folder for itself.
 * @param connectionArgs arguments as its server takes them: `--config-file=…`
 */
export async function openChdb(
  folder: string,
  print: (line: string) => void,
  connectionArgs: readonly string[] = [],
): Promise<Engine> {
  const program = requireProgram('chdb', print)
  if (!isChdb(program)) throw new Error('chdb is not what it was')
  mkdirSync(folder, { recursive: true })
  const session = (): Session => {
    try {
      return new program.Session(folder, { connectionArgs })
    } catch (error) {
      throw engineError(error)
    }
  }
  const free = Array.from({ length: sessionCount }, session)
  const all = [...free]
  const inTurn = places(sessionCount)
  const withSession = <T>(work: (own: Session) => Promise<T>, signal?: AbortSignal): Promise<T> =>
    inTurn(async () => {
      const own = free.pop()
      if (own === undefined) throw new Error('More at once than there are sessions')
      try {
        return await work(own)
      } catch (error) {
        throw engineError(error)
      } finally {
        free.push(own)
      }
    }, signal)
  return {
    name: 'chdb',
    cluster: null,
    folder,
    lines: async (sql, values = {}, signal) => {
      const result = await withSession(
        (own) => own.queryBindAsync(`${sql}\n${settings}`, values, { format: 'JSONEachRow' }),
        signal,
      )
      return result.text()
    },
    run: async (sql) => void (await withSession((own) => own.queryAsync(sql))),
    insert: async (table, lines) =>
      void (await withSession((own) => own.insert({ table, values: lines, format: 'JSONEachRow' }))),
    async close() {
      for (const own of all) own.close()
      await program.drainPending()
    },
  }
}
