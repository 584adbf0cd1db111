import { csvFormatBody, csvParse } from 'd3-dsv'
import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { dataFolder, readDataFile } from '#mocks/answers/disk.ts'
import { responses } from '#mocks/answers/responses.ts'
import { seriesFiles } from '#mocks/answers/series.ts'
import { sums } from '#mocks/check/series.ts'
import { checkDescription } from '#mocks/readers/table.ts'
import { type Tables, parseTables } from '#mocks/readers/tables.ts'
import { changedVintages } from '#mocks/readers/languages.ts'
import { type Surroundings, askAllWith, firstYear } from '#mocks/update/ask.ts'
import { UpdateError, faultInWords } from '#mocks/update/errors.ts'
import { type Part, updateMonths, updateYears } from '#mocks/update/parts.ts'
import { seriesSchema } from '#src/trade/tables/answers.ts'
import { catalogueSchema } from '#src/trade/tables/catalogue.ts'
import { isMonth } from '#src/trade/periods.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/**
 * @param args the options of `figures:update`, or `add` and the options of `figures:add`
 * @returns the exit code
 */
export async function run(args: readonly string[]): Promise<number> {
  const adds = args[0] === 'add'
  try {
    const options = adds ? parseAddOptions(args.slice(1)) : parseOptions(args)
    if (options.help) {
      say(adds ? addUsage : usage)
      return 0
    }
    const key = process.env['COMTRADE_KEY'] || null
    await update(
      options,
      { folder: dataFolder, read: readDataFile, key },
      { fetch, wait: (ms) => setTimeout(ms), now: () => new Date(), print: say },
    )
    return 0
  } catch (error) {
    process.stderr.write(`${wordsOf(error)}\n`)
    return 1
  }
}

/** @throws the error itself where it is a fault of ours */
function wordsOf(error: unknown): string {
  const fault = faultInWords(error)
  if (fault === null) throw error
  return `${fault}\nNothing was written.`
}

export type Options = {
  /** Ask for months of the series that the table holds. */
  readonly months: boolean
  /** Ask for headings by year. */
  readonly years: boolean
  /** Also ask for months and a year that are held already, and replace them by the service's figures. */
  readonly revise: boolean
  /**
   * First month asked for; null for what the tables lack, and with `revise` also for the last twelve months and year.
   */
  readonly from: string | null
  /** Series that the table does not hold yet, asked for from their first month: `M-7403`. */
  readonly add: readonly string[]
  /** Ask and report, but write nothing. */
  readonly dryRun: boolean
  readonly help: boolean
}

const ofKeys = `With a key in the environment variable COMTRADE_KEY the service answers several months a call, and all headings of
a year; without one the public preview is asked, about one call a second: one a month, and for a year one a chapter.
`

const usage = `npm run figures:update [-- --months|--years] [-- --revise] [-- --from YYYY-MM] [-- --add FLOW-CODE] [-- --dry-run]

Asks UN Comtrade for the months after the last one in mocks/data/customs-monthly.csv, and for the years, from ${firstYear} on, that
mocks/data/customs-annual.csv lacks: every heading that China reports. Adds both.

  --months         ask for months alone
  --years          ask for years alone
  --revise         also ask for the last twelve months and the last year held, and replace what changed (each change is printed)
  --from YYYY-MM   ask from this month on instead
  --add FLOW-CODE  also ask for all months of a series that is new, as figures:add does
  --dry-run        ask, validate and report, but write nothing

${ofKeys}`

const addUsage = `npm run figures:add -- FLOW-CODE … [--dry-run]

Asks UN Comtrade for all months of commodities that have none, X-8542 say, and adds them to mocks/data/customs-monthly.csv.
mocks/data/commodities.csv lists them already.

  --dry-run        ask, validate and report, but write nothing

${ofKeys}`

const flags = {
  'dry-run': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/**
 * @param args arguments behind the command's name
 * @throws {UpdateError} for an unknown option, or a `--from` without a month
 */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parsed(usage, () =>
    parseArgs({
      args: [...args],
      options: {
        months: { type: 'boolean', default: false },
        years: { type: 'boolean', default: false },
        revise: { type: 'boolean', default: false },
        from: { type: 'string' },
        add: { type: 'string', multiple: true, default: [] },
        ...flags,
      },
    }),
  )
  const { revise, from = null, add, 'dry-run': dryRun, help } = values
  if (from !== null && !isMonth(from)) throw new UpdateError(`--from needs a month, YYYY-MM, and got '${from}'`)
  // Without either option, both are asked for.
  const named = values.months || values.years
  return {
    months: values.months || !named,
    years: values.years || !named,
    revise,
    from,
    add: seriesIn(add, '--add'),
    dryRun,
    help,
  }
}

/** Options of `figures:add`, whose arguments are series. */
export function parseAddOptions(args: readonly string[]): Options {
  const { values, positionals } = parsed(addUsage, () =>
    parseArgs({ args: [...args], options: flags, allowPositionals: true }),
  )
  const { 'dry-run': dryRun, help } = values
  if (positionals.length === 0 && !help) throw new UpdateError(`figures:add needs a series, X-8542 say\n\n${addUsage}`)
  return {
    months: false,
    years: false,
    revise: false,
    from: null,
    add: seriesIn(positionals, 'figures:add'),
    dryRun,
    help,
  }
}

function seriesIn(ids: readonly string[], name: string): string[] {
  const strange = ids.find((id) => !/^[MX]-(\d{4}|\d{6})$/.test(id))
  if (strange !== undefined)
    throw new UpdateError(`${name} needs a flow and an HS code, M-7403 say, and got '${strange}'`)
  return [...new Set(ids)]
}

function parsed<T>(help: string, parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    throw new UpdateError(`${error instanceof Error ? error.message : String(error)}\n\n${help}`, { cause: error })
  }
}

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
