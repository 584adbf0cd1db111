import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import { test } from './page.ts'
import { openView } from './support.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })

test('the built site holds no mock', () => {
  expect(files.filter((file) => file.includes('mockServiceWorker'))).toEqual([])
  const scripts = files.filter((file) => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(0)
  for (const script of scripts) {
    const text = readFileSync(join(dist, script), 'utf8')
    expect(text, script).not.toMatch(/mockServiceWorker|setupWorker|MOCK_ACTIVATE/)
  }
})

test('the page as it opens, and its first controls', async ({ page }) => {
  await openView(page, '')
  await test.step('a newcomer sees five claims with their verdicts and a chart of five lines', async () => {
    await page.getByRole('heading', { level: 1, name: 'China–Russia trade flows' }).waitFor()
    const claims = page.getByRole('region', { name: 'Five claims, checked' })
    await expect(claims.getByRole('article')).toHaveText([/Holds/, /Holds/, /Holds on/, /Depends/, /cannot settle/])
    await expect(page.locator('#explore [data-series] path[stroke]')).not.toHaveCount(0)
    await expect(page.locator('#explore [data-series]')).toHaveCount(5)
  })
  await test.step('no worker is left behind', async () => {
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  })
  await test.step('a checked box is filled with the colour of its line and has a mark in it', async () => {
    await expect(page.locator('#explore [data-series]')).toHaveCount(5)
    const box = page.getByRole('checkbox', { name: 'Coal', exact: true })
    const line = await page
      .locator('#explore [data-series="M-2701"] path')
      .first()
      .evaluate((path) => getComputedStyle(path).stroke)
    await expect(box).toHaveCSS('background-color', line)
    await expect(box).toHaveCSS('background-image', /^url\("data:image\/svg/)
    await box.uncheck()
    await expect(box).not.toHaveCSS('background-color', line)
    await box.check()
  })
})

test(
  'what a tile stands for is shown inside its figure, not under the picker beside it',
  { tag: '@full' },
  async ({ page }) => {
    await page.setViewportSize({ width: 980, height: 1000 })
    await page.goto('./?chart=treemap')
    const picture = page.locator('#explore .treemap')
    await picture.getByRole('button').first().waitFor()
    await picture.scrollIntoViewIfNeeded()
    // Chromium's first move has no distance, like one under which the page moves, and the treemap ignores both.
    await page.mouse.move(8, 8)
    const box = await picture.boundingBox()
    if (box === null) throw new Error('There is no treemap')
    const figure = await page.locator('#explore figure').boundingBox()
    if (figure === null) throw new Error('There is no figure')
    const tooltip = page.locator('.treemap-tooltip')
    for (let part = 0.5; part < 0.62; part += 0.02) {
      for (const height of [0.2, 0.5, 0.8]) {
        await page.mouse.move(box.x + box.width * part, box.y + box.height * height)
        // The tooltip stays while names of headings come after the pointer.
        await page.waitForLoadState('networkidle')
        const left = await tooltip.evaluate((element) => element.getBoundingClientRect().x, null, { timeout: 15_000 })
        expect(left).toBeGreaterThanOrEqual(figure.x)
      }
    }
  },
)

test('sources and the age of the figures are told in the reader’s language', async ({ page }) => {
  await openView(page, '?lang=zh')
  const age = page.locator('footer p').first()
  await expect(age).toContainText(/^能源数据至\d{4}年\d+月，进出口总额至\d{4}年\d+月/)
  // The served page has these texts in English alone.
  const baci = page.locator('#source-baci')
  await baci.scrollIntoViewIfNeeded()
  await expect(baci).toContainText('协调双方申报所得的贸易流')
  await expect(page.locator('#source-gacc-press')).toContainText('事实性数据，不受著作权保护')
  await expect(page.locator('#sources-list [lang=en]')).toHaveCount(0)
})
