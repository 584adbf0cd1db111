import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test as plain } from '@playwright/test'
import { test } from './page.ts'
import { full, holdCode, live, shiftsOf, watchShifts } from './support.ts'

const html = readFileSync(fileURLToPath(new URL('../../dist/index.html', import.meta.url)), 'utf8')

test('the default chart is in the HTML as served, once for each range of widths', () => {
  for (const width of ['narrow', 'middle', 'wide']) {
    const poster = html.match(new RegExp(`<svg class="poster poster-${width}"[^]*?</svg>`))?.[0] ?? ''
    const colours = poster.match(/stroke="var\(--series-\d+\)"/g)
    expect(new Set(colours).size, `lines of the ${width} chart`).toBe(5)
  }
  expect(html).toContain('+150.7%')
})

test('the HTML as served has no style of its own, which a strict policy would block', () => {
  expect(html.match(/<[^>]+\sstyle=/g)).toBeNull()
})

test('the application takes the page over: nothing moves, nothing is fetched twice, the live chart replaces the drawing', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.addInitScript(watchShifts)
  await page.goto('./')
  await expect(page.locator('.poster:visible')).toHaveCount(1)
  await live(page)
  await page.mouse.move(8, 8)
  await expect(page.locator('#explore [data-series]')).toHaveCount(5)
  await expect(page.locator('.poster')).toHaveCount(0)
  expect(asked.filter((url) => url.includes('/api/'))).toEqual([])
  expect(await shiftsOf(page)).toBeLessThanOrEqual(0.01)
})

test('the browser takes every rule of a font that stands in', async ({ page }) => {
  const sheet = readFileSync(fileURLToPath(new URL('../../src/styles/fonts.css', import.meta.url)), 'utf8')
  const families = Array.from(sheet.matchAll(/font-family: '([^']* Stand-in[^']*)';/g), ([, family]) => family)
  expect(families.length).toBeGreaterThan(0)
  await page.goto('./')
  const taken = await page.evaluate(() =>
    Array.from(document.fonts, ({ family }) => family.replaceAll(/["']/g, '')).filter((family) =>
      family.includes('Stand-in'),
    ),
  )
  expect(taken).toEqual(families)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true })

  test('nothing moves when the application takes the page over, nor when its live chart comes', async ({ page }) => {
    await page.addInitScript(watchShifts)
    await page.goto('./')
    await live(page)
    await page.mouse.move(8, 8)
    await expect(page.locator('.poster')).toHaveCount(0)
    expect(await shiftsOf(page)).toBeLessThanOrEqual(0.01)
  })
})

test('a click before hydration is repeated after it', async ({ page }) => {
  const letThrough = await holdCode(page)
  await page.goto('./', { waitUntil: 'commit' })
  await page.locator('.commodity-name', { hasText: 'Copper' }).click()
  letThrough()
  await expect(page).toHaveURL((url) => url.search.endsWith('M-7403'))
})

test('what is typed, moved or chosen in a list before hydration is taken after it', async ({ page }) => {
  const letThrough = await holdCode(page)
  await page.goto('./', { waitUntil: 'commit' })
  const search = page.getByRole('searchbox')
  const theme = page.getByRole('combobox', { name: 'Theme' })
  await search.fill('wood')
  await page.getByRole('slider', { name: 'From' }).press('ArrowRight')
  await theme.selectOption('dark')
  letThrough()
  await page.locator('html[data-theme=dark]').waitFor({ state: 'attached' })
  await expect(theme).toHaveValue('dark')
  await expect(search).toHaveValue('wood')
  await expect(page.locator('.commodity-name').first()).toContainText(/wood/i)
  await expect(page).toHaveURL((url) => url.search.includes('from='))
})

test('a link to another view does not show the default chart first', async ({ page }) => {
  const letThrough = await holdCode(page)
  await page.goto('./?series=M-2709&freq=year', { waitUntil: 'commit' })
  await page.getByRole('article', { name: 'Crude oil' }).waitFor()
  await expect(page.locator('.poster:visible')).toHaveCount(0)
  letThrough()
  await expect(page.locator('#explore [data-series]')).toHaveCount(1)
})

