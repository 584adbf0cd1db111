import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { dataFolder, readDataFile } from '#mocks/answers/disk.ts'
import { UpdateError, faultInWords } from '#mocks/update/errors.ts'
import { update } from '#mocks/update/update.ts'
import { isMonth } from '#src/trade/periods.ts'

const print = (line: string): void => void process.stdout.write(`${line}\n`)

/**
 * @param args the options of `figures:update`, or `add` and the options of `figures:add`
 * @returns the exit code
 */
export async function run(args: readonly string[]): Promise<number> {
  const adds = args[0] === 'add'
  try {
    const options = adds ? parseAddOptions(args.slice(1)) : parseOptions(args)
    if (options.help) {
      print(adds ? addUsage : usage)
      return 0
    }
    const key = process.env['COMTRADE_KEY'] || null
    await update(
      options,
      { folder: dataFolder, read: readDataFile, key },
      { fetch, wait: (ms) => setTimeout(ms), now: () => new Date(), print },
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

export const usage = `npm run figures:update [-- --months|--years] [-- --revise] [-- --from YYYY-MM] [-- --add FLOW-CODE] [-- --dry-run]

Asks UN Comtrade for the months after the last one in mocks/data/customs-monthly.csv, and for the years, from 2024 on, that
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
