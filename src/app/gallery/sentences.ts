import english from 'virtual:cards/en'
import type { CardSentences } from '#src/app/gallery/cards.ts'
import type { Language } from '#src/i18n/languages.ts'
import { loadCode } from '#src/lib/loadCode.ts'
import { memoize } from '#src/lib/memoize.ts'

/** English is in the page as served; another language is a file that only its readers load. */
const loaders: { readonly [language in Language]: (() => Promise<CardSentences>) | null } = {
  en: null,
  zh: async () => (await import('virtual:cards/zh')).default,
  ru: async () => (await import('virtual:cards/ru')).default,
}

/** What the cards say: at once in English, else a promise, which is the same for the same language. */
export const sentencesIn = memoize(4, (language: Language): CardSentences | Promise<CardSentences> => {
  const load = loaders[language]
  return load === null ? english : loadCode(load)
})
