import { setTimeout } from 'node:timers/promises'
import { dataFolder, readDataFile } from '#mocks/answers/disk.ts'
import { addUsage, parseAddOptions, parseOptions, usage } from '#mocks/update/options.ts'
import { faultInWords } from '#mocks/update/errors.ts'
import { update } from '#mocks/update/update.ts'

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
