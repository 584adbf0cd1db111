import { csvFormatRow, csvParse, csvParseRows } from 'd3-dsv'
import { vintageWords } from '#mocks/tables/languages.ts'
import { datesOf } from '#src/i18n/dates.ts'
import { type Language, languageRow, languages } from '#src/i18n/languages.ts'

const months = 'January February March April May June July August September October November December'.split(' ')

/** A day (`as read from 2025 to 24 November 2026`), or the month that an edition begins with (`July 2026; …`). */
const dayPattern = new RegExp(`\\b(\\d{1,2}) (${months.join('|')}) (\\d{4})`, 'g')
const monthPattern = new RegExp(`^(${months.join('|')}) (\\d{4})`)

const isoDate = (year: string, name: string, date: string): string =>
  `${year}-${String(months.indexOf(name) + 1).padStart(2, '0')}-${date.padStart(2, '0')}`

/** The last day in a source's English `vintage`, `YYYY-MM-DD`, or the first of its month; null where it has no date. */
export function vintageDay(vintage: string): string | null {
  const days = Array.from(vintage.matchAll(dayPattern), ([, date = '', name = '', year = '']) =>
    isoDate(year, name, date),
  )
  const [, name = '', year] = monthPattern.exec(vintage) ?? []
  const first = year === undefined ? null : isoDate(year, name, '1')
  return days.toSorted().at(-1) ?? first
}

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