test('a view that is long in coming is not stood in for by the chart as served, and moves nothing when it comes', async ({
  page,
}) => {
  await page.addInitScript(watchShifts)
  const letThrough = await holdCode(page, 'treemap')
  await page.goto('./?chart=treemap')
  await live(page)
  await page.getByRole('article', { name: 'Crude oil' }).waitFor()
  // Without `data-awaits` the page no longer waits for what has not come, as after five seconds.
  await page.evaluate(() => delete document.documentElement.dataset['awaits'])
  await page.locator('.options').waitFor()
  await expect(page.locator('#explore figcaption h3')).toBeHidden()
  await expect(page.locator('#explore .chart-area').first()).toBeHidden()
  letThrough()
  await page.locator('#explore .treemap svg').waitFor()
  expect(await shiftsOf(page)).toBeLessThanOrEqual(0.01)
})

test('while the live chart of another view is on its way, what stands under it is its own, and what its link got wrong is said', async ({
  page,
}) => {
  const letThrough = await holdCode(page, 'lines')
  await page.goto('./?series=M-2709&freq=year&scale=never')
  await live(page)
  const explore = page.locator('#explore')
  await explore.getByRole('heading', { level: 3, name: 'Russian crude oil to China' }).waitFor()
  await expect(explore.locator('.figure-notes')).toContainText(
    'China’s imports from Russia include insurance and freight',
  )
  await expect(explore.locator('.figure-notes')).not.toContainText('exports')
  await expect(explore.locator('.notice')).toContainText('scale=never')
  await expect(explore.locator('[data-series]')).toHaveCount(0)
  letThrough()
  await expect(explore.locator('[data-series]')).toHaveCount(1)
})

plain.describe('without scripts', () => {
  plain.use({ javaScriptEnabled: false })

  plain('the page shows claims, chart, table and sources', async ({ page }) => {
    await page.goto('./')
    await expect(page.getByRole('article', { name: 'Crude oil' })).toContainText('+44.2%')
    await expect(page.locator('.poster:visible')).toHaveCount(1)
    await expect(page.locator('.year-table tbody tr')).toHaveCount(9)
    await expect(page.locator('.year-table')).toContainText('$58.4 bn')
    await page.getByRole('region', { name: 'Sources' }).waitFor()
  })

  plain('a phone shows on request what a verdict rests on', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 })
    await page.goto('./')
    const sentence = page
      .getByRole('region', { name: 'Five claims, checked' })
      .getByText('LNG +143.7%, pipeline gas +163.5%.')
    await expect(sentence).toBeHidden()
    await page.getByText('How we checked').click()
    await sentence.waitFor()
  })
})

test('the period begins and ends under the plot, before the chart is live and after', async ({ page }) => {
  /** Ends of the slider's track and of the plot, whose grid lines are as wide as the plot. */
  const ends = () =>
    page.evaluate(() => {
      const slider = document.querySelector('.period-end input')?.getBoundingClientRect()
      const lines = Array.from(
        document.querySelectorAll('#explore .poster line, #explore [data-part="grid"] line'),
        (line) => line.getBoundingClientRect(),
      ).filter(({ width }) => width > 0)
      const root = getComputedStyle(document.documentElement)
      const half = (Number.parseFloat(root.getPropertyValue('--thumb')) * Number.parseFloat(root.fontSize)) / 2
      return {
        left: (slider?.left ?? 0) + half - Math.min(...lines.map(({ left }) => left)),
        right: (slider?.right ?? 0) - half - Math.max(...lines.map(({ right }) => right)),
      }
    })
  for (const width of full ? [1440, 1024, 768, 360] : [1440, 360]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('./')
    await expect(page.locator('.poster:visible')).toHaveCount(1)
    const served = await ends()
    await live(page)
    await page.mouse.move(8, 8)
    await expect(page.locator('.poster')).toHaveCount(0)
    await expect.poll(async () => Math.abs((await ends()).left), `left, ${width} wide`).toBeLessThan(1)
    await expect.poll(async () => Math.abs((await ends()).right), `right, ${width} wide`).toBeLessThan(1)
    expect.soft(Math.abs(served.left), `left as served, ${width} wide`).toBeLessThan(8)
    expect.soft(Math.abs(served.right), `right as served, ${width} wide`).toBeLessThan(24)
  }
})
