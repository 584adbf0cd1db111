import { readDataFile } from '#mocks/answers/disk.ts'
import { type SeriesFile, seriesFiles } from '#mocks/answers/series.ts'
import { besideCoverage, besideOutliers, linesBeside, ownYuan, partners, partsBeside } from '#mocks/check/beside.ts'
import { catalogueAnswer } from '#mocks/answers/catalogue.ts'
import type { Section } from '#mocks/check/section.ts'
import { coverage, gaps, headingYears, outliers, revisions, sums } from '#mocks/check/series.ts'
import { checkDescription } from '#mocks/readers/table.ts'
import { type Tables, parseTables } from '#mocks/readers/tables.ts'
import { faultInWords } from '#mocks/update/errors.ts'
import { languages } from '#src/i18n/languages.ts'
import { flows } from '#src/trade/catalogue.ts'
import { parseView } from '#src/view/address/address.ts'
import { checkIn } from '#src/view/check.ts'

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

/** Claims with what the figures say of them; each query is that of a view that checks something. */
function claims(tables: Tables, files: readonly SeriesFile[]): Section {
  const catalogue = catalogueAnswer(tables, files)
  const judged = catalogue.claims ?? []
  return {
    title: 'Claims of the press',
    lines: judged.map(
      ({ id, verdict, numbers }) => `${id}: ${verdict} (${numbers.map((number) => number.toFixed(1)).join(' or ')})`,
    ),
    faults: tables.claims.flatMap(({ id, search }) => {
      const { view, notices } = parseView(search, catalogue)
      if (checkIn(view) === null || notices.length > 0)
        return [`claims.csv: ${id} asks for what there is not: ${search}`]
      return judged.find((claim) => claim.id === id)?.numbers.length === 0
        ? [`claims.csv: no source has the figures that ${id} is about`]
        : []
    }),
  }
}

/** Number of each flow's largest headings that must have synonyms. */
const maxSearched = 60

/** Codes of the picker's commodities, and of each flow's largest headings in BACI's newest year. */
function searchedCodes({ commodities, baci }: Tables): Set<string> {
  const newest = baci.reduce((last, { observation: { period } }) => (period > last ? period : last), '')
  const largest = flows.flatMap((flow) =>
    baci
      .filter((row) => row.flow === flow && row.cmdCode !== 'TOTAL' && row.observation.period === newest)
      .toSorted((a, b) => (b.observation.value ?? 0) - (a.observation.value ?? 0))
      .slice(0, maxSearched),
  )
  return new Set([...commodities, ...largest].map(({ cmdCode }) => cmdCode))
}

/** Words that stand for several commodities, which is mostly right but needs a person's judgement. */
function shared(rows: Tables['synonyms']): string[] {
  return [...new Set(rows.map(({ synonym }) => synonym))].flatMap((word) => {
    const codes = rows.filter(({ synonym }) => synonym === word).map(({ cmdCode }) => cmdCode)
    return codes.length > 1 ? [`${word} (${codes.join(', ')})`] : []
  })
}

/** Synonyms for the search, which the picker's commodities and the largest headings must have in every language. */
function synonyms(tables: Tables): Section {
  const byLanguage = languages.map((language) => ({
    language,
    rows: tables.synonyms.filter((row) => row.language === language),
  }))
  return {
    title: 'Synonyms for the search',
    lines: byLanguage.map(
      ({ language, rows }) => `${language}: ${rows.length}; of several: ${shared(rows).join(', ') || 'none'}`,
    ),
    faults: byLanguage.flatMap(({ language, rows }) =>
      [...searchedCodes(tables)]
        .filter((code) => !rows.some(({ cmdCode }) => cmdCode === code))
        .map((code) => `synonyms.csv: ${code} has none in ${language}`),
    ),
  }
}
