import { TableError } from '#mocks/tables/table.ts'

/** @throws {TableError} where the text of `datapackage.json` was cut or mistyped: no table can be told from it then */
export function checkDescription(text: string): void {
  try {
    JSON.parse(text)
  } catch (error) {
    throw new TableError('datapackage.json', 1, 'all of it', error instanceof Error ? error.message : String(error))
  }
}
