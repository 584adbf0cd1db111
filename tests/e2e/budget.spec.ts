import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { openView, test } from './support.ts'

// Counts, not clocks: they are the same on every machine.

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
const gzipped = (file: string): number => gzipSync(readFileSync(`${dist}${file}`), { level: 9 }).length

/** Files that the page asks for until it is at rest, in order. */
async function filesOf(page: Page, run: () => Promise<void>): Promise<string[]> {
  const files: string[] = []
  page.on('request', (request) => files.push(new URL(request.url()).pathname.replace('/some/folder/', '')))
  await run()
  await page.waitForLoadState('networkidle')
  return files
}

test('the code of the default view', async ({ page }) => {
  const files = await filesOf(page, () => openView(page, ''))
  const scripts = [...new Set(files.filter((file) => file.endsWith('.js')))]
  const bytes = new Map(scripts.map((file) => [file.replace(/^assets\/(.*)-[\w-]{8}\.js$/, '$1'), gzipped(file)]))
  const total = [...bytes.values()].reduce((sum, one) => sum + one, 0)
  expect(bytes.get('app') ?? 0, 'to the first interaction').toBeLessThanOrEqual(104_000)
  expect(bytes.get('lines') ?? 0, 'Recharts and the lines').toBeLessThanOrEqual(96_000)
  expect(total, `in all: ${JSON.stringify([...bytes])}`).toBeLessThanOrEqual(215_000)
})

test('requests to the first view: the page alone; then fonts and code', async ({ page }) => {
  const files = await filesOf(page, () => openView(page, ''))
  expect(files[0]).toBe('')
  expect(files.filter((file) => file.endsWith('.css'))).toEqual([])
  expect(files.filter((file) => file.endsWith('.woff2')).length).toBeLessThanOrEqual(3)
  expect(files.filter((file) => file.startsWith('api/'))).toEqual([])
  expect(files.length).toBeLessThanOrEqual(16)
  expect(gzipped('index.html')).toBeLessThanOrEqual(60_000)
})

test('the default chart is as small as its lines need', async ({ page }) => {
  await openView(page, '')
  expect(await page.locator('.chart-area svg').first().locator('*').count()).toBeLessThanOrEqual(220)
})

test('a tick draws its own line, row and label, and leaves the other lines and rows alone', async ({ page }) => {
  await openView(page, '?series=M-2709,M-271111,M-271121,M-2701,X-TOTAL,M-GAS')
  await expect(page.locator('#explore [data-series]')).toHaveCount(6)
  await page.evaluate(() => {
    const touched = new Set<string>()
    Reflect.set(window, 'touched', touched)
    new MutationObserver((records) => {
      for (const { target, type } of records) {
        const element = target instanceof Element ? target : target.parentElement
        const line = element?.closest('[data-series]')?.getAttribute('data-series')
        const row = element?.closest('.commodity')?.querySelector('.commodity-name')?.textContent
        if (type === 'attributes' && line !== null && line !== undefined) touched.add(`line ${line}`)
        if (row !== null && row !== undefined) touched.add(`row ${row}`)
      }
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
  })
  await page.getByRole('group', { name: 'From Russia to China' }).getByRole('checkbox', { name: 'Gas', exact: true }).click()
  await expect(page.locator('#explore [data-series]')).toHaveCount(5)
  const touched = await page.evaluate(() => Array.from(Reflect.get(window, 'touched')))
  expect(touched).toEqual(['row Gas'])
})
