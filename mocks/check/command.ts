import { readDataFile } from '#mocks/answers/disk.ts'
import { seriesFiles } from '#mocks/answers/series.ts'
import { besideCoverage, besideOutliers, linesBeside, ownYuan, partners, partsBeside } from '#mocks/check/beside.ts'
import { claims } from '#mocks/check/claims.ts'
import type { Section } from '#mocks/check/section.ts'
import { coverage, gaps, headingYears, outliers, revisions, sums } from '#mocks/check/series.ts'
import { synonyms } from '#mocks/check/synonyms.ts'
import { checkDescription } from '#mocks/readers/table.ts'
import { type Tables, parseTables } from '#mocks/readers/tables.ts'
import { faultInWords } from '#mocks/update/errors.ts'

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

/** All checks that compare the tables with one another. */
export function checkTables(tables: Tables): Section[] {
  const series = seriesFiles(tables)
  const months = series.filter(({ book }) => book === 'customs')
  const beside = linesBeside(tables)
  return [
    coverage(months),
    gaps(months),
    outliers(months),
    sums(series),
    besideCoverage(beside),
    besideOutliers(beside),
    partsBeside(tables),
    partners(tables),
    headingYears(tables),
    ownYuan(tables),
    revisions(series, tables),
    synonyms(tables),
    claims(tables, series),
  ]
}

export function reportText(sections: readonly Section[]): string {
  const faults = sections.flatMap((section) => section.faults)
  return [
    ...sections.flatMap(({ title, lines }) => [
      title,
      ...(lines.length === 0 ? ['nothing'] : lines).map((line) => `  ${line}`),
      '',
    ]),
    faults.length === 0 ? 'No contradiction.' : 'Contradictions:',
    ...faults.map((fault) => `  ${fault}`),
  ].join('\n')
}
