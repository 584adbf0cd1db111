import { csvFormatRow, csvParse, csvParseRows } from 'd3-dsv'
import { type Language, datesOf, languageRow, languages } from '#src/i18n/languages.ts'

// A language in the tables: its letters, and the phrases that an update writes.

/** Small letters of the language's own script: a word with a Latin letter among Cyrillic ones would never be found. */
export const scripts: { readonly [language in Language]: RegExp } = {
  en: /^[a-z\d]+([ -][a-z\d]+)*$/,
  zh: /^[a-z\d]*\p{Script=Han}[\p{Script=Han}a-z\d]*$/u,
  ru: /^[а-яё\d]+([ -][а-яё\d]+)*$/,
}

type CorrectionWords = {
  /** The words between the first and the last month. */
  readonly to: string
  readonly months: (id: string, count: number, span: string) => string
  readonly headings: (year: string, count: number) => string
  readonly readOn: (day: string) => string
}

/** Sentences of corrections.csv. */
export const correctionWords: { readonly [language in Language]: CorrectionWords } = {
  en: {
    to: ' to ',
    months: (id, count, span) => `${id}: ${count} ${count === 1 ? 'month' : 'months'} revised (${span})`,
    headings: (year, count) => `${year}: ${count} ${count === 1 ? 'heading' : 'headings'} revised`,
    readOn: (day) => `UN Comtrade, as read on ${day}`,
  },
  zh: {
    to: '至',
    months: (id, count, span) => `${id}：修订了${count}个月（${span}）`,
    headings: (year, count) => `${year}：修订了${count}个品目`,
    readOn: (day) => `UN Comtrade，${day}读取`,
  },
  ru: {
    to: ' — ',
    months: (id, count, span) => `${id}: уточнено месяцев: ${count} (${span})`,
    headings: (year, count) => `${year}: уточнено позиций: ${count}`,
    readOn: (day) => `UN Comtrade, по состоянию на ${day} года`,
  },
}

/** Phrases of a language's column of sources.csv about when figures were read. */
type VintageWords = {
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

const vintageWords: { readonly [language in Language]: VintageWords } = {
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
export function vintageOf(before: string, isoDay: string, language: Language): string {
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
