import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { chromium } from 'playwright'
import { chromiumFlags, findChromium } from '../chromium.js'
import { buildPages, buildSite } from './build.ts'
import { chartsSection, growthSection } from './chartSections.ts'
import { exportSection } from './exports.ts'
import { loadSection } from './load.ts'
import type { Section } from './results.ts'
import { machineLine, writeResults } from './results.ts'
import { serve } from './serve.ts'
import { ticksSection } from './ticks.ts'

type Part = {
  readonly name: string
  readonly title: string
  readonly measure: (browser: Browser, address: string) => Promise<string>
}

function sizePart(series: number, points: number): Part {
  const title = `Charts of ${series} series × ${points.toLocaleString('en')} points`
  return {
    name: `${series}x${points}`,
    title,
    measure: (browser, address) => chartsSection(browser, address, { series, points }),
  }
}

const parts: readonly Part[] = [
  { name: 'load', title: 'Load', measure: loadSection },
  { name: 'ticks', title: 'Ticks on the page', measure: ticksSection },
  sizePart(12, 115),
  sizePart(20, 500),
  sizePart(20, 3000),
  { name: 'growth', title: 'How charts grow', measure: growthSection },
  { name: 'export', title: 'Export', measure: exportSection },
]

/** Each section is kept as soon as it is there: a run that ends early has lost the others alone. */
async function measure(wanted: readonly Part[], folder: string, keep: (section: Section) => void): Promise<void> {
  await buildSite(folder)
  await buildPages(join(folder, 'bench'))
  const site = await serve(folder)
  const browser = await chromium.launch({ ...findChromium(), args: chromiumFlags })
  try {
    for (const { title, measure: measureIt } of wanted) {
      const start = Date.now()
      const text = `${machineLine(browser.version())}\n\n${await measureIt(browser, site.address)}`
      console.log(`## ${title}\n\n${text}\n\n(${((Date.now() - start) / 1000).toFixed(0)} seconds)\n`)
      keep({ title, text })
    }
  } finally {
    await browser.close()
    site.close()
  }
}

/** @returns the exit code */
export async function run(args: readonly string[]): Promise<number> {
  const names = args.filter((arg) => !arg.startsWith('--'))
  const unknown = [
    ...names.filter((name) => !parts.some((part) => part.name === name)),
    ...args.filter((arg) => arg.startsWith('--') && arg !== '--dry'),
  ]
  if (unknown.length > 0) {
    console.error(
      `Not a part of the bench: ${unknown.join(', ')}. Its parts are ${parts.map(({ name }) => name).join(', ')}.`,
    )
    return 2
  }
  const folder = mkdtempSync(join(tmpdir(), 'trade-flows-bench-'))
  try {
    const order = parts.map(({ title }) => title)
    await measure(names.length === 0 ? parts : parts.filter(({ name }) => names.includes(name)), folder, (section) => {
      if (!args.includes('--dry')) writeResults([section], order)
    })
    return 0
  } finally {
    rmSync(folder, { recursive: true })
  }
}
