import * as v from 'valibot'

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
