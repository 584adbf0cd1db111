import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Options } from '#mocks/update/options.ts'
import { update } from '#mocks/update/update.ts'
import { readSmallFile, smallFolder } from '#tests/unit/support/smallTables.ts'

/** A copy of the small data package that a test may write to. */
export function smallDataFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'figures-'))
  cpSync(smallFolder, folder, { recursive: true })
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
  return {
    folder,
    read,
    /** Names of the files that are not as they were. */
    changed: () =>
      readdirSync(folder)
        .filter((file) => read(file) !== readSmallFile(file))
        .toSorted(),
    /** Lines of a file that went (-) and came (+). */
    changes: (file: string): string[] => {
      const [before, now] = [readSmallFile(file).split('\n'), read(file).split('\n')]
      return [
        ...before.filter((line) => !now.includes(line)).map((line) => `-${line}`),
        ...now.filter((line) => !before.includes(line)).map((line) => `+${line}`),
      ]
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}

const all: Options = { months: true, years: false, revise: false, from: null, add: [], dryRun: false, help: false }

/** Runs the update on a folder without waiting. @returns lines printed, waits in ms, and the error's message or null */
export async function runUpdate(
  place: Pick<ReturnType<typeof smallDataFolder>, 'folder' | 'read'>,
  options: Partial<Options> = {},
  { key = null, today = '2026-10-15' }: { readonly key?: string | null; readonly today?: string } = {},
) {
  const printed: string[] = []
  const waits: number[] = []
  const surroundings = {
    fetch,
    wait: (milliseconds: number) => {
      waits.push(milliseconds)
      return Promise.resolve()
    },
    now: () => new Date(`${today}T12:00:00Z`),
    print: (line: string) => void printed.push(line),
  }
  const outcome = await update({ ...all, ...options }, { ...place, key }, surroundings).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
  return { printed, waits, outcome }
}
