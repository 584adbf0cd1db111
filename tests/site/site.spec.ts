import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import { test } from './page.ts'

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

test('what a tile stands for is shown inside its figure, not under the picker beside it', async ({ at }) => {
  const page = await at('?chart=treemap')
  await page.setViewportSize({ width: 980, height: 1000 })
  const picture = page.locator('#explore .treemap')
  await picture.scrollIntoViewIfNeeded()
  const [box, figure] = [await picture.boundingBox(), await page.locator('#explore figure').boundingBox()]
  if (box === null || figure === null) throw new Error('There is no treemap')
  for (const part of [0.5, 0.55, 0.6]) {
    await page.mouse.move(box.x + box.width * part, box.y + box.height / 2, { steps: 2 })
    const tooltip = page.locator('.treemap-tooltip')
    await expect.poll(async () => (await tooltip.boundingBox())?.x ?? -1).toBeGreaterThanOrEqual(figure.x)
  }
})

test('sources and the age of the figures are told in the reader’s language', async ({ at }) => {
  const page = await at('?lang=zh')
  const age = page.locator('footer p').first()
  await expect(age).toContainText(/^能源数据至\d{4}年\d+月，进出口总额至\d{4}年\d+月/)
  // The served page has these texts in English alone.
  const baci = page.locator('#source-baci')
  await baci.scrollIntoViewIfNeeded()
  await expect(baci).toContainText('协调双方申报所得的贸易流')
  await expect(page.locator('#source-gacc-press')).toContainText('事实性数据，不受著作权保护')
  await expect(page.locator('#sources-list [lang=en]')).toHaveCount(0)
})
