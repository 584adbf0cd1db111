import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright'
import { chromium } from 'playwright'
import { withWindows } from '../chromium.js'
import { buildPages, buildRevision, buildSite, shortHash, workTree } from './build.ts'
import { boardSection } from './board.ts'
import { chartsSection } from './chartSections.ts'
import { engineSection } from './engine.ts'
import { exportSection } from './exports.ts'
import { loadSection } from './load.ts'
import { memorySection } from './memory.ts'
import { searchSection } from './search.ts'
import { serve } from './serve.ts'
import { togglesSection } from './toggles.ts'

export type Sites = { readonly now: string; readonly before: string | null }
type Part = {
  readonly name: string
  readonly title: string
  readonly measure: (browser: Browser, sites: Sites) => Promise<string>
}

const sizePart = (series: number, points: number): Part => ({
  name: `${series}x${points}`,
  title: `Charts of ${series} series × ${points.toLocaleString('en')} points`,
  measure: (browser, sites) => chartsSection(browser, sites, { series, points }),
})

const pageParts: readonly Part[] = [
  { name: 'load', title: 'Load', measure: loadSection },
  { name: 'toggles', title: 'Toggles on the page', measure: togglesSection },
  { name: 'board', title: 'Six figures side by side', measure: boardSection },
  { name: 'search', title: 'Words and phrases in the search', measure: searchSection },
  sizePart(12, 115),
  sizePart(20, 3000),
  { name: 'export', title: 'Export', measure: exportSection },
  { name: 'memory', title: 'Memory of two thousand toggles', measure: memorySection },
]

/** Runs only if it is named: it installs ClickHouse, half a gigabyte, and needs neither page nor browser. */
const enginePart = { name: 'engine', title: 'ClickHouse with a thousand times the rows' } as const
const parts = [...pageParts, enginePart]

const results = new URL('./RESULTS.md', import.meta.url)

function writeResult(title: string, text: string): void {
  const [head = '', ...sections] = existsSync(results) ? readFileSync(results, 'utf8').split(/^## /m) : []
  const kept = new Map(
    sections.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()]),
  )
  kept.set(title, text)
  const written = parts.flatMap((part) => {
    const own = kept.get(part.title)
    return own === undefined ? [] : [`## ${part.title}\n\n${own}\n`]
  })
  writeFileSync(results, [head.trimEnd(), '', ...written].join('\n'))
}

function machineLine(software: string): string {
  const processors = cpus()
  const day = new Date().toISOString().slice(0, 10)
  return `*${day} · ${processors.length} cores of a virtual machine, ${processors[0]?.model.trim() ?? ''} · ${software} · Node ${process.version}*`
}

const options = { against: { type: 'string' }, before: { type: 'string' }, dry: { type: 'boolean' } } as const

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals: names } = parseArgs({ args: [...args], options, allowPositionals: true })
  const unknown = names.filter((name) => !parts.some((part) => part.name === name))
  if (unknown.length > 0) {
    console.error(
      `Not a part of this bench: ${unknown.join(', ')}. Its parts are ${parts.map(({ name }) => name).join(', ')}.`,
    )
    return 2
  }
  const written = (title: string, text: string, start: number): void => {
    console.log(`## ${title}\n\n${text}\n\n(${((Date.now() - start) / 1000).toFixed(0)} seconds)\n`)
    // Each result is written at once, so that a run that ends early keeps the parts that are done.
    if (values.dry !== true) writeResult(title, text)
  }
  if (names.includes(enginePart.name)) {
    const start = Date.now()
    written(enginePart.title, `${machineLine('chdb')}\n\n${await engineSection()}`, start)
  }
  const asked = names.length === 0 ? pageParts : pageParts.filter(({ name }) => names.includes(name))
  if (asked.length === 0) return 0
  const { against } = values
  const folder = mkdtempSync(join(tmpdir(), 'trade-flows-bench-'))
  try {
    const dist = join(folder, 'now')
    await buildSite(dist)
    await buildPages(join(dist, 'bench'))
    const now = await serve(dist)
    const before =
      against === undefined ? null : await serve(values.before ?? buildRevision(against, join(folder, 'before')))
    const compared = against === undefined ? '' : `\n*Before* is commit ${shortHash(against)}, *now* ${workTree()}.\n`
    const browser = await chromium.launch(withWindows())
    try {
      for (const { title, measure } of asked) {
        const start = Date.now()
        const section = await measure(browser, { now: now.address, before: before?.address ?? null })
        const software = `Chromium ${browser.version()}, headless, without a GPU`
        written(title, `${machineLine(software)}\n${compared}\n${section}`, start)
      }
    } finally {
      await browser.close()
      now.close()
      before?.close()
    }
    return 0
  } finally {
    rmSync(folder, { recursive: true })
  }
}
