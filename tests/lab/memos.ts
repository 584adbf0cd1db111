import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { csvParse } from 'd3-dsv'
import { launch } from './browser.ts'
import { buildCopy, builtWorkTree, root } from './build.ts'
import { fullSpeed, section } from './measurement.ts'
import { toggles } from './measures/twelve.ts'
import { serve } from '#tests/serve.ts'

/** The most calls that there may be; memos.csv has the files of all of them, in groups. */
const most = 60

/** `worth` is the work of a toggle without the group's memos over that with them; empty where none can be measured. */
const groups = csvParse(readFileSync(new URL('memos.csv', import.meta.url), 'utf8'), (row) => ({
  name: row['group'] ?? '',
  worth: row['worth'] ?? '',
  at: row['measured at'] ?? '',
  files: row['files']?.split(' ') ?? [],
  what: row['what'] ?? '',
}))

/** A stub stands in place of a call and gives what it was given. */
const stubs: ReadonlyMap<string, string> = new Map([
  ['memo', '(part) => part'],
  ['useMemo', '(make) => make()'],
  ['useCallback', '(call) => call'],
  ['useStableValue', '(value) => value'],
  ['memoize', '(_, compute) => compute'],
  ['memoizeByFirst', '(_, compute) => compute'],
  ['memoizeByObject', '(compute) => compute'],
])
const calls = new RegExp(String.raw`(?<![\w.])(${[...stubs.keys()].join('|')})\(`, 'g')
const without = (text: string): string => text.replace(calls, (_, name) => `(${stubs.get(name)})(`)

/** The memos in each file of `src` that has any, but for the two that make them. */
function memosInSrc(): ReadonlyMap<string, number> {
  const files = readdirSync(join(root, 'src'), { encoding: 'utf8', recursive: true })
  const counts = files
    .filter((file) => /\.tsx?$/.test(file) && !/^lib.(?:memoize|store)\.ts$/.test(file))
    .map((file) => [file, readFileSync(join(root, 'src', file), 'utf8').match(calls)?.length ?? 0] as const)
  return new Map(counts.filter(([, count]) => count > 0))
}

const help = `npm run memos [-- group…] takes one group of memos out at a time and measures toggles beside the page as it is.

Groups, without a name all that are worth a number: ${groups.map(({ name }) => name).join(', ')}.`

export async function memos(asked: readonly string[]): Promise<number> {
  const inSrc = memosInSrc()
  const count = [...inSrc.values()].reduce((all, one) => all + one, 0)
  const listed = new Set(groups.flatMap(({ files }) => files))
  const astray = [
    ...[...inSrc.keys()].filter((file) => !listed.has(file)),
    ...[...listed].filter((file) => !inSrc.has(file)),
  ]
  console.log(`${count} memos, at most ${most}; in src or memos.csv alone: ${astray.join(', ') || 'none'}.`)
  if (asked.some((one) => groups.every(({ name }) => name !== one))) console.log(help)
  if (count > most || astray.length > 0) return 1
  const folder = mkdtempSync(join(tmpdir(), 'trade-flows-memos-'))
  const browser = await launch()
  const now = await serve(await builtWorkTree(join(folder, 'now')), { isPacked: true })
  try {
    for (const { name, worth, at, files, what } of groups) {
      if (asked.length === 0 ? worth === '' : !asked.includes(name)) continue
      const dist = buildCopy(join(folder, name), (tree) => {
        for (const file of files.map((one) => join(tree, 'src', one)))
          writeFileSync(file, without(readFileSync(file, 'utf8')))
      })
      const bare = await serve(dist, { isPacked: true })
      const measured = {
        ...toggles,
        title: `Without ${name} (${what}), ${worth} × at ${at}`,
        subjects: () => [
          { name: 'without', address: `${bare.address}/` },
          { name: 'with', address: `${now.address}/` },
        ],
        told: ['without', 'with'] as const,
        conditions: [fullSpeed],
        turns: 24,
        goals: () => [],
      }
      console.log(`\n${await section(browser, measured, { now: now.address, before: null })}`)
      bare.close()
    }
    return 0
  } finally {
    await browser.close()
    now.close()
    rmSync(folder, { recursive: true })
  }
}
