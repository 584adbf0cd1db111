import { parseArgs } from 'node:util'
import { isMonth } from '#src/trade/periods.ts'
import { UpdateError } from '#mocks/update/updateError.ts'

export type Options = {
  /** Also ask for months that are held already, and take what the service says of them now. */
  readonly revise: boolean
  /** The first month that is asked for; null: what the table lacks, with `revise` the last twelve months as well. */
  readonly from: string | null
  /** Series that the table does not hold yet, to ask for from their first month: `M-7403`. */
  readonly add: readonly string[]
  /** Ask and report, but write nothing. */
  readonly dryRun: boolean
  readonly help: boolean
}

export const usage = `npm run figures:update [-- --revise] [-- --from YYYY-MM] [-- --add FLOW-CODE] [-- --dry-run]

Asks UN Comtrade for the months after the last one in mocks/data/customs-monthly.csv and adds them.

  --revise         also ask for the last twelve months held, and replace what changed (each change is printed)
  --from YYYY-MM   ask from this month on instead
  --add FLOW-CODE  ask for all months of a series that is new, M-7403 say; commodities.csv lists it already
  --dry-run        ask, validate and report, but write nothing

With a key in the environment variable COMTRADE_KEY the service answers several months a call; without one the public
preview is asked, one month a call, about one call a second.
`

/**
 * @param args what follows the command's name
 * @throws {UpdateError} where there is an option that it does not know, or no month after `--from`
 */
export function parseOptions(args: readonly string[]): Options {
  const { revise, from = null, add, 'dry-run': dryRun, help } = valuesOf(args)
  if (from !== null && !isMonth(from)) throw new UpdateError(`--from needs a month, YYYY-MM, and got '${from}'`)
  const strange = add.find((id) => !/^[MX]-(\d{4}|\d{6})$/.test(id))
  if (strange !== undefined)
    throw new UpdateError(`--add needs a flow and an HS code, M-7403 say, and got '${strange}'`)
  return { revise, from, add, dryRun, help }
}

function valuesOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        revise: { type: 'boolean', default: false },
        from: { type: 'string' },
        add: { type: 'string', multiple: true, default: [] },
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values
  } catch (error) {
    throw new UpdateError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`, { cause: error })
  }
}
