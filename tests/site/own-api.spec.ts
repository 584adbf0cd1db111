import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page, Route } from '@playwright/test'
import { expect } from '@playwright/test'
import { notFound, test } from './missingCode.ts'
import { live } from './support.ts'

// A build for another trade API has no served answers in its page.

const root = fileURLToPath(new URL('../..', import.meta.url))
const pathOf = (url: string): string => new URL(url).pathname

// All tests share one build.
test.describe.configure({ mode: 'default' })
let folder = ''
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'own-api-'))
  execFileSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', '--outDir', folder],
    { cwd: root, env: { ...process.env, NODE_ENV: 'production', VITE_API_BASE: 'https://trade.test/' } },
  )
})
test.afterAll(() => rmSync(folder, { recursive: true }))

test.beforeEach(async ({ page }) => {
  await page.route('**/own/**', (route) =>
    route.fulfill({ path: join(folder, pathOf(route.request().url()).split('/own/')[1] ?? '') }),
  )
  await page.route('https://trade.test/api/**', (route) =>
    route.fulfill({
      path: join(root, 'dist', pathOf(route.request().url())),
      headers: { 'access-control-allow-origin': '*' },
    }),
  )
})

const drawn = (page: Page): Promise<void> =>
  page.locator('#explore .chart-area svg [data-series] path').first().waitFor()

test('it says that its application has not come, which comes when it is tried again @full', async ({ page }) => {
  const application = '**/own/assets/app-*'
  await page.route(application, (route) => route.abort())
  await page.goto('./own/index.html')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('the view asked for could not be loaded.')
  await page.unroute(application)
  await alert.getByRole('button', { name: 'Try again' }).click()
  await live(page)
  await drawn(page)
  await expect(alert).toHaveCount(0)
})

test.describe('a catalogue that does not come', () => {
  const catalogue = '**/api/catalogue.json'
  const asPage = (route: Route): Promise<void> =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><p>Sign in',
      headers: { 'access-control-allow-origin': '*' },
    })

  test('is asked for again by mouse and by key, in whatever language is chosen meanwhile @full', async ({ page }) => {
    let asked = 0
    page.on('requestfinished', (request) => (asked += Number(request.url().endsWith('catalogue.json'))))
    await page.route(catalogue, notFound)
    await page.goto('./own/index.html')
    const failure = page.getByRole('alert')
    await failure.getByRole('button', { name: 'Try again' }).click()
    await expect.poll(() => asked).toBe(2)
    await page.getByRole('button', { name: 'Русский' }).click()
    await page.unroute(catalogue)
    await page.route(catalogue, asPage)
    const again = failure.getByRole('button', { name: 'Повторить' })
    await again.press('Enter')
    await expect.poll(() => asked).toBe(3)
    await page.unroute(catalogue)
    await again.press('Enter')
    await drawn(page)
    await expect(failure).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Торговля Китая и России')
  })

  test('is said in a frame, where nothing else of the page is shown @full', async ({ page }) => {
    await page.route(catalogue, notFound)
    await page.goto('./own/index.html?embed=1&series=M-2701')
    const again = page.getByRole('alert').getByRole('button', { name: 'Try again' })
    await again.waitFor()
    await expect(page.getByRole('heading', { level: 1, includeHidden: true })).toBeHidden()
    await page.unroute(catalogue)
    await again.click()
    await page.locator('.embedded .chart-area svg').first().waitFor()
  })
})
