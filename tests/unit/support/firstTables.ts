import { readDataFile } from '#mocks/answers/disk.ts'
import { responses } from '#mocks/answers/responses.ts'
import type { Responses } from '#mocks/answers/responses.ts'
import { parseTables } from '#mocks/tables/tables.ts'

// The tables with the months that they had when these tests were written. An update adds months, and every test that
// names the newest one would fail on it for no fault.

const lastMonth = (line: string): string => (line.split(',', 2)[1] === 'TOTAL' ? '2026-05' : '2026-07')

/** The text of one file of the data package, without the months that were added since. */
export function readFirstFile(file: string): string {
  const text = readDataFile(file)
  if (file !== 'customs-monthly.csv') return text
  const [header, ...lines] = text.split('\n')
  return [header, ...lines.filter((line) => (line.split(',', 3)[2] ?? '') <= lastMonth(line))].join('\n')
}

/** The trade API on these tables. */
export function firstResponses(): Responses {
  return responses(parseTables(readFirstFile))
}
