import * as v from 'valibot'
import { matching, text } from '#mocks/tables/cells.ts'
import { readRows, withUniqueKeys } from '#mocks/tables/table.ts'

/** Countries' ISO 3166 alpha-2 codes, which `Intl.DisplayNames` knows, by the alpha-3 codes of the tables. */
export type Countries = ReadonlyMap<string, string>

export function parseCountries(file: string, content: string): Countries {
  const columns = v.object({ alpha3: matching(/^[A-Z]{3}$/), alpha2: matching(/^[A-Z]{2}$/) })
  const rows = readRows(file, content, columns.entries, columns)
  withUniqueKeys(rows, 'alpha2', ({ alpha2 }) => alpha2)
  return new Map(withUniqueKeys(rows, 'alpha3', ({ alpha3 }) => alpha3).map(({ alpha3, alpha2 }) => [alpha3, alpha2]))
}

/** An alpha-3 code of countries.csv, read as the alpha-2 code of the answers. */
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
