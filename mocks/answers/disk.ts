import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Responses } from '#mocks/answers/responses.ts'
import { responses } from '#mocks/answers/responses.ts'
import { parseTables } from '#mocks/tables/tables.ts'

// Apart from the answers themselves, which also run in the browser.

/** Where the data package is. */
export const dataFolder = fileURLToPath(new URL('../data', import.meta.url))

/** The text of one file of the data package. */
export function readDataFile(file: string): string {
  return readFileSync(join(dataFolder, file), 'utf8')
}

/** The trade API on the tables as they lie on the disk, for the build and for tests in Node. */
export function responsesFromDisk(): Responses {
  return responses(parseTables(readDataFile))
}
