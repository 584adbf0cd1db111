/** What a statement's `{name:Type}` stands for: bound by the engine, never a part of its text. */
export type Values = { readonly [name: string]: string | number | readonly string[] }

/** ClickHouse, in process or a server. */
export type Engine = {
  /** Without user and password. */
  readonly name: string
  /** Whose nodes have the tables; null for a server alone. */
  readonly cluster: string | null
  /** What one statement returns, an object of JSON a line. */
  readonly lines: (sql: string, values?: Values) => Promise<string>
  readonly run: (sql: string) => Promise<void>
  /** @param lines an object of JSON a line */
  readonly insert: (table: string, lines: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** A statement of the contract that takes longer is stopped. */
export const secondsEach = 5

/** An end to what takes too long, the shard of a pair alone, names that mean columns as in other databases, and numbers as JSON has them. */
export const settings = `SETTINGS max_execution_time = ${secondsEach}, optimize_skip_unused_shards = 1, prefer_column_name_to_alias = 1,
  output_format_json_quote_64bit_integers = 0, output_format_json_named_tuples_as_objects = 1`
