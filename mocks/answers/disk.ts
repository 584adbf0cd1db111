import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Responses, responses } from '#mocks/answers/responses.ts'
import { parseTables } from '#mocks/readers/tables.ts'

// The answers' own files do not read the disk, because they also run in the browser.

export const dataFolder = fileURLToPath(new URL('../data', import.meta.url))

export function readDataFile(file: string): string {
  return readFileSync(join(dataFolder, file), 'utf8')
}

/** The trade API's answers from the tables on the disk, for the build and for tests in Node. */
export function responsesFromDisk(): Responses {
  return responses(parseTables(readDataFile))
}
