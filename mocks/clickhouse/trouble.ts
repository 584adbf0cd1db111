/** Messages about an engine's troubles, for the person who has to mend it. */
const told = {
  slow: 'The answer took longer than it may',
  full: 'The disk of the database is full',
  memory: 'The database is short of memory',
  busy: 'The database is asked too much at once',
  denied: 'The database refuses the user or the password (CLICKHOUSE_USER, CLICKHOUSE_PASSWORD)',
  gone: 'The database does not answer (CLICKHOUSE_URL)',
  shut: 'The folder of the database (ENGINE_FOLDER) does not open; the line above says why: stop the other process that has it, or mend the folder',
  empty: 'The database has no tables yet: npm run engine -- load',
  broken: 'The database could not answer',
} as const
export type Trouble = keyof typeof told

/** Troubles by the numbers of ClickHouse's exceptions. */
const byCode: { readonly [code: number]: Trouble } = {
  60: 'empty',
  81: 'empty',
  159: 'slow',
  160: 'slow',
  241: 'memory',
  243: 'full',
  202: 'busy',
  209: 'gone',
  210: 'gone',
  279: 'gone',
  193: 'denied',
  194: 'denied',
  497: 'denied',
  516: 'denied',
}

export class EngineError extends Error {
  override readonly name = 'EngineError'
  readonly trouble: Trouble

  constructor(trouble: Trouble, options?: ErrorOptions) {
    super(told[trouble], options)
    this.trouble = trouble
  }
}

const textOf = (error: unknown): string => (error instanceof Error ? `${error.name} ${error.message}` : String(error))

/**
 * Finds the trouble in an error of chdb or the client. The error may hold the statement, so it is kept only as the
 * cause, for the log alone.
 */
export function engineError(error: unknown): EngineError {
  if (error instanceof EngineError) return error
  const text = textOf(error)
  const code = property(error, 'clickhouseCode') ?? property(error, 'code') ?? /Code: (\d+)/.exec(text)?.[1]
  const trouble = byCode[Number(code)]
  if (trouble !== undefined) return new EngineError(trouble, { cause: error })
  if (/No space left on device/.test(text)) return new EngineError('full', { cause: error })
  if (/ChdbConnectionError/.test(text)) return new EngineError('shut', { cause: error })
  if (/timeout/i.test(text)) return new EngineError('slow', { cause: error })
  const isOfNetwork = /^(E(?!RR_)[A-Z]+|UND_ERR)/.test(String(code)) || /socket hang up|fetch failed/.test(text)
  return new EngineError(isOfNetwork ? 'gone' : 'broken', { cause: error })
}

function property(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined
}
