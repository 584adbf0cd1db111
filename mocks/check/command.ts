import { readDataFile } from '#mocks/answers/disk.ts'
import { parseTables } from '#mocks/tables/tables.ts'
import { checkDescription } from '#mocks/tables/description.ts'
import { faultInWords } from '#mocks/update/errors.ts'
import { checkTables, reportText } from '#mocks/check/report.ts'

/** @returns the exit code: 1 where tables cannot be read or contradict themselves */
export async function run(): Promise<number> {
  try {
    checkDescription(readDataFile('datapackage.json'))
    const sections = checkTables(parseTables(readDataFile))
    process.stdout.write(`${reportText(sections)}\n`)
    return sections.some(({ faults }) => faults.length > 0) ? 1 : 0
  } catch (error) {
    const fault = faultInWords(error)
    if (fault === null) throw error
    process.stderr.write(`${fault}\n`)
    return 1
  }
}
