import { csvFormatBody, csvParse } from 'd3-dsv'
import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { responses } from '#mocks/answers/responses.ts'
import { seriesFiles } from '#mocks/answers/series.ts'
import { sums } from '#mocks/check/books.ts'
import { checkDescription } from '#mocks/tables/table.ts'
import { type Tables, parseTables } from '#mocks/tables/tables.ts'
import { changedVintages } from '#mocks/tables/vintage.ts'
import { type Surroundings, askAllWith } from '#mocks/update/ask.ts'
import { UpdateError } from '#mocks/update/errors.ts'
import type { Options } from '#mocks/update/command.ts'
import { type Part, updateMonths, updateYears } from '#mocks/update/parts.ts'
import { seriesSchema } from '#src/api/schema/answers.ts'
import { catalogueSchema } from '#src/api/schema/catalogue.ts'

const log = 'corrections.csv'
const sourceList = 'sources.csv'
const description = 'datapackage.json'

type TableFiles = {
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

/**
 * Parses the tables as they would be, their catalogue, and the answers of all series that an update can change.
 * @throws {UpdateError} where one of them is not valid
 */
function validateTables(read: (file: string) => string): void {
  try {
    const tables = parseTables(read)
    const files = seriesFiles(tables)
    const answers = responses(tables)
    const [fault] = sums(files).faults
    if (fault !== undefined) throw new UpdateError(fault)
    const answer = (path: string): unknown => JSON.parse(answers.get(path)?.() ?? 'null')
    v.parse(catalogueSchema, answer('api/catalogue.json'))
    for (const { id, frequency, book } of files) {
      if (book === 'customs' || book === 'yearly')
        v.parse(seriesSchema({ id, frequency }), answer(`api/series/${id}.${frequency}.json`))
    }
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    throw new UpdateError(`The tables would not hold together: ${problem}`, { cause: error })
  }
}

type Change = { readonly file: string; readonly text: string }

/** Writes whole copies first, then renames them: a full disk or a read-only folder changes no file. */
export async function writeTables(folder: string, changes: readonly Change[]): Promise<void> {
  const copies = changes.map(({ file, text }) => ({ path: join(folder, file), copy: join(folder, `.${file}`), text }))
  try {
    for (const { copy, text } of copies) await writeFile(copy, text)
  } catch (error) {
    for (const { copy } of copies) await rm(copy, { force: true })
    throw error
  }
  for (const { path, copy } of copies) await rename(copy, path)
}
