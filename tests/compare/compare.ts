import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from '@playwright/test'
import { chromium } from '@playwright/test'
import { buildSite } from '#tests/bench/build.ts'
import { serve } from '#tests/bench/serve.ts'
import { withWindows } from '#tests/chromium.js'
import { brokenLinks, states } from '#tests/compare/addresses.ts'
import type { Answer } from '#tests/compare/answers.ts'
import { kinds } from '#tests/compare/answers.ts'
import { askLinks, askStates } from '#tests/compare/askPage.ts'
import { buildOf, changedBuild, usualRevision } from '#tests/compare/builds.ts'
import { differences, report } from '#tests/compare/differences.ts'
import { expected } from '#tests/compare/expected.ts'
import { askPictures, askViews } from '#tests/compare/gallery.ts'
import { openPictures } from '#tests/compare/openPictures.ts'
import { views } from '#tests/gallery/views.ts'

const parts = ['states', 'links', 'pictures', 'views'] as const
type Asked = {
  readonly port: number
  readonly parts: ReadonlySet<string>
  readonly states: number
  readonly links: number
  readonly views: typeof views
}

/** A port that is free now, for one build after the other: an address is part of what a picture knows of itself. */
async function freePort(folder: string): Promise<number> {
  const site = await serve(folder)
  site.close()
  return Number(new URL(site.address).port)
}

/** @param pictures those to be opened; without them, those that this build makes */
async function ask(browser: Browser, folder: string, asked: Asked, pictures?: readonly Answer[]): Promise<Answer[]> {
  const site = await serve(folder, asked.port)
  const options = {
    baseURL: `${site.address}/`,
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1440, height: 1000 },
  }
  const lanes = [await browser.newContext(options), await browser.newContext(options)] as const
  const answers: Answer[] = []
  const add = async (part: (typeof parts)[number], take: () => Promise<readonly Answer[]>): Promise<void> => {
    if (!asked.parts.has(part)) return
    const start = Date.now()
    const taken = await take()
    answers.push(...taken)
    console.log(`${folder}: ${part}, ${taken.length} answers, ${((Date.now() - start) / 1000).toFixed(0)} seconds`)
  }
  try {
    await add('states', () => askStates(lanes, states(asked.states)))
    await add('links', () => askLinks(lanes, brokenLinks(asked.links)))
    await add('pictures', () => askPictures(lanes, asked.views))
    await add('pictures', () => openPictures(lanes, pictures ?? answers))
    await add('views', () => askViews(lanes, asked.views))
  } finally {
    for (const context of lanes) await context.close()
    site.close()
  }
  return answers
}

async function builtWorkTree(folder: string): Promise<string> {
  await buildSite(folder)
  return folder
}

/** A month of crude oil is three times as much, and a frequency has another word: every kind of answer changes. */
function controlBuild(before: string, folder: string): string {
  const { observations }: { observations: { period: string; valueUsd: number }[] } = JSON.parse(
    readFileSync(join(before, 'api/series/M-2709.monthly.json'), 'utf8'),
  )
  const value = observations.find(({ period }) => period === '2022-06')?.valueUsd ?? 0
  return changedBuild(before, folder, [
    [`${value}`, `${value * 3}`],
    ['ytd', 'ytx'],
  ])
}

/** @returns the exit code */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      against: { type: 'string', default: usualRevision },
      before: { type: 'string' },
      after: { type: 'string' },
      only: { type: 'string' },
      control: { type: 'boolean', default: false },
    },
  })
  const unknown = positionals.filter((name) => !parts.some((part) => part === name))
  if (unknown.length > 0) throw new Error(`Not a part: ${unknown.join(', ')}. Parts are ${parts.join(', ')}.`)
  const chosen = new Set<string>(positionals.length === 0 ? parts : positionals)
  const scratch = mkdtempSync(join(tmpdir(), 'trade-flows-compare-'))
  const before = values.before ?? buildOf(values.against)
  const after = values.control
    ? controlBuild(before, join(scratch, 'changed'))
    : (values.after ?? (await builtWorkTree(join(scratch, 'dist'))))
  const port = await freePort(before)
  const named = values.only?.split(',')
  const few = views.filter(({ name }) => name === 'lines' || name === 'lines-months')
  const asked = values.control
    ? { port, parts: chosen, states: 40, links: 20, views: few }
    : { port, parts: chosen, states: 400, links: 150, views: views.filter(({ name }) => named?.includes(name) ?? true) }
  const browser = await chromium.launch(withWindows())
  try {
    const old = await ask(browser, before, asked)
    const now = await ask(browser, after, asked, old)
    const folder = join(scratch, 'pictures')
    const bench = { page: await browser.newPage(), folder }
    const found = await differences(old, now, bench, values.control ? [] : expected)
    const unexpected = report(old, found)
    if (values.control) {
      const given = new Set(old.map(({ kind }) => kind))
      const blind = Object.keys(kinds).filter(
        (kind) => [...given].some((one) => one === kind) && !found.some((one) => one.kind === kind && one.compared),
      )
      console.log(
        blind.length === 0
          ? 'Every comparison saw the changes.'
          : `These saw nothing of the changes: ${blind.join(', ')}`,
      )
      return blind.length === 0 ? 0 : 1
    }
    console.log(
      unexpected === 0
        ? 'Nothing differs that should not.'
        : `${unexpected} differences that nobody expected; pictures are in ${folder}`,
    )
    return unexpected === 0 ? 0 : 1
  } finally {
    await browser.close()
  }
}
