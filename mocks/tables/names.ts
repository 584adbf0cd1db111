import * as v from 'valibot'
import type { Names } from '#src/trade/catalogue.ts'
import type { Language } from '#src/i18n/languages.ts'
import { languages } from '#src/i18n/languages.ts'
import { optional, text } from '#mocks/tables/cells.ts'

const missingOrText = v.exactOptional(optional(text))

/** A table may have a column of names in each further language. */
export const translatedNames: v.ObjectEntries = Object.fromEntries(
  languages.filter((language) => language !== 'en').map((language) => [`name_${language}`, missingOrText]),
)

/** Columns of names for charts, which only well-known rows have. */
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

function namesFrom(row: Cells, column: string, en: string): Names {
  const names: { en: string } & { [language in Language]?: string } = { en }
  for (const language of languages) {
    const name = row[`${column}_${language}`]
    if (typeof name === 'string') names[language] = name
  }
  return names
}
