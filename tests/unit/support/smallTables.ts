import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder, readDataFile } from '#mocks/answers/disk.ts'
import { type Responses, responses } from '#mocks/answers/responses.ts'
import { type Tables, parseTables } from '#mocks/readers/tables.ts'

/**
 * The data package as it was on 30 November 2026, cut by whole rows, and never updated. It keeps the commodities of the
 * picker and three headings more, with their chapters, sources and first synonyms; BACI's years from 2021 on, of a
 * heading one flow; suppliers of chips and cars, and partners of crude. Months of the books and rates begin with 2021,
 * of coal with 2023, of Brent with 2022, of the world's imports with 2026; the tables beside them have 2021 and 2022
 * (prices half of 2022, Russia's own 2021 with China), few partners, and of buyers the weights.
 */
const smallFolder = join(import.meta.dirname, '../data')

const texts: ReadonlyMap<string, string> = new Map(
  readdirSync(smallFolder).map((file) => [file, readFileSync(join(smallFolder, file), 'utf8')]),
)

/** The text of a file of the small data package; a table that is younger than the package is whole. */
export const readSmallFile = (file: string): string => texts.get(file) ?? readDataFile(file)

/** Copies these files into a folder. */
export function copySmallFiles(folder: string): void {
  for (const files of [dataFolder, smallFolder]) cpSync(files, folder, { recursive: true })
}

export const smallTables: Tables = parseTables(readSmallFile)

/** The tables with some files replaced by other texts. */
export function smallTablesWith(changed: { readonly [file: string]: string }): Tables {
  return parseTables((file) => changed[file] ?? readSmallFile(file))
}

/** The trade API on the small data package. */
export const smallResponses: Responses = responses(smallTables)

/** An answer of the trade API on the small data package, by its name without folder and ending. */
export function smallAnswer(name: string): unknown {
  const text = smallResponses.get(`api/${name}.json`)
  if (text === undefined) throw new Error(`The small data package has no answer ${name}`)
  return JSON.parse(text())
}
