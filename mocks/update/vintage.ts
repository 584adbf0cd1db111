import { csvFormatRow, csvParse, csvParseRows } from 'd3-dsv'
import { datesOf } from '#src/i18n/dates.ts'
import { type Language, languages, rowOf } from '#src/i18n/languages.ts'

/** Phrases of a language's column of sources.csv about when figures were read. */
type Words = {
  /** The phrase of a source from which nothing has been read. */
  readonly unread: string
  /** Captures the text before the phrase, and the first date in it. */
  readonly known: RegExp
  readonly on: (day: string) => string
  readonly between: (first: string, day: string) => string
  readonly newest: (before: string, day: string) => string
}

const english = String.raw`(?:\d{1,2} [A-Z][a-z]+ )?\d{4}`
const chinese = String.raw`\d{4}年(?:\d{1,2}月\d{1,2}日)?`
const russian = String.raw`(?:\d{1,2} [а-я]+ )?\d{4}`

const words: { readonly [language in Language]: Words } = {
  en: {
    unread: 'none read yet',
    known: new RegExp(`^(.*)as read (?:in|on|from) (${english})(?: to ${english})?$`),
    on: (day) => `as read on ${day}`,
    between: (first, day) => `as read from ${first} to ${day}`,
    newest: (before, day) => `${before}; newest as read on ${day}`,
  },
  zh: {
    unread: '尚未读取',
    known: new RegExp(`^(.*?)(${chinese})(?:至${chinese})?读取$`),
    on: (day) => `${day}读取`,
    between: (first, day) => `${first}至${day}读取`,
    newest: (before, day) => `${before}；最新数据${day}读取`,
  },
  ru: {
    unread: 'ещё не прочитаны',
    known: new RegExp(`^(.*)прочитаны (?:в |с )?(${russian}) год[ау](?: по ${russian} года)?$`),
    on: (day) => `прочитаны ${day} года`,
    between: (first, day) => `прочитаны с ${first} года по ${day} года`,
    newest: (before, day) => `${before}; новейшие прочитаны ${day} года`,
  },
}

/** The text once figures were read on another day: `as read in 2025` → `as read from 2025 to 24 November 2026`. */
export function vintageOf(before: string, isoDay: string, language: Language = 'en'): string {
  const { unread, known, on, between, newest } = words[language]
  const day = datesOf(rowOf(language)).day(isoDay)
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
