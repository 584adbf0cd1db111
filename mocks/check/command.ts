import { dataFolder, readDataFile } from '#mocks/answers/disk.ts'
import { parseTables } from '#mocks/tables/tables.ts'
import { TableError } from '#mocks/tables/table.ts'
import { inWords, isSystemError } from '#mocks/update/systemError.ts'
import { settle } from '#mocks/update/writeTogether.ts'
import { checkTables, reportText } from '#mocks/check/report.ts'

/** @returns the exit code: 1 where tables cannot be read or contradict themselves */
export async function run(): Promise<number> {
  try {
    await settle(dataFolder)
    const sections = checkTables(parseTables(readDataFile))
    process.stdout.write(`${reportText(sections)}\n`)
    return sections.some(({ faults }) => faults.length > 0) ? 1 : 0
  } catch (error) {
    if (!(error instanceof TableError || isSystemError(error))) throw error
    process.stderr.write(`${error instanceof TableError ? error.message : inWords(error)}\n`)
    return 1
  }
}
