import type { around } from '#src/i18n/messages/en/around.ts'
import type { Rest } from '#src/i18n/messages/en/en.ts'
import { first, units } from '#src/i18n/messages/en/first.ts'
import type { lines } from '#src/i18n/messages/en/lines.ts'
import { en as enOfPair } from '#src/i18n/messages/en/pair.ts'
import { ru as ruOfPair } from '#src/i18n/messages/ru/pair.ts'
import { zh as zhOfPair } from '#src/i18n/messages/zh/pair.ts'
import { once } from '#src/lib/memoize.ts'
import { type Pair, otherPair } from '#src/trade/catalogue.ts'
import type { Money } from '#src/trade/steps.ts'

type LanguageRow = {
  /** The code in addresses, in names of files and in columns of the tables. */
  readonly code: string
  readonly name: string
  readonly tag: string
  readonly locale: string
  /** Where numbers are grouped by thousands: papers print 1,750 in English, 1750 in Chinese and Russian, 17 500 in Russian. */
  readonly useGrouping: 'auto' | 'min2' | false
  /** The part that `Intl` writes after a year in running text, removed beside figures: the `г.` of `март 2022 г.` */
  readonly afterYear?: RegExp
  /** Matches a space at which no line may end; group 1 is the text before it that is kept (`holdTogether`). */
  readonly held?: RegExp
  /** The only style of months without a year: long Chinese names are spelled out, 五月 beside 2026年5月. */
  readonly namesAlone?: 'short'
  /** Null for English, whose messages are in the page's code; the file of another language is loaded by its readers. */
  readonly load: (() => Promise<LanguageCatalogue>) | null
}

export const languageRows = [
  { code: 'en', name: 'English', tag: 'en', locale: 'en-GB', useGrouping: 'auto', load: null },
  {
    code: 'zh',
    name: '中文',
    tag: 'zh-Hans',
    locale: 'zh-CN',
    useGrouping: false,
    namesAlone: 'short',
    load: () => import('#src/i18n/messages/zh/zh.ts').then(({ zh }) => zh),
  },
  {
    code: 'ru',
    name: 'Русский',
    tag: 'ru',
    locale: 'ru-RU',
    useGrouping: 'min2',
    afterYear: /\sг\.$/u,
    // Spaces before % and a dash, after ГС and №, and between a number and what it counts: `44 %`, `ГС 2709`,
    // `12 месяцев`, `5 из 9`.
    held: /(\d(?= (?:(?!(?:[авик]|или) )[а-яё]|МБ))|(?:ГС|№)(?= \d)|(?= [%—])) /g,
    load: () => import('#src/i18n/messages/ru/ru.ts').then(({ ru }) => ru),
  },
] as const satisfies readonly LanguageRow[]

export type Language = (typeof languageRows)[number]['code']

export const languages: readonly Language[] = languageRows.map(({ code }) => code)

export function languageRow(language: Language): LanguageRow {
  return languageRows.find(({ code }) => code === language) ?? languageRows[0]
}

export function parseLanguage(text: string | null): Language | null {
  return languages.find((language) => language === text) ?? null
}

export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const language = parseLanguage(tag.toLowerCase().split(/[-_]/)[0] ?? null)
    if (language !== null) return language
  }
  return 'en'
}

/** `count|match|matches` → `count`; the words after the name are plural forms. */
type NameOf<Hole extends string> = Hole extends `${infer Name}|${string}` ? Name : Hole

/**
 * The names in braces of a template: `'{count} of {all}'` → `'count' | 'all'`. A name can be followed by the forms of a
 * word, one for each plural category of the language: `{count} {count|match|matches}`.
 */
export type Params<Template extends string> = Template extends `${string}{${infer Hole}}${infer Others}`
  ? NameOf<Hole> | Params<Others>
  : never

export type English = typeof first & typeof lines & typeof around & Rest

export type EnglishKey = keyof English

export type Messages = { readonly [key: string]: string }

/** Messages of another language; a key that English does not have is a type error. */
export type Texts = { readonly [key in EnglishKey]?: string }

export type UnitStep = {
  /** The size of the step in the base unit (a dollar, a yuan, a kilogram). */
  readonly divisor: number
  readonly short: string
  readonly long: string
}

export type Units = { readonly [quantity in Money | 'kg']: readonly UnitStep[] }

type ListOfNames = (items: readonly string[]) => string

export type LanguageCatalogue = {
  readonly units: Units
  readonly messages: Required<Texts>
  readonly list: ListOfNames
}

