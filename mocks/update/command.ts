import { fileURLToPath } from 'node:url'
import { setTimeout } from 'node:timers/promises'
import { readDataFile } from '#mocks/answers/disk.ts'
import { parseOptions, usage } from '#mocks/update/options.ts'
import { update } from '#mocks/update/update.ts'
import { UpdateError } from '#mocks/update/updateError.ts'

const print = (line: string): void => void process.stdout.write(`${line}\n`)

/** @returns the exit code */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const options = parseOptions(args)
    if (options.help) {
      print(usage)
      return 0
    }
    const folder = fileURLToPath(new URL('../data', import.meta.url))
    const key = process.env['COMTRADE_KEY'] || null
    await update(
      options,
      { folder, read: readDataFile, key },
      { fetch, wait: (ms) => setTimeout(ms), now: () => new Date(), print },
    )
    return 0
  } catch (error) {
    if (!(error instanceof UpdateError)) throw error
    process.stderr.write(`${error.message}\nNothing was written.\n`)
    return 1
  }
}
