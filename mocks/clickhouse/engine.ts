import * as v from 'valibot'
import { keysOf } from '#src/lib/keysOf.ts'

/** Values for the `{name:Type}` of a statement, bound by the engine and never put into its text. */
export type Values = { readonly [name: string]: string | number | readonly string[] }

/** ClickHouse in this process or on a server. */
export type Engine = {
  /** The engine's name in messages, without user and password. */
  readonly name: string
  /** The cluster whose nodes have the tables; null for a server alone. */
  readonly cluster: string | null
  /** The folder that this process has for itself; null for a server, into which others may load too. */
  readonly folder: string | null
  /** Returns the rows of one statement, a JSON object a line. A statement whose signal is aborted is not begun. */
  readonly lines: (sql: string, values?: Values, signal?: AbortSignal) => Promise<string>
  readonly run: (sql: string) => Promise<void>
  /** @param lines a JSON object a line */
  readonly insert: (table: string, lines: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** Seconds after which a statement of the contract is stopped. */
export const secondsEach = 5

/** Settings: a time limit, the pair's shard alone, column names before aliases, and numbers as in JSON. */
export const settings = `SETTINGS max_execution_time = ${secondsEach}, optimize_skip_unused_shards = 1,
  prefer_column_name_to_alias = 1, output_format_json_quote_64bit_integers = 0`

/** Rows in lines of JSON. */
export function rowsIn<T>(row: v.GenericSchema<unknown, T>, lines: string): T[] {
  const all = lines.split('\n').filter((line) => line !== '')
  return all.map((line) => v.parse(row, JSON.parse(line)))
}

/** The `number` of each row that a statement returns. */
export const numbersOf = async (engine: Engine, sql: string): Promise<number[]> =>
  rowsIn(v.object({ number: v.number() }), await engine.lines(sql)).map(({ number }) => number)

export const numberOf = async (engine: Engine, sql: string): Promise<number> =>
  (await numbersOf(engine, sql))[0] ?? Number.NaN

/** Thrown when as many are waiting as may. */
export class Crowded extends Error {
  override readonly name = 'Crowded'
}

type InTurn<Place> = <T>(work: (place: Place) => Promise<T>, signal?: AbortSignal) => Promise<T>

/**
 * Runs as many at once as there are places; others wait in the order in which they came, until their signal is aborted.
 * @throws {Crowded} when `mayWait` are waiting already
 */
export function inPlaces<Place>(places: readonly Place[], mayWait = Number.POSITIVE_INFINITY): InTurn<Place> {
  const free = [...places]
  const waiting = new Set<(place: Place) => void>()
  const turn = (signal?: AbortSignal): Promise<Place> =>
    new Promise((resolve, reject) => {
      const leave = (): void => {
        if (waiting.delete(begin)) reject(signal?.reason)
      }
      const begin = (place: Place): void => {
        signal?.removeEventListener('abort', leave)
        resolve(place)
      }
      waiting.add(begin)
      signal?.addEventListener('abort', leave)
    })
  return async (work, signal) => {
    signal?.throwIfAborted()
    if (free.length === 0 && waiting.size >= mayWait) throw new Crowded()
    const place = free.pop() ?? (await turn(signal))
    try {
      return await work(place)
    } finally {
      const [next] = waiting
      if (next === undefined) free.push(place)
      else {
        waiting.delete(next)
        next(place)
      }
    }
  }
}

/** Troubles of an engine: words for the person who has to mend it, the HTTP status, and ClickHouse's exceptions. */
const troubles = {
  slow: { words: 'The answer took longer than it may', status: 504, codes: [159, 160] },
  full: { words: 'The disk of the database is full', status: 507, codes: [243] },
  memory: { words: 'The database is short of memory', status: 503, codes: [241] },
  busy: { words: 'The database is asked too much at once', status: 503, codes: [202] },
  denied: {
    words: 'The database refuses the user or the password (CLICKHOUSE_USER, CLICKHOUSE_PASSWORD)',
    status: 502,
    codes: [193, 194, 497, 516],
  },
  gone: { words: 'The database does not answer (CLICKHOUSE_URL)', status: 503, codes: [209, 210, 279] },
  shut: {
    words:
      'The folder of the database (ENGINE_FOLDER) does not open; the line above says why: stop the other process that has it, or mend the folder',
    status: 503,
    codes: [],
  },
  empty: { words: 'The database has no tables yet: npm run engine -- load', status: 503, codes: [60, 81] },
  broken: { words: 'The database could not answer', status: 500, codes: [] },
}
type Trouble = keyof typeof troubles

/** Thrown with words for the person who gave a command, which changed nothing. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

export class EngineError extends Error {
  override readonly name = 'EngineError'
  readonly status: number

  constructor(trouble: Trouble, options?: ErrorOptions) {
    super(troubles[trouble].words, options)
    this.status = troubles[trouble].status
  }
}

/**
 * Finds the trouble in an error of chdb or the client. The error may hold the statement, so it is kept only as the
 * cause, for the log alone.
 */
export function engineError(error: unknown): EngineError {
  return error instanceof EngineError ? error : new EngineError(troubleIn(error), { cause: error })
}

function troubleIn(error: unknown): Trouble {
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error)
  const code = property(error, 'clickhouseCode') ?? property(error, 'code') ?? /Code: (\d+)/.exec(text)?.[1]
  const known = keysOf(troubles).find((name) => [...troubles[name].codes].includes(Number(code)))
  if (known !== undefined) return known
  if (/No space left on device/.test(text)) return 'full'
  if (/ChdbConnectionError/.test(text)) return 'shut'
  if (/timeout/i.test(text)) return 'slow'
  return /^(E(?!RR_)[A-Z]+|UND_ERR)/.test(String(code)) || /socket hang up|fetch failed/.test(text) ? 'gone' : 'broken'
}

function property(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined
}