/**
 * English comes in parts: `en/first.ts` with the application, `en/lines.ts` with the live chart, `en/around.ts` with what
 * every visit loads, and the rest, `en/en.ts`, with the first part of the page that says some of it. A module that begins such a part imports its words
 * (tests/unit/house/words.test.ts).
 */
export const englishParts: Messages[] = [first]

// The last is asked first, because a developer's edit adds a part anew.
const partWith = (key: string): Messages | undefined => englishParts.findLast((words) => Object.hasOwn(words, key))

export const inEnglish = (key: string): string => partWith(key)?.[key] ?? key

export const isKey = (key: string): key is EnglishKey => partWith(key) !== undefined

/** A message that the language lacks is shown in English. */
export type LanguageTexts = {
  readonly language: Language
  readonly units: Units
  readonly messages: Messages
  readonly list: ListOfNames
}

const ofPair: { readonly [language in Language]: Messages } = { en: enOfPair, zh: zhOfPair, ru: ruOfPair }

/** The messages that name the two countries, with the names of another pair. */
export function wordsOfPair(language: Language, { countries: [reporter, partner] }: Pair): Messages {
  // countryName.ts would come with the application, which needs no names of countries for the first pair.
  const names = new Intl.DisplayNames(languageRow(language).locale, { type: 'region', style: 'short' })
  const named = (text: string): string =>
    text
      .replaceAll('{reporter}', () => names.of(reporter) ?? reporter)
      .replaceAll('{partner}', () => names.of(partner) ?? partner)
  return Object.fromEntries(Object.entries(ofPair[language]).map(([key, text]) => [key, named(text)]))
}

/** English needs no catalogue, because its words come with the code: see languages.ts. */
export const english: LanguageTexts = {
  language: 'en',
  units,
  messages: otherPair === null ? {} : wordsOfPair('en', otherPair),
  list: englishList,
}

const loaded = new Map<Language, LanguageTexts>([['en', english]])

export async function loadLanguage(language: Language): Promise<LanguageTexts> {
  const known = loaded.get(language)
  const { load } = languageRow(language)
  if (known !== undefined || load === null) return known ?? english
  const words = await load()
  // A host may answer the request for the language's file with another script.
  if (words === undefined) throw new Error(`No words: ${language}`)
  const texts =
    otherPair === null
      ? { language, ...words }
      : { ...words, language, messages: { ...words.messages, ...wordsOfPair(language, otherPair) } }
  loaded.set(language, texts)
  return texts
}

/** The dates of a language; the arguments are years as `2022`, months as `2022-03` and days as `2022-12-05`. */
type Dates = {
  readonly year: (year: string) => string
  readonly month: (month: string, style: 'long' | 'short') => string
  readonly day: (day: string) => string
  readonly name: (month: number, style?: 'long' | 'short') => string
}

type DateRules = { readonly locale: string; readonly afterYear?: RegExp; readonly namesAlone?: 'short' }

function intlDates({ locale, afterYear, namesAlone }: DateRules): Dates {
  const dated = (options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }))
  const years = dated({ year: 'numeric' })
  const months = { long: dated({ year: 'numeric', month: 'long' }), short: dated({ year: 'numeric', month: 'short' }) }
  const days = dated({ year: 'numeric', month: 'long', day: 'numeric' })
  const names = { long: dated({ month: 'long' }), short: dated({ month: 'short' }) }
  const bare = (text: string): string => (afterYear === undefined ? text : text.replace(afterYear, ''))
  const utc = (day: string): Date => new Date(`${day}T00:00:00Z`)
  return {
    year: (year) => bare(years().format(utc(`${year}-01-01`))),
    month: (month, style) => bare(months[style]().format(utc(`${month}-01`))),
    day: (day) => bare(days().format(utc(day))),
    name: (month, style = 'long') => names[namesAlone ?? style]().format(new Date(Date.UTC(2000, month - 1, 1))),
  }
}

const englishMonths = 'January February March April May June July August September October November December'.split(' ')
const shortMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ')

/** British English without `Intl`, whose first date costs a phone 70 ms before the page can be used. */
const englishDates: Dates = {
  year: (year) => year,
  month: (month, style) =>
    `${(style === 'long' ? englishMonths : shortMonths)[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`,
  day: (day) => `${Number(day.slice(8))} ${englishMonths[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`,
  name: (month, style = 'long') => (style === 'long' ? englishMonths : shortMonths)[month - 1] ?? '',
}

export function datesOf(rules: DateRules): Dates {
  return rules.locale === 'en-GB' ? englishDates : intlDates(rules)
}

/** Writes `a, b and c` as `Intl` does in British English, without `Intl`, whose first list costs a phone 60 ms. */
export function englishList(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}
