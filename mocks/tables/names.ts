import type { Language, Names } from '#src/trade/catalogue.ts'
import { languages } from '#src/trade/catalogue.ts'
import type { TableRecord } from '#mocks/tables/record.ts'

/** A table may have a column of names in each further language. */
export const translatedNames = languages.filter((language) => language !== 'en').map((language) => `name_${language}`)

export function namesIn(record: TableRecord): Names {
  return namesFrom(record, 'name', record.text('name_en'))
}

/** Columns of names for charts, which only well-known rows have. */
export const shortNames = languages.map((language) => `short_${language}`)

export function shortNamesIn(record: TableRecord): Names | null {
  const english = record.optional('short_en')
  return english === null ? null : namesFrom(record, 'short', english)
}

function namesFrom(record: TableRecord, column: string, en: string): Names {
  const names: { en: string } & { [language in Language]?: string } = { en }
  for (const language of languages) {
    const name = record.optional(`${column}_${language}`)
    if (name !== null) names[language] = name
  }
  return names
}
