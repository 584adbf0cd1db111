import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from '@playwright/test'
import { chromium } from '@playwright/test'
import { buildRevision, buildSite, shortHash } from '#tests/bench/build.ts'
import { serve } from '#tests/bench/serve.ts'
import { withWindows } from '#tests/chromium.js'
import { brokenLinks, states } from '#tests/compare/addresses.ts'
import type { Answer } from '#tests/compare/answers.ts'
import { askLinks, askStates } from '#tests/compare/askPage.ts'
import { differences, report } from '#tests/compare/differences.ts'
import { askPictures, askViews } from '#tests/compare/gallery.ts'
import { openPictures } from '#tests/compare/openPictures.ts'
import { views } from '#tests/gallery/views.ts'
import { freePort } from '#tests/judges/support/freePort.ts'

const parts = ['states', 'links', 'pictures', 'views'] as const
type Asked = {
  readonly port: number
  readonly parts: readonly string[]
  readonly states: number
  readonly links: number
  readonly views: typeof views
}

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
    if (!asked.parts.includes(part)) return
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

function buildOf(revision: string): string {
  const kept = join(tmpdir(), `trade-flows-${shortHash(revision)}`)
  const dist = join(kept, 'dist')
  return existsSync(join(dist, 'version.json')) ? dist : buildRevision(revision, kept)
}

async function builtWorkTree(folder: string): Promise<string> {
  await buildSite(folder)
  return folder
}

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

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      against: { type: 'string', default: 'HEAD' },
      before: { type: 'string' },
      after: { type: 'string' },
      only: { type: 'string' },
      control: { type: 'boolean', default: false },
    },
  })
  const unknown = positionals.filter((name) => !parts.some((part) => part === name))
  if (unknown.length > 0) throw new Error(`Not a part: ${unknown.join(', ')}. Parts are ${parts.join(', ')}.`)
  const scratch = mkdtempSync(join(tmpdir(), 'trade-flows-compare-'))
  const before = values.before ?? buildOf(values.against)
  const after = values.control
    ? controlBuild(before, join(scratch, 'changed'))
    : (values.after ?? (await builtWorkTree(join(scratch, 'dist'))))
  const named = values.control ? ['lines', 'lines-months'] : values.only?.split(',')
  const asked: Asked = {
    port: await freePort(),
    parts: positionals.length === 0 ? parts : positionals,
    ...(values.control ? { states: 40, links: 20 } : { states: 400, links: 150 }),
    views: views.filter(({ name }) => named?.includes(name) ?? true),
  }
  const browser = await chromium.launch(withWindows())
  try {
    const old = await ask(browser, before, asked)
    const now = await ask(browser, after, asked, old)
    const folder = join(scratch, 'pictures')
    const found = differences(old, now, folder)
    report(old, found)
    if (values.control) {
      const seen = new Set(found.filter(({ compared }) => compared).map(({ kind }) => kind))
      const blind = new Set(old.map(({ kind }) => kind).filter((kind) => !seen.has(kind)))
      console.log(
        blind.size === 0
          ? 'Every comparison saw the changes.'
          : `These saw nothing of the changes: ${[...blind].join(', ')}`,
      )
      return blind.size === 0 ? 0 : 1
    }
    console.log(found.length === 0 ? 'Nothing differs.' : `${found.length} differences; pictures are in ${folder}`)
    return found.length === 0 ? 0 : 1
  } finally {
    await browser.close()
  }
}
