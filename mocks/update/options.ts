import { isMonth } from '#src/trade/periods.ts'
import { UpdateError } from '#mocks/update/updateError.ts'

export type Options = {
  /** Also ask for months that are held already, and take what the service says of them now. */
  readonly revise: boolean
  /** The first month that is asked for; null: what the table lacks, with `revise` the last twelve months as well. */
  readonly from: string | null
  /** Ask and report, but write nothing. */
  readonly dryRun: boolean
  readonly help: boolean
}

export const usage = `npm run figures:update [-- --revise] [-- --from YYYY-MM] [-- --dry-run]

Asks UN Comtrade for the months after the last one in mocks/data/customs-monthly.csv and adds them.

  --revise         also ask for the last twelve months held, and replace what changed (each change is printed)
  --from YYYY-MM   ask from this month on instead
  --dry-run        ask, validate and report, but write nothing

With a key in the environment variable COMTRADE_KEY the service answers several months a call; without one the public
preview is asked, one month a call, about one call a second.
`

/** @param args what follows the command's name */
export function parseOptions(args: readonly string[]): Options {
  const flags = new Set<string>()
  let from: string | null = null
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? ''
    if (['--revise', '--dry-run', '--help', '-h'].includes(arg)) flags.add(arg)
    else if (arg === '--from' || arg.startsWith('--from=')) {
      from = arg === '--from' ? (args[(i += 1)] ?? '') : arg.slice('--from='.length)
      if (!isMonth(from)) throw new UpdateError(`--from needs a month, YYYY-MM, and got '${from}'`)
    } else throw new UpdateError(`Unknown option '${arg}'\n\n${usage}`)
  }
  return {
    revise: flags.has('--revise'),
    from,
    dryRun: flags.has('--dry-run'),
    help: flags.has('--help') || flags.has('-h'),
  }
}
