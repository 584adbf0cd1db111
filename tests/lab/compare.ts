import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { launch } from './browser.ts'
import { buildHelp, buildOptions, buildRevision, builtWorkTree } from './build.ts'
import { askAll, parts } from './compare/ask.ts'
import { type Answer, differences, report } from './compare/differences.ts'
import { serve } from '#tests/serve.ts'

const help = `npm run compare [-- part…] compares the page with that of another commit, byte for byte: both are built, served
at the same address and asked the same in Chromium, through the page alone.

Parts, without a name all: ${parts.join(', ')}.
  states    400 states of the controls: the CSV of the dialog Export, the complete link, the address in both forms
  links     addresses with impossible parts: the address that the page makes of each, and its notices
  pictures  PNG and SVG of each state of tests/said/rows.csv; both pages then open those of the other commit
  views     the whole page of each such state, in a language, theme and width, and what a reader opens over it

${buildHelp}
  --only NAMES     of states or views: crude,a tooltip
  --control        compares the other commit with itself after a figure and a word were changed: what sees no difference
                   checks nothing

Any difference gives exit code 1; pictures that differ are kept, with the differences in red.`

/** Triples one month of crude oil and changes the word of a frequency, so that every kind of answer changes. */
function controlBuild(before: string, folder: string): string {
  const { observations }: { observations: { period: string; valueUsd: number }[] } = JSON.parse(
    readFileSync(join(before, 'api/series/M-2709.monthly.json'), 'utf8'),
  )
  const value = observations.find(({ period }) => period === '2022-06')?.valueUsd ?? 0
  cpSync(before, folder, { recursive: true })
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name)
    if (!/\.(html|js|json)$/.test(name) || !statSync(file).isFile()) continue
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replaceAll(`${value}`, `${value * 3}`).replaceAll('ytd', 'ytx'))
  }
  return folder
}

function controlled(old: readonly Answer[], seen: ReadonlySet<string>): number {
  const blind = new Set(old.map(({ kind }) => kind).filter((kind) => !seen.has(kind)))
  const words = blind.size === 0 ? 'Every comparison saw the changes.' : `Saw nothing: ${[...blind].join(', ')}`
  console.log(words)
  return blind.size === 0 ? 0 : 1
}

export async function compare(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { ...buildOptions, only: { type: 'string' }, control: { type: 'boolean' } },
  })
  const isUnknown = positionals.some((name) => parts.every((part) => part !== name))
  if (values.help === true || isUnknown) {
    console.log(help)
    return isUnknown ? 2 : 0
  }
  const scratch = mkdtempSync(join(tmpdir(), 'trade-flows-compare-'))
  const before = values.before ?? buildRevision(values.against ?? 'HEAD', join(scratch, 'before'))
  const after = values.control
    ? controlBuild(before, join(scratch, 'changed'))
    : (values.after ?? (await builtWorkTree(join(scratch, 'dist'))))
  const asked = parts.filter((part) => positionals.length === 0 || positionals.includes(part))
  const only = values.control ? ['crude', 'months'] : (values.only?.split(',') ?? null)
  const sizes = values.control ? { states: 40, links: 20, only } : { states: 400, links: 150, only }
  const browser = await launch()
  try {
    const answersOf = async (folder: string, port: number, given: readonly Answer[] | null) => {
      const site = await serve(folder, { port, isPacked: true })
      const answers = await askAll(browser, `${site.address}/`, asked, sizes, given)
      site.close()
      return { answers, port: Number(new URL(site.address).port) }
    }
    const old = await answersOf(before, 0, null)
    const now = await answersOf(after, old.port, old.answers)
    const folder = join(scratch, 'pictures')
    const found = differences(old.answers, now.answers, folder)
    report(old.answers, found)
    if (values.control)
      return controlled(old.answers, new Set(found.filter(({ compared }) => compared).map(({ kind }) => kind)))
    console.log(found.length === 0 ? 'Nothing differs.' : `${found.length} differences; pictures are in ${folder}`)
    return found.length === 0 ? 0 : 1
  } finally {
    await browser.close()
    for (const build of ['before', 'changed', 'dist']) rmSync(join(scratch, build), { recursive: true, force: true })
  }
}
