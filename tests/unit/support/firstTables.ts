import { readDataFile } from '#mocks/answers/disk.ts'
import { type Responses, responses } from '#mocks/answers/responses.ts'
import { parseTables } from '#mocks/readers/tables.ts'

// The tables with the months that they had when these tests were written. Tests that name the newest month would fail
// when an update adds months, or commodities that had none.

const lastMonths = new Map([
  ['M,TOTAL', '2026-05'],
  ['M,2701', '2026-07'],
  ['M,2709', '2026-07'],
  ['M,271111', '2026-07'],
  ['M,271121', '2026-07'],
  ['X,TOTAL', '2026-05'],
])

/** The text of one file of the data package, without the months that were added since. */
export function readFirstFile(file: string): string {
  const text = readDataFile(file)
  if (file !== 'customs-monthly.csv') return text
  const [header, ...lines] = text.trimEnd().split('\n')
  const first = lines.filter((line) => {
    const [flow, code, month = ''] = line.split(',', 3)
    return month <= (lastMonths.get(`${flow},${code}`) ?? '')
  })
  return `${[header, ...first].join('\n')}\n`
}

/** The trade API on these tables. */
export function firstResponses(): Responses {
  return responses(parseTables(readFirstFile))
}
