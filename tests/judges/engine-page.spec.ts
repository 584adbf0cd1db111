import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Page, expect, test } from '@playwright/test'
import { languages } from '#src/i18n/languages.ts'
import { readDataFile } from '#mocks/answers/disk.ts'
import { openChdb } from '#mocks/clickhouse/engines.ts'
import type { Engine } from '#mocks/clickhouse/engine.ts'
import { createHandler } from '#mocks/clickhouse/serve.ts'
import { loadData } from '#mocks/clickhouse/load.ts'
import { loadPair } from '#mocks/clickhouse/comtrade.ts'
import { secondPair, writeSecondPair } from '#tests/judges/secondPair.ts'

// The page of another pair, Germany and Kazakhstan, on an engine that has its figures.

const quiet = (): void => {}
const origin = 'http://trade.test/'
const folder = mkdtempSync(join(tmpdir(), 'engine-page-'))
let engine: Engine

test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  test.setTimeout(300_000)
  execFileSync('npx', ['vite', 'build', '--logLevel', 'error', '--outDir', join(folder, 'site')], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, NODE_ENV: 'production', VITE_API_BASE: `${origin}276-398/` },
    stdio: 'pipe',
  })
  writeSecondPair(join(folder, 'files'))
  engine = await openChdb(join(folder, 'data'), quiet)
  await loadData(engine, readDataFile, quiet)
  await loadPair(engine, secondPair, join(folder, 'files'), readDataFile, quiet)
})
test.afterAll(async () => {
  await engine.close()
  rmSync(folder, { recursive: true })
})

test.beforeEach(async ({ page }) => {
  const handle = createHandler(engine, quiet)
  await page.route('**/own/**', (route) =>
    route.fulfill({ path: join(folder, 'site', new URL(route.request().url()).pathname.split('/own/')[1] ?? '') }),
  )
  await page.route(`${origin}**`, async (route) => {
    const url = new URL(route.request().url()).pathname
    const { status, headers, body } = await handle({ method: 'GET', url, ifNoneMatch: '', acceptEncoding: '' })
    await route.fulfill({ status, headers: { ...headers }, body: String(body) })
  })
})

const firstPair = /Chin[ae]|Russia|Кита|китай|Росси|росси|中国|中方|对华|俄/
/** Words that hold for any pair: who publishes the rouble's rate and the price of Urals, and a copy of prices. */
const sources =
  /Bank of Russia|Ministry of Economic Development of Russia|Russia’s Ministry of Economic Development|Russia’s government uses|Russia_China_relationship|俄罗斯中央银行|俄罗斯经济发展部|俄罗斯计征矿产资源开采税|Банк России|Министерство экономического развития России|Минэкономразвития России/g
const strange = (text: string): string[] =>
  text
    .replaceAll(sources, '')
    .split('\n')
    .filter((line) => firstPair.test(line))

/** Everything that is seen, heard and spoken: all words, and the names of elements. */
function saidBy(): string {
  for (const details of document.querySelectorAll('details')) details.open = true
  const attributes = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'aria-valuetext', 'content']
  const isText = ({ nodeType }: Node): boolean => nodeType === 3
  const words = Array.from(document.querySelectorAll(':not(script, style)'), (element) => [
    ...attributes.map((attribute) => element.getAttribute(attribute) ?? ''),
    Array.from(element.childNodes)
      .filter(isText)
      .map(({ textContent }) => textContent)
      .join(''),
  ])
  return [document.title, ...words.flat()].join('\n')
}

async function open(page: Page, search: string): Promise<void> {
  await page.goto(`./own/index.html${search}`)
  await page.locator('html[data-live]').waitFor()
  const drawn = '#explore :is([data-series], table, .treemap-buttons button, .chart-room svg)'
  await page.locator(drawn).first().waitFor()
}

const views = [
  '?series=M-2709,M-2603,X-8703&freq=year',
  '?chart=area&money=cny',
  '?chart=treemap',
  '?chart=table&show=yoy&freq=month',
  '?view=movers&flow=X',
]

for (const language of languages)
  test(`in ${language} no view or file of another pair names China or Russia, but for whose a rate or a price is`, async ({
    page,
  }) => {
    test.setTimeout(180_000)
    const noise: string[] = []
    page.on('console', (message) => noise.push(message.text()))
    page.on('pageerror', ({ message }) => noise.push(message))
    for (const view of views) {
      await open(page, `${view}&lang=${language}`)
      await page.locator('footer').scrollIntoViewIfNeeded()
      await page.locator('#sources-rules dd').first().waitFor({ state: 'attached' })
      const said = await page.evaluate(saidBy)
      expect(said.length, view).toBeGreaterThan(5000)
      expect(strange(said), view).toEqual([])
    }
    // Menus that are open would lie over the button.
    await open(page, `${views[0]}&lang=${language}`)
    await page.locator('#explore figcaption button.quiet').last().click()
    const waiting = page.waitForEvent('download')
    await page.locator('dialog[open]').getByRole('button', { name: 'SVG', exact: true }).click()
    const file = await waiting
    expect(file.suggestedFilename()).toMatch(/^germany-kazakhstan_/)
    expect(strange(readFileSync(await file.path(), 'utf8').replaceAll(/<\/text>\s*<text[^>]*>/g, ' '))).toEqual([])
    expect(noise).toEqual([])
  })
