import { first } from '#src/i18n/messages/en/first.ts'
import type { EnglishKey, Messages } from '#src/i18n/languages.ts'

const english: { [key: string]: string } = { ...first }

/**
 * English comes in parts: `en/first.ts` with the application, `en/around.ts` with what every visit loads, and the rest,
 * `en/en.ts`, with the first part of the page that says some of it. A module that begins such a part imports its words
 * (tests/unit/house/words.test.ts).
 */
export function addWords(words: Messages): void {
  Object.assign(english, words)
}

export const inEnglish = (key: string): string => english[key] ?? key

export const isKey = (key: string): key is EnglishKey => Object.hasOwn(english, key)
