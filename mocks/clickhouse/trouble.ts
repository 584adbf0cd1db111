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

const isTrouble = (name: string): name is Trouble => Object.hasOwn(troubles, name)

function troubleIn(error: unknown): Trouble {
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error)
  const code = property(error, 'clickhouseCode') ?? property(error, 'code') ?? /Code: (\d+)/.exec(text)?.[1]
  const known = Object.keys(troubles)
    .filter(isTrouble)
    .find((name) => [...troubles[name].codes].includes(Number(code)))
  if (known !== undefined) return known
  if (/No space left on device/.test(text)) return 'full'
  if (/ChdbConnectionError/.test(text)) return 'shut'
  if (/timeout/i.test(text)) return 'slow'
  return /^(E(?!RR_)[A-Z]+|UND_ERR)/.test(String(code)) || /socket hang up|fetch failed/.test(text) ? 'gone' : 'broken'
}

function property(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined
}
