import { readDataFile } from '#mocks/answers/disk.ts'
import { parseTables } from '#mocks/tables/tables.ts'
import { TableError } from '#mocks/tables/table.ts'
import { checkTables, reportText } from '#mocks/check/report.ts'

/** @returns the exit code: 1 where tables cannot be read or contradict themselves */
export function run(): number {
  try {
    const sections = checkTables(parseTables(readDataFile))
    process.stdout.write(`${reportText(sections)}\n`)
    return sections.some(({ faults }) => faults.length > 0) ? 1 : 0
  } catch (error) {
    if (!(error instanceof TableError)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  }
}
