import { csvParse } from 'd3-dsv'
import * as v from 'valibot'
import { languages } from '#src/i18n/languages.ts'
import { parseTables, readCountries } from '#mocks/tables/tables.ts'
import type { Engine } from '#mocks/clickhouse/engine.ts'
import { type Rows, loadEditions } from '#mocks/clickhouse/edition.ts'
import { everyone, home } from '#mocks/clickhouse/pair.ts'

/** Files of figures, and the book of each. */
const books = {
  'customs-monthly.csv': 'customs',
  'baci-annual.csv': 'baci',
  'baci-partial-annual.csv': 'baci-partial',
  'quoted-annual.csv': 'quoted',
  'customs-annual.csv': 'yearly',
} as const

const ofEveryone = ['chapters', 'headings', 'synonyms', 'rates-monthly', 'prices-monthly', 'context-monthly'] as const

const ofPair = [
  'commodities',
  'sources',
  'events',
  'corrections',
  'world-monthly',
  'customs-yuan-monthly',
  'reference-annual',
  'buyers-monthly',
  'suppliers-annual',
  'dependence-annual',
  'dependence-totals-annual',
  'europe-monthly',
  'russia-annual',
  'russia-partners-monthly',
  'russia-partners-annual',
] as const

type Cells = { readonly [column: string]: unknown }

const inLanguage = new RegExp(`^(\\w+)_(${languages.join('|')})$`)

/** A row for ClickHouse: an empty cell is null, and texts by language are a map, which is empty without English. */
function cellsOf(row: { readonly [column: string]: string | undefined }): Cells {
  const cells: { [column: string]: unknown } = {}
  const texts = new Map<string, { [language: string]: string }>()
  for (const [column, text = ''] of Object.entries(row)) {
    const [, of, language] = inLanguage.exec(column) ?? []
    if (of === undefined || language === undefined) cells[column] = text === '' ? null : text
    else if (text !== '') texts.set(of, { ...texts.get(of), [language]: text })
  }
  for (const [of, text] of texts) cells[of] = 'en' in text ? text : {}
  return cells
}

/** Loads the data package: the tables of the pair and those of all pairs become visible at one moment. */
export async function loadData(
  engine: Engine,
  read: (file: string) => string,
  print: (line: string) => void,
): Promise<void> {
  // `parseTables` throws an error with file, line and field before anything is written.
  const { compiled } = parseTables(read)
  const countries = readCountries(read('countries.csv'))
  const withLetters = (cells: Cells): Cells => {
    const partner = v.safeParse(v.string(), cells['partner'])
    return partner.success ? { ...cells, partner: countries.get(partner.output) ?? partner.output } : cells
  }
  const table = (name: string): Rows => ({
    table: name.replaceAll('-', '_'),
    rows: csvParse(read(`${name}.csv`)).map((row, place) => ({ ...withLetters(cellsOf(row)), place })),
  })
  const observations: Rows = {
    table: 'observations',
    // All figures are inserted at once, because rows inserted together are stored together.
    rows: Object.entries(books).flatMap(([file, book]) =>
      csvParse(read(file)).map(({ year, ...row }) => ({
        ...cellsOf(row),
        ...home,
        book,
        period: row['period'] ?? year,
      })),
    ),
  }
  await loadEditions(
    engine,
    [
      { pair: everyone, compiled, tables: ofEveryone.map(table) },
      { pair: home, compiled, tables: [...ofPair.map(table), observations] },
    ],
    print,
  )
}
