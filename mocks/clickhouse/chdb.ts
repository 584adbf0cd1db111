import { mkdirSync } from 'node:fs'
import { type Engine, type Values, settings } from '#mocks/clickhouse/engine.ts'
import { inPlaces } from '#mocks/clickhouse/places.ts'
import { requireProgram } from '#mocks/clickhouse/program.ts'
import { engineError } from '#mocks/clickhouse/trouble.ts'

type Options = { readonly [name: string]: string }
type Session = {
  readonly queryAsync: (sql: string) => Promise<unknown>
  readonly queryBindAsync: (sql: string, values: Values, options: Options) => Promise<{ readonly text: () => string }>
  readonly insert: (rows: Options) => Promise<unknown>
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
    insert: async (table, values) => void (await withSession((own) => own.insert({ table, values, format }))),
    async close() {
      for (const own of sessions) own.close()
      await program.drainPending()
    },
  }
}
