import { join } from 'node:path'
import { csvFormatBody, csvParse } from 'd3-dsv'
import { checkDescription } from '#mocks/tables/description.ts'
import { type Tables, parseTables } from '#mocks/tables/tables.ts'
import { type Surroundings, askAllWith } from '#mocks/update/ask.ts'
import { type Part, updateMonths, updateYears } from '#mocks/update/parts.ts'
import type { Options } from '#mocks/update/options.ts'
import { changedVintages } from '#mocks/update/vintage.ts'
import { validateTables } from '#mocks/update/validate.ts'
import { UpdateError } from '#mocks/update/errors.ts'
import { writeTables } from '#mocks/update/writeTables.ts'

const log = 'corrections.csv'
const sourceList = 'sources.csv'
const description = 'datapackage.json'

export type TableFiles = {
  /** The folder of the data package. */
  readonly folder: string
  readonly read: (file: string) => string
  readonly key: string | null
}

/**
 * Asks for new figures, compares them with those held, validates all tables and only then writes.
 * @throws {UpdateError | TableError} before any file has changed
 */
export async function update(options: Options, place: TableFiles, surroundings: Surroundings): Promise<void> {
  const { print } = surroundings
  const now = surroundings.now()
  checkDescription(place.read(description))
  const tables = parseTables(place.read)
  checkAdded(options.add, tables)

  const knowing = { keyed: place.key !== null, now }
  const askAll = askAllWith(place.key, surroundings)
  const { customs, customsYears } = tables
  const headings = tables.headings.map(({ cmdCode }) => cmdCode)
  const parts: Part[] = []
  if (options.months || options.add.length > 0) {
    parts.push(await updateMonths(customs, place.read('customs-monthly.csv'), options, knowing, askAll))
  }
  if (options.years) {
    parts.push(await updateYears(customsYears, headings, place.read('customs-annual.csv'), options, knowing, askAll))
  }

  const written = writtenBy(parts, place, now.toISOString().slice(0, 10))
  validateTables((file) => written.get(file) ?? place.read(file))
  const changes = Array.from(written, ([file, text]) => ({ file, text })).filter(
    ({ file, text }) => text !== place.read(file),
  )
  if (!options.dryRun) await writeTables(place.folder, changes)
  for (const line of parts.flatMap(({ report }) => report)) print(line)
  print(
    changes.length === 0 || options.dryRun
      ? 'Nothing was written.'
      : `Written: ${changes.map(({ file }) => join(place.folder, file)).join(', ')}`,
  )
}

/** @throws {UpdateError} where a series cannot be added */
function checkAdded(add: readonly string[], { commodities, customs }: Tables): void {
  const unlisted = add.find((id) => !commodities.some((commodity) => commodity.id === id))
  if (unlisted !== undefined)
    throw new UpdateError(`commodities.csv does not list ${unlisted}: give it a row there first`)
  const known = add.find((id) => customs.some(({ flow, cmdCode }) => `${flow}-${cmdCode}` === id))
  if (known !== undefined)
    throw new UpdateError(`customs-monthly.csv has months of ${known} already: figures:update adds what is newer`)
}

/** New texts of the files that the parts change, by file. */
function writtenBy(parts: readonly Part[], { read }: TableFiles, day: string): Map<string, string> {
  const written = new Map<string, string>()
  const now = (file: string): string => written.get(file) ?? read(file)
  for (const { table, text, source, corrections } of parts) {
    if (text === read(table)) continue
    written.set(table, text)
    if (corrections.length > 0) {
      const { columns } = csvParse(now(log))
      written.set(log, `${now(log).trimEnd()}\n${csvFormatBody(corrections, columns)}\n`)
    }
    // The source's vintage becomes this day, on which its new figures were read.
    const { sources, dataPackage } = changedVintages(now(sourceList), now(description), day, source)
    written.set(sourceList, sources).set(description, dataPackage)
  }
  return written
}
