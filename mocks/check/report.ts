import { seriesFiles } from '#mocks/answers/series.ts'
import type { Tables } from '#mocks/tables/tables.ts'
import { besideCoverage, besideOutliers, linesBeside, partsBeside } from '#mocks/check/beside.ts'
import { coverage, gaps, outliers } from '#mocks/check/months.ts'
import { headingYears, revisions, sums } from '#mocks/check/books.ts'
import { ownYuan } from '#mocks/check/ownYuan.ts'
import { partners } from '#mocks/check/partners.ts'
import type { Section } from '#mocks/check/section.ts'
import { synonyms } from '#mocks/check/synonyms.ts'

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
