import type { Language } from '#src/trade/catalogue.ts'
import { languages } from '#src/trade/catalogue.ts'

/** Each language by its own name, and as HTML names it. */
export const languageNames = {
  en: { name: 'English', tag: 'en' },
  zh: { name: '中文', tag: 'zh-Hans' },
  ru: { name: 'Русский', tag: 'ru' },
} as const

export function parseLanguage(text: string | null): Language | null {
  return languages.find((language) => language === text) ?? null
}

/** The first of a reader's languages that the page speaks: `['de', 'zh-CN', 'en']` → `zh`; English if there is none. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const language = parseLanguage(tag.toLowerCase().split(/[-_]/)[0] ?? null)
    if (language !== null) return language
  }
  return 'en'
}
