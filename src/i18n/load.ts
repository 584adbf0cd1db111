import type { Language } from '#src/trade/catalogue.ts'
import type { Wording } from '#src/i18n/types.ts'
import { english } from '#src/i18n/english.ts'

// English is part of the page's own code; every other language is a file that only its readers load.
const loaders: { readonly [language in Exclude<Language, 'en'>]: () => Promise<Wording> } = {
  zh: () => import('#src/i18n/messages/zh/all.ts').then(({ zh }) => zh),
  ru: () => import('#src/i18n/messages/ru/all.ts').then(({ ru }) => ru),
}

const loaded = new Map<Language, Wording>([['en', english]])

/** The catalogue of a language if it is here already. */
export function loadedLanguage(language: Language): Wording | null {
  return loaded.get(language) ?? null
}

export async function loadLanguage(language: Language): Promise<Wording> {
  const known = loaded.get(language)
  if (known !== undefined || language === 'en') return known ?? english
  const catalogue = await loaders[language]()
  loaded.set(language, catalogue)
  return catalogue
}
