import * as v from 'valibot'
import { matching, text } from '#mocks/tables/cells.ts'
import { readRows, withUniqueKeys } from '#mocks/tables/table.ts'

/** Countries by their letters in the tables, ISO 3166 alpha-3, with those that `Intl.DisplayNames` knows, alpha-2. */
export type Countries = ReadonlyMap<string, string>

export function parseCountries(file: string, content: string): Countries {
  const columns = v.object({ alpha3: matching(/^[A-Z]{3}$/), alpha2: matching(/^[A-Z]{2}$/) })
  const rows = readRows(file, content, columns.entries, columns)
  withUniqueKeys(rows, 'alpha2', ({ alpha2 }) => alpha2)
  return new Map(withUniqueKeys(rows, 'alpha3', ({ alpha3 }) => alpha3).map(({ alpha3, alpha2 }) => [alpha3, alpha2]))
}

/** A country of countries.csv: answers have two letters for it. */
export function countryIn(countries: Countries) {
  return v.pipe(
    text,
    v.rawTransform<string, string>(({ dataset: { value }, addIssue, NEVER }) => {
      const alpha2 = countries.get(value)
      if (alpha2 !== undefined) return alpha2
      addIssue({ message: `'${value}' is not in countries.csv` })
      return NEVER
    }),
  )
}
