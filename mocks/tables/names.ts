import * as v from 'valibot'
import type { Names } from '#src/trade/catalogue.ts'
import { type Language, languages } from '#src/i18n/languages.ts'
import { optional, text } from '#mocks/tables/cells.ts'

const missingOrText = v.exactOptional(optional(text))

/** Columns of a text in each language but English (`name_zh`), any of which a table may lack. */
export function translated(column: string): v.ObjectEntries {
  const others = languages.filter((language) => language !== 'en')
  return Object.fromEntries(others.map((language) => [`${column}_${language}`, missingOrText]))
}

export const translatedNames = translated('name')

/** Columns of short names for charts, which only well-known rows have. */
export const shortNames: v.ObjectEntries = Object.fromEntries(
  languages.map((language) => [`short_${language}`, missingOrText]),
)

type Cells = { readonly [column: string]: unknown }

/** The names in the columns `name_en`, `name_zh` and so on. */
export function namesIn(row: Cells & { readonly name_en: string }): Names {
  return namesFrom(row, 'name', row.name_en)
}

export function shortNamesIn(row: Cells): Names | null {
  const english = row['short_en']
  return typeof english === 'string' ? namesFrom(row, 'short', english) : null
}

/** The texts of `column` in all languages that have a cell. */
export function namesFrom(row: Cells, column: string, en: string): Names {
  const names: { en: string } & { [language in Language]?: string } = { en }
  for (const language of languages) {
    const name = row[`${column}_${language}`]
    if (typeof name === 'string') names[language] = name
  }
  return names
}
