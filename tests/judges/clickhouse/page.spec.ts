import type { ChildProcess } from 'node:child_process'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { freePort } from '#tests/judges/support/freePort.ts'

// The very page, built for a trade API of its own, on ClickHouse: the pair that it was made for, and a made-up other one.

const root = fileURLToPath(new URL('../../..', import.meta.url))
const base = 'http://trade.test/'

test.describe.configure({ mode: 'default' })
let folder = ''
let engine: ChildProcess | null = null
let port = 0

const made = `
  import { runnerImport } from 'vite'
  const { module } = await runnerImport('./tests/judges/clickhouse/secondPair.ts', { configFile: false, logLevel: 'error' })
  module.writeSecondPair(process.argv[1])
`

test.beforeAll(async () => {
  test.setTimeout(300_000)
  folder = mkdtempSync(join(tmpdir(), 'engine-page-'))
  const env = { ...process.env, ENGINE_FOLDER: join(folder, 'data') }
  const node = (args: readonly string[], more = {}) =>
    execFileSync(process.execPath, args, { cwd: root, env: { ...env, ...more }, encoding: 'utf8' })
  const site = join(folder, 'site')
  node(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', '--outDir', site], { VITE_API_BASE: base })
  const files = join(folder, 'files')
  node(['--input-type=module', '--eval', made, files])
  node(['mocks/clickhouse/run.js', 'load', files, '--pair', '156-398'])
  port = await freePort()
  const args = ['mocks/clickhouse/run.js', '--port', String(port), '--host', '127.0.0.1']
  const running = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
  engine = running
  // It says where it is when it listens.
  await once(running.stdout, 'data')
})
async function stopEngine(): Promise<void> {
  if (engine === null) return
  const ended = once(engine, 'exit')
  engine.kill('SIGTERM')
  engine = null
  expect(await ended).toEqual([0, null])
}
test.afterAll(async () => {
  await stopEngine()
  rmSync(folder, { recursive: true })
})

/** @returns what the page wrote and threw, and what it was refused */
async function openOn(page: Page, pair: string, search: string): Promise<string[]> {
  const noise: string[] = []
  page.on('console', (message) => noise.push(message.text()))
  page.on('pageerror', ({ message }) => noise.push(message))
  page.on('response', (response) => response.status() >= 400 && noise.push(`${response.status()} ${response.url()}`))
  await page.route('**/own/**', (route) =>
    route.fulfill({ path: join(folder, 'site', new URL(route.request().url()).pathname.split('/own/')[1] ?? '') }),
  )
  await page.route(`${base}api/**`, async (route) => {
    if (engine === null) return route.abort('connectionrefused')
    const url = route.request().url().replace(base, `http://127.0.0.1:${port}/${pair}/`)
    await route.fulfill({ response: await route.fetch({ url }) })
  })
  await page.goto(`./own/index.html${search}`)
  return noise
}

const lines = (page: Page) => page.locator('#explore [data-series]')

async function savedCsv(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'CSV', exact: true }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
}

test('the page on ClickHouse checks the claims, draws, and saves what it shows @full', async ({ page }) => {
  const noise = await openOn(page, '156-643', '')
  await expect(page.locator('.claims-strip .claim-verdict')).toHaveText([
    'Holds',
    'Holds',
    'Holds on first release',
    'Depends on the source',
    'These figures cannot settle it',
  ])
  await expect(lines(page)).toHaveCount(5)
  await page.getByRole('checkbox', { name: 'Gas', exact: true }).check()
  await expect(lines(page)).toHaveCount(6)
  const rows = await savedCsv(page)
  expect(rows.filter((row) => row.startsWith('M-GAS,M,GAS,Gas,2022-12,value,USD,level,rolling,')).length).toBe(1)
  expect(noise).toEqual([])
})

test('another pair is explored, compared and saved, without claims that are not of it @full', async ({ page }) => {
  const noise = await openOn(page, '156-398', '?series=M-2709,M-TOTAL')
  await expect(lines(page)).toHaveCount(2)
  await expect(page.getByRole('region', { name: 'Four claims, checked' })).toHaveCount(0)
  await page.getByRole('checkbox', { name: 'Copper ore', exact: true }).check()
  await expect(lines(page)).toHaveCount(3)
  await page.getByRole('radio', { name: 'Table' }).check()
  await expect(page.locator('#explore table')).toContainText('Copper ore')
  const rows = await savedCsv(page)
  expect(rows.filter((row) => row.startsWith('M-2603,M,2603,Copper ore,2024-12,')).length).toBe(1)
  await page.keyboard.press('Escape')
  await page.getByRole('radio', { name: 'Treemap' }).check()
  await expect(page.locator('#explore figcaption h3')).toHaveText('Everything China bought from Russia in 2024')
  expect(noise).toEqual([])
})

test('an engine that goes away leaves the page what it has @full', async ({ page }) => {
  await openOn(page, '156-643', '?series=M-2709,M-2701&freq=year')
  await expect(lines(page)).toHaveCount(2)
  await stopEngine()
  await page.getByRole('checkbox', { name: 'Aluminium', exact: true }).check()
  await expect(page.getByRole('region', { name: 'Explore' }).getByRole('alert')).toContainText('Try again')
  await expect(lines(page)).toHaveCount(2)
})
