import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { memoize } from '#src/lib/memoize.ts'
import type { Engine, Values } from '#mocks/clickhouse/engine.ts'

/** The text of a file beside this one. */
export const sqlFile = (name: string): string => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8')

/** Statements of a request by name; each name is in a comment above its statement: `-- rows: …`. */
const statementsOf = memoize(50, (request: string): ReadonlyMap<string, string> => {
  const [, ...parts] = sqlFile(`./sql/${request}.sql`).split(/^-- (?=\w+(?::|$))/m)
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\n')
      return [part.slice(0, end).replace(/:.*/, ''), part.slice(end).trim()]
    }),
  )
})

/** Fields that the contract leaves out where ClickHouse has null or an empty map. */
const optional = new Set(['shortNames', 'names', 'plusMinusUsd', 'statedGrowthPct', 'note'])

function withoutMissing(key: string, value: unknown): unknown {
  if (!optional.has(key)) return value
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0) ? undefined : value
}

/** The rows of one statement of a request. */
export async function rowsOf(engine: Engine, request: string, part: string, values: Values): Promise<unknown[]> {
  const sql = statementsOf(request).get(part)
  if (sql === undefined) throw new Error(`${request}.sql has no ${part}`)
  const lines = (await engine.lines(sql, values)).split('\n').filter((line) => line !== '')
  return lines.map((line): unknown => JSON.parse(line, withoutMissing))
}

/** The rows of all statements of a request, by statement. */
export async function partsOf(
  engine: Engine,
  request: string,
  values: Values,
): Promise<{ readonly [part: string]: readonly unknown[] }> {
  const parts: { [part: string]: readonly unknown[] } = {}
  for (const part of statementsOf(request).keys()) parts[part] = await rowsOf(engine, request, part, values)
  return parts
}

const number = v.pipe(v.string(), v.parseJson(), v.object({ number: v.number() }))

/** The `number` of each row that a statement returns. */
export async function numbersOf(engine: Engine, sql: string): Promise<number[]> {
  const lines = (await engine.lines(sql)).split('\n').filter((line) => line !== '')
  return lines.map((line) => v.parse(number, line).number)
}

export async function numberOf(engine: Engine, sql: string): Promise<number> {
  const [first = Number.NaN] = await numbersOf(engine, sql)
  return first
}
