import { csvFormatRow, csvParse, csvParseRows } from 'd3-dsv'
import { datesOf } from '#src/i18n/dates.ts'
import { type Language, languages, languageRow } from '#src/i18n/languages.ts'
import { vintageWords } from '#mocks/tables/languages.ts'

/** The text once figures were read on another day: `as read in 2025` → `as read from 2025 to 24 November 2026`. */
export function vintageOf(before: string, isoDay: string, language: Language = 'en'): string {
  const { unread, known, on, between, newest } = vintageWords[language]
  const day = datesOf(languageRow(language)).day(isoDay)
  if (before === unread) return on(day)
  const [, prefix = '', first] = known.exec(before) ?? []
  if (first === undefined) return newest(before, day)
  return first === day ? before : prefix + between(first, day)
}

/** Changes when a source was read in sources.csv and datapackage.json; all else stays to the byte. */
export function changedVintages(
  sources: string,
  dataPackage: string,
  day: string,
  source: string,
): { readonly sources: string; readonly dataPackage: string } {
  const table = csvParse(sources)
  const row = table.find(({ id }) => id === source)
  const before = row?.['vintage_en'] ?? ''
  if (before === '') return { sources, dataPackage }
  const changed = new Map(
    languages.flatMap((language) => {
      const column = `vintage_${language}`
      const known = row?.[column] ?? ''
      return known === '' ? [] : [[column, vintageOf(known, day, language)] as const]
    }),
  )
  const lines = sources.split('\n').map((line) => {
    if (!line.startsWith(`${source},`)) return line
    const cells = csvParseRows(line)[0] ?? []
    return csvFormatRow(cells.map((cell, i) => changed.get(table.columns[i] ?? '') ?? cell))
  })
  const version = (text: string): string => `"version": ${JSON.stringify(text)}`
  return {
    sources: lines.join('\n'),
    dataPackage: dataPackage.replaceAll(version(before), version(changed.get('vintage_en') ?? before)),
  }
}
