import * as v from 'valibot'
import { TableError } from '#mocks/tables/table.ts'

/** @throws {TableError} where the text of `datapackage.json` is not JSON, because it was cut or mistyped */
export function checkDescription(text: string): void {
  try {
    JSON.parse(text)
  } catch (error) {
    throw new TableError('datapackage.json', 1, 'all of it', error instanceof Error ? error.message : String(error))
  }
}

const described = v.object({ created: v.pipe(v.string(), v.isoTimestamp()) })

/** The day on which the tables were compiled, as `datapackage.json` has it. */
export function parseCompiled(file: string, text: string): string {
  checkDescription(text)
  const description = v.safeParse(described, JSON.parse(text))
  if (!description.success) throw new TableError(file, 1, 'created', 'is no time')
  return description.output.created.slice(0, 10)
}
