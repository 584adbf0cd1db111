import type { Language, Names } from '#src/trade/catalogue.ts'
import { languages } from '#src/trade/catalogue.ts'
import type { TableRecord } from '#mocks/tables/record.ts'

/** A table may have a column of names in each further language. */
export const translatedNames = languages.filter((language) => language !== 'en').map((language) => `name_${language}`)

export function namesIn(record: TableRecord): Names {
  const names: { en: string } & { [language in Language]?: string } = { en: record.text('name_en') }
  for (const language of languages) {
    const name = record.optional(`name_${language}`)
    if (name !== null) names[language] = name
  }
  return names
}
