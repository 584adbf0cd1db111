import '#src/i18n/messages/en/en.ts'
import '#src/i18n/messages/en/lines.ts'
import { type Format, createFormat } from '#src/i18n/format.ts'
import { type Language, english, englishParts } from '#src/i18n/languages.ts'
import { units } from '#src/i18n/messages/en/first.ts'
import { ru } from '#src/i18n/messages/ru/ru.ts'
import { zh } from '#src/i18n/messages/zh/zh.ts'

/** All of English, as another language has its words. */
export const en = {
  units,
  messages: Object.fromEntries(englishParts.flatMap((words) => Object.entries(words))),
} as const

/** Formats of all languages, made without loading them, so that tests of loading do not depend on the tests' order. */
export const formats: { readonly [language in Language]: Format } = {
  en: createFormat(english),
  zh: createFormat({ language: 'zh', ...zh }),
  ru: createFormat({ language: 'ru', ...ru }),
}
