import { countryName } from '#src/i18n/country.ts'
import { type Language, rowOf } from '#src/i18n/languages.ts'
import { en } from '#src/i18n/messages/en/pair.ts'
import { ru } from '#src/i18n/messages/ru/pair.ts'
import { zh } from '#src/i18n/messages/zh/pair.ts'
import type { Messages } from '#src/i18n/types.ts'
import type { Pair } from '#src/trade/pair.ts'

const words: { readonly [language in Language]: Messages } = { en, zh, ru }

/** The messages that name the two countries, with the names of another pair. */
export function wordsOfPair(language: Language, { countries: [reporter, partner] }: Pair): Messages {
  const { locale } = rowOf(language)
  const named = (text: string): string =>
    text
      .replaceAll('{reporter}', () => countryName(reporter, { locale }))
      .replaceAll('{partner}', () => countryName(partner, { locale }))
  return Object.fromEntries(Object.entries(words[language]).map(([key, text]) => [key, named(text)]))
}
