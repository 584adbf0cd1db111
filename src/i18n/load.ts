import { countryName } from '#src/i18n/country.ts'
import { type Language, type Messages, type Units, languageRow } from '#src/i18n/languages.ts'
import { units } from '#src/i18n/messages/en/first.ts'
import { en } from '#src/i18n/messages/en/pair.ts'
import { ru } from '#src/i18n/messages/ru/pair.ts'
import { zh } from '#src/i18n/messages/zh/pair.ts'
import { type Pair, otherPair } from '#src/trade/pair.ts'

/** A message that the language lacks is shown in English. */
export type LanguageTexts = { readonly language: Language; readonly units: Units; readonly messages: Messages }

const ofPair: { readonly [language in Language]: Messages } = { en, zh, ru }

/** The messages that name the two countries, with the names of another pair. */
export function wordsOfPair(language: Language, { countries: [reporter, partner] }: Pair): Messages {
  const { locale } = languageRow(language)
  const named = (text: string): string =>
    text
      .replaceAll('{reporter}', () => countryName(reporter, { locale }))
      .replaceAll('{partner}', () => countryName(partner, { locale }))
  return Object.fromEntries(Object.entries(ofPair[language]).map(([key, text]) => [key, named(text)]))
}

/** English needs no catalogue, because its words come with the code: see languages.ts. */
export const english: LanguageTexts = {
  language: 'en',
  units,
  messages: otherPair === null ? {} : wordsOfPair('en', otherPair),
}

const loaded = new Map<Language, LanguageTexts>([['en', english]])

export function loadedLanguage(language: Language): LanguageTexts | null {
  return loaded.get(language) ?? null
}

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
