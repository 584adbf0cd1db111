import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright'
import { chromium } from 'playwright'
import { withWindows } from '../chromium.js'
import { codeAgainst, loadAgainst, togglesAgainst } from './against.ts'
import { buildPages, buildSite } from './build.ts'
import { placesBeside, placesOf } from './charts.ts'
import { chartsSection, growthSection } from './chartSections.ts'
import { memorySection } from './memory.ts'
import { pointerSection } from './pointer.ts'
import { exportSection } from './exports.ts'
import { loadSection } from './load.ts'
import type { Section } from './results.ts'
import { machineLine, writeResults } from './results.ts'
import { buildRevision, shortHash, workTree } from './revision.ts'
import { serve } from './serve.ts'
import { togglesSection } from './toggles.ts'

/** Builds by their address; without an earlier one to compare with, `before` is `now`. */
type Sites = { readonly now: string; readonly before: string }
type Part = {
  readonly name: string
  readonly title: string
  readonly measure: (browser: Browser, sites: Sites) => Promise<string>
}

function sizePart(series: number, points: number): Part {
  const title = `Charts of ${series} series × ${points.toLocaleString('en')} points`
  return {
    name: `${series}x${points}`,
    title,
    measure: (browser, { now }) => chartsSection(browser, placesOf(now), { series, points }),
  }
}

/** The same with the earlier commit's own chart as one more contender. */
function sizeAgainst(series: number, points: number): Part {
  const { name, title } = sizePart(series, points)
  return {
    name,
    title: `${title}, against an earlier commit`,
    measure: (browser, { now, before }) => chartsSection(browser, placesBeside(now, before), { series, points }),
  }
}

const parts: readonly Part[] = [
  { name: 'load', title: 'Load', measure: (browser, { now }) => loadSection(browser, now) },
  { name: 'toggles', title: 'Toggles on the page', measure: (browser, { now }) => togglesSection(browser, now) },
  sizePart(12, 115),
  sizePart(20, 500),
  sizePart(20, 3000),
  { name: 'growth', title: 'How charts grow', measure: (browser, { now }) => growthSection(browser, now) },
  { name: 'export', title: 'Export', measure: (browser, { now }) => exportSection(browser, now) },
]

const partsAgainst: readonly Part[] = [
  {
    name: 'code',
    title: 'Code, against an earlier commit',
    measure: (browser, { now, before }) => codeAgainst(browser, now, before),
  },
  {
    name: 'load',
    title: 'Load, against an earlier commit',
    measure: (browser, { now, before }) => loadAgainst(browser, now, before),
  },
  {
    name: 'toggles',
    title: 'Toggles, against an earlier commit',
    measure: (browser, { now, before }) => togglesAgainst(browser, now, before),
  },
  sizeAgainst(12, 115),
  sizeAgainst(20, 3000),
  {
    name: 'pointer',
    title: 'Ten seconds of the pointer',
    measure: (browser, { now, before }) => pointerSection(browser, placesBeside(now, before)),
  },
  {
    name: 'memory',
    title: 'Memory of two thousand toggles',
    measure: (browser, { now, before }) => memorySection(browser, now, before),
  },
]

/** What is measured, next to which commit if to one, and where that is built already if it is. */
type Wanted = {
  readonly parts: readonly Part[]
  readonly against: string | undefined
  readonly built: string | undefined
}

/** Each section is kept as soon as it is there: a run that ends early has lost the others alone. */
async function measure(
  { parts: wanted, against, built }: Wanted,
  folder: string,
  keep: (section: Section) => void,
): Promise<void> {
  const dist = join(folder, 'now')
  await buildSite(dist)
  await buildPages(join(dist, 'bench'))
  const now = await serve(dist)
  const before = against === undefined ? now : await serve(built ?? buildRevision(against, join(folder, 'before')))
  const compared = against === undefined ? '' : `\n*Before* is commit ${shortHash(against)}, *now* ${workTree()}.\n`
  const browser = await chromium.launch(withWindows())
  try {
    for (const { title, measure: measureIt } of wanted) {
      const start = Date.now()
      const text = `${machineLine(browser.version())}\n${compared}\n${await measureIt(browser, { now: now.address, before: before.address })}`
      console.log(`## ${title}\n\n${text}\n\n(${((Date.now() - start) / 1000).toFixed(0)} seconds)\n`)
      keep({ title, text })
    }
  } finally {
    await browser.close()
    now.close()
    before.close()
  }
}

const options = { against: { type: 'string' }, before: { type: 'string' }, dry: { type: 'boolean' } } as const

/** @returns the exit code */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals: names } = parseArgs({ args: [...args], options, allowPositionals: true })
  const known = values.against === undefined ? parts : partsAgainst
  const unknown = names.filter((name) => !known.some((part) => part.name === name))
  if (unknown.length > 0) {
    console.error(
      `Not a part of this bench: ${unknown.join(', ')}. Its parts are ${known.map(({ name }) => name).join(', ')}.`,
    )
    return 2
  }
  const folder = mkdtempSync(join(tmpdir(), 'trade-flows-bench-'))
  try {
    const order = [...parts, ...partsAgainst].map(({ title }) => title)
    const wanted = names.length === 0 ? known : known.filter(({ name }) => names.includes(name))
    await measure({ parts: wanted, against: values.against, built: values.before }, folder, (section) => {
      if (values.dry !== true) writeResults([section], order)
    })
    return 0
  } finally {
    rmSync(folder, { recursive: true })
  }
}
