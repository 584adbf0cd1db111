import type { LanguageCatalogue } from '#src/i18n/types.ts'

type LanguageRow = {
  /** In addresses, in names of files and in the columns of the tables. */
  readonly code: string
  readonly name: string
  readonly tag: string
  readonly locale: string
  /** What `Intl` writes behind a year in running text, and what does not stand beside figures: `март 2022 г.` */
  readonly afterYear?: RegExp
  /** A space at which no line may end, behind what it has to stay with: see typography.ts. */
  readonly held?: RegExp
  /** The one style of months without a year: Chinese spells long ones out, 五月 beside 2026年5月. */
  readonly namesAlone?: 'short'
  /** Null for English, which is part of the page's own code; every other language is a file that only its readers load. */
  readonly load: (() => Promise<LanguageCatalogue>) | null
}

export const languageRows = [
  { code: 'en', name: 'English', tag: 'en', locale: 'en-GB', load: null },
  {
    code: 'zh',
    name: '中文',
    tag: 'zh-Hans',
    locale: 'zh-CN',
    namesAlone: 'short',
    load: () => import('#src/i18n/messages/zh/zh.ts').then(({ zh }) => zh),
  },
  {
    code: 'ru',
    name: 'Русский',
    tag: 'ru',
    locale: 'ru-RU',
    afterYear: /\sг\.$/u,
    // Before % and a dash, after ГС and №, between a number and what it counts: `44 %`, `ГС 2709`, `12 месяцев`, `5 из 9`.
    held: /(\d(?= (?:(?!(?:[авик]|или) )[а-яё]|МБ))|(?:ГС|№)(?= \d)|(?= [%—])) /g,
    load: () => import('#src/i18n/messages/ru/ru.ts').then(({ ru }) => ru),
  },
] as const satisfies readonly LanguageRow[]

export type Language = (typeof languageRows)[number]['code']

export const languages: readonly Language[] = languageRows.map(({ code }) => code)

export function rowOf(language: Language): LanguageRow {
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
