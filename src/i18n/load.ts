import type { Language } from '#src/trade/catalogue.ts'
import type { LanguageCatalogue } from '#src/i18n/catalogue.ts'
import { en } from '#src/i18n/en.ts'

// English is part of the page's own code; every other language is a file that only its readers load.
const loaders: { readonly [language in Exclude<Language, 'en'>]: () => Promise<LanguageCatalogue> } = {
  zh: () => import('#src/i18n/zh.ts').then(({ zh }) => ({ ...zh, messages: { ...en.messages, ...zh.messages } })),
  ru: () => import('#src/i18n/ru.ts').then(({ ru }) => ({ ...ru, messages: { ...en.messages, ...ru.messages } })),
}

const loaded = new Map<Language, LanguageCatalogue>([['en', en]])

/** The catalogue of a language if it is here already. */
export function loadedLanguage(language: Language): LanguageCatalogue | null {
  return loaded.get(language) ?? null
}

export async function loadLanguage(language: Language): Promise<LanguageCatalogue> {
  const known = loaded.get(language)
  if (known !== undefined || language === 'en') return known ?? en
  const catalogue = await loaders[language]()
  loaded.set(language, catalogue)
  return catalogue
}
