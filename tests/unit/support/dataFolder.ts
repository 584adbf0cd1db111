import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { csvParse } from 'd3-dsv'
import type { Options } from '#mocks/update/options.ts'
import { update } from '#mocks/update/update.ts'

const source = fileURLToPath(new URL('../../../mocks/data', import.meta.url))

/** A copy of the data package that a test may write to. */
function dataFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'figures-'))
  cpSync(source, folder, { recursive: true })
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
  return {
    folder,
    read,
    files: () => readdirSync(folder).toSorted(),
    remove: () => rmSync(folder, { recursive: true }),
  }
}

/** The codes that a small folder keeps: those of the picker, and subheadings. */
const picked = csvParse(readFileSync(join(source, 'commodities.csv'), 'utf8')).map(({ cmd_code: code }) => code)
const pickedCodes = new RegExp(String.raw`^(?:(?:[MX]|CHN|RUS),)?(?:${picked.join('|')}|\d{6}),`)

const byCode = [
  'baci-annual.csv',
  'headings.csv',
  'synonyms.csv',
  'suppliers-annual.csv',
  'dependence-annual.csv',
  'dependence-totals-annual.csv',
] as const

/** Number of rows that a small folder keeps of each long table that no update touches. */
const rowsLeft = 24
const byMonth = [
  'buyers-monthly.csv',
  'world-monthly.csv',
  'rates-monthly.csv',
  'context-monthly.csv',
  'prices-monthly.csv',
  'europe-monthly.csv',
  'russia-partners-monthly.csv',
] as const

/** A copy with a dozen headings and short tables beside the books, which is fast to read as a whole. */
export function smallDataFolder(): ReturnType<typeof dataFolder> {
  const place = dataFolder()
  for (const file of byCode) {
    const [header, ...lines] = place.read(file).split('\n')
    const left = lines.filter((line) => pickedCodes.test(line))
    writeFileSync(join(place.folder, file), `${[header, ...left].join('\n')}\n`)
  }
  for (const file of byMonth) {
    const rows = place
      .read(file)
      .split('\n')
      .slice(0, 1 + rowsLeft)
    writeFileSync(join(place.folder, file), `${rows.join('\n')}\n`)
  }
  return place
}

const all: Options = { months: true, years: false, revise: false, from: null, add: [], dryRun: false, help: false }

/** Runs the update on a folder without waiting. @returns lines printed, waits in ms, and the error's message or null */
export async function runUpdate(
  place: Pick<ReturnType<typeof dataFolder>, 'folder' | 'read'>,
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
