import * as v from 'valibot'
import { type Language, languages } from '#src/i18n/languages.ts'
import { oneOf, text } from '#mocks/tables/cells.ts'
import { readRows, withUniqueKeys } from '#mocks/tables/table.ts'

export type SynonymRow = { readonly cmdCode: string; readonly language: Language; readonly synonym: string }

/** Small letters of the language's own script: a word with a Latin letter among Cyrillic ones would never be found. */
const scripts: { readonly [language in Language]: RegExp } = {
  en: /^[a-z\d]+([ -][a-z\d]+)*$/,
  zh: /^[a-z\d]*\p{Script=Han}[\p{Script=Han}a-z\d]*$/u,
  ru: /^[а-яё\d]+([ -][а-яё\d]+)*$/,
}

const synonyms = v.object({ cmd_code: text, language: oneOf(languages), synonym: text })

/** @param known codes of the commodities, headings and world prices that have a name of their own */
export function parseSynonyms(file: string, content: string, known: ReadonlySet<string>): SynonymRow[] {
  const rows = readRows(file, content, synonyms.entries, synonyms).map(({ value, error }) => {
    const { cmd_code: cmdCode, language, synonym } = value
    if (!known.has(cmdCode))
      throw error('cmd_code', `'${cmdCode}' is neither in commodities.csv nor in headings.csv, nor a world price`)
    if (!scripts[language].test(synonym))
      throw error('synonym', `'${synonym}' does not match ${scripts[language].source}`)
    return { value: { cmdCode, language, synonym }, error }
  })
  const key = ({ cmdCode, language, synonym }: SynonymRow): string => `${cmdCode} ${language} ${synonym}`
  return withUniqueKeys(rows, 'cmd_code, language, synonym', key)
}
