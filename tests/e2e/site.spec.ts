import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import { exported, full, openView, test } from './support.ts'

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

const proofs = {
  'Crude oil': '?series=M-2709&freq=year',
  Gas: '?series=M-GAS&freq=year',
  'Chinese exports': '?series=X-TOTAL&freq=year',
  Microchips: '?series=X-8542,X-8542.quoted&freq=year',
  Electronics: '?chart=treemap&flow=X&year=2022&node=85',
}

test('the page as it opens, and its first controls', async ({ page }) => {
  await openView(page, '')
  await test.step('a newcomer sees five claims with their verdicts and a chart of five lines', async () => {
    await page.getByRole('heading', { level: 1, name: 'China–Russia trade flows' }).waitFor()
    const claims = page.getByRole('region', { name: 'Four claims, checked' })
    const card = (name: string) => claims.getByRole('article', { name, exact: true })
    await expect(card('Crude oil')).toContainText('+44.2%')
    await expect(card('Crude oil')).toContainText('Holds')
    await expect(card('Gas')).toContainText('+150.7%')
    await expect(card('Gas')).toContainText('Holds')
    await expect(card('Chinese exports')).toContainText('+12.4%')
    await expect(card('Chinese exports')).toContainText('+12.8%')
    await expect(card('Chinese exports')).toContainText('Holds on first release')
    await expect(card('Microchips')).toContainText('+142%')
    await expect(card('Microchips')).toContainText('−17%')
    await expect(card('Microchips')).toContainText('Depends on the source')
    await expect(card('Electronics')).toContainText('−19%')
    await expect(card('Electronics')).toContainText('These figures cannot settle it')
    await expect(page.locator('#explore [data-series] path[stroke]')).not.toHaveCount(0)
    await expect(page.locator('#explore [data-series]')).toHaveCount(5)
  })
  await test.step('no worker is left behind', async () => {
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  })
  await test.step('Show in chart of a claim sets the view that proves it, and Back undoes it', async () => {
    for (const [name, search] of Object.entries(proofs)) {
      await page.getByRole('article', { name, exact: true }).getByRole('link', { name: 'Show in chart' }).click()
      await expect(page).toHaveURL((url) => url.search.startsWith(search))
      await page.goBack()
      await expect(page).toHaveURL((url) => url.search === '')
    }
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
  await test.step('selecting commodities adds lines, Clear says what to do, presets start again', async () => {
    const russia = page.getByRole('group', { name: 'From Russia to China' })
    await russia.getByRole('checkbox', { name: 'All goods' }).check()
    await expect(page.locator('#explore [data-series]')).toHaveCount(6)
    await page.getByRole('button', { name: 'Clear' }).click()
    await expect(page).toHaveURL((url) => url.search === '?series=')
    await page.getByText('Nothing is selected', { exact: true }).first().waitFor()
    await page.getByRole('button', { name: 'Energy' }).first().click()
    await expect(page.locator('#explore [data-series]')).toHaveCount(4)
  })
})

// In `npm test` the gallery opens links of all kinds, and shows the notices of one.
test('a link to any view opens it, and what the link got wrong is said', { tag: '@full' }, async ({ page }) => {
  await openView(page, '?series=M-2709,M-0000&freq=fortnight&measure=weight')
  await expect(page.getByRole('radio', { name: 'Net weight' })).toBeChecked()
  await expect(page.getByRole('radio', { name: '12-month sum' })).toBeChecked()
  await expect(page.getByText(/ignored/)).toContainText('freq')
})

test('the PNG is 1200 × 675 at scale 2 and the SVG stands alone', { tag: '@full' }, async ({ page }) => {
  await openView(page, '')
  const png = await exported(page, 'PNG')
  expect(png.name).toMatch(/^china-russia_.*\.png$/)
  expect(png.bytes.readUInt32BE(16)).toBe(2400)
  expect(png.bytes.readUInt32BE(20)).toBe(1350)
  const svg = (await exported(page, 'SVG')).bytes.toString('utf8')
  expect(svg).not.toMatch(/var\(|class=|NaN|undefined/)
  for (const id of ['M-2709', 'M-271111', 'M-271121', 'M-2701', 'X-TOTAL']) expect(svg).toContain(`id="series-${id}"`)
  const outside = Array.from(
    svg.matchAll(/(?:href|src)="?([^"\s)]+)|url\(([^)]+)\)/g),
    (match) => match[1] ?? match[2] ?? '',
  )
  expect(outside.filter((target) => !target.startsWith('data:'))).toEqual([])
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
    const box = await picture.boundingBox()
    if (box === null) throw new Error('There is no treemap')
    const figure = await page.locator('#explore figure').boundingBox()
    if (figure === null) throw new Error('There is no figure')
    const tooltip = page.locator('.treemap-tooltip')
    for (let part = 0.5; part < 0.62; part += 0.02) {
      for (const height of full ? [0.2, 0.5, 0.8] : [0.5]) {
        await page.mouse.move(box.x + box.width * part, box.y + box.height * height)
        // Names of headings may come after the pointer: the tooltip stays.
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
  // The page as served has these in English alone.
  const baci = page.locator('#source-baci')
  await baci.scrollIntoViewIfNeeded()
  await expect(baci).toContainText('协调双方申报所得的贸易流')
  await expect(page.locator('#source-gacc-press')).toContainText('事实性数据，不受著作权保护')
  await expect(page.locator('#sources-list [lang=en]')).toHaveCount(0)
})
