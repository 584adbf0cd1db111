import { createFormat } from '#src/i18n/format.ts'
import type { Format } from '#src/i18n/format.ts'
import type { Language } from '#src/i18n/languages.ts'
import { english } from '#src/i18n/load.ts'
import { ru } from '#src/i18n/messages/ru/ru.ts'
import { zh } from '#src/i18n/messages/zh/zh.ts'

/** Of every language, without loading it: that another test finds it not yet loaded does not depend on order. */
export const formats: { readonly [language in Language]: Format } = {
  en: createFormat(english),
  zh: createFormat({ language: 'zh', ...zh }),
  ru: createFormat({ language: 'ru', ...ru }),
}
