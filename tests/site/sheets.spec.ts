import { expect } from '@playwright/test'
import { smallTargets } from './smallTargets.ts'
import { test } from './page.ts'
import { full, holdCode, openOnPhone } from './support.ts'

// Without motion a sheet is in its place at once.
test.use({
  viewport: { width: 360, height: 780 },
  hasTouch: true,
  isMobile: true,
  contextOptions: { reducedMotion: 'reduce' },
})

test('a sheet leaves a treemap in sight; the tile of what is too small to be pressed lists it by name', async ({
  page,
}) => {
  for (const width of full ? [800, 360] : [360]) {
    await page.setViewportSize({ width, height: 780 })
    await page.goto('./?chart=treemap&flow=M&year=2023')
    await expect(page.locator('.treemap-buttons button')).not.toHaveCount(0)
    await page.getByRole('button', { name: 'Commodities (5)' }).tap()
    const sheet = page.getByRole('dialog', { name: 'Commodities' })
    await sheet.waitFor()
    await expect
      .poll(async () => {
        const [room, edge] = [await page.locator('#explore .chart-room').boundingBox(), await sheet.boundingBox()]
        return Math.max(0, (room?.y ?? 0) + (room?.height ?? 0) - (edge?.y ?? 0))
      }, `pixels under the sheet, ${width} wide`)
      .toBe(0)
    await sheet.getByRole('button', { name: 'Close' }).tap()
    await expect(sheet).toBeHidden()
  }
  const list = page.locator('.treemap-small')
  await expect(list).toHaveText(/Too small to select: \d+, together \$\d/)
  await page.getByRole('button', { name: /^\d+ smaller sections: \$.* List them$/ }).tap()
  await expect(list.getByRole('button', { name: 'Footwear' })).toBeVisible()
  expect(await smallTargets(page, '.treemap-small')).toEqual([])
  await list.getByRole('button', { name: 'Footwear' }).tap()
  await expect(page.locator('.breadcrumb li').last()).toHaveText(/Footwear/)
})

test('a sheet leaves the chart in sight, whole; what is selected in it is drawn there; in a window that grows it has its place again', async ({
  page,
}) => {
  await openOnPhone(page)
  await page.getByRole('button', { name: 'Commodities (5)' }).tap()
  const sheet = page.getByRole('dialog', { name: 'Commodities' })
  await sheet.waitFor()
  const top = (await sheet.boundingBox())?.y ?? 0
  expect(top, 'the sheet has 55 percent at most').toBeGreaterThanOrEqual(780 * 0.45)
  await sheet.getByRole('group', { name: 'From Russia to China' }).getByRole('checkbox', { name: 'All goods' }).tap()
  await page.locator('#explore [data-series="M-TOTAL"] path').first().waitFor({ state: 'attached' })
  await expect(page.locator('#explore [data-series="M-TOTAL"] path').first()).toBeInViewport({ ratio: 1 })
  await expect
    .poll(async () => {
      const chart = await page.locator('.chart-area svg').first().boundingBox()
      return chart !== null && chart.y >= 0 && chart.y + chart.height <= top
    }, 'the chart lies between the window’s edge and the sheet')
    .toBe(true)
  await sheet.getByRole('button', { name: 'Close' }).tap()
  await expect(sheet).toBeHidden()
  await page.getByRole('button', { name: 'Commodities (6)' }).tap()
  await sheet.waitFor()
  await page.setViewportSize({ width: 1200, height: 800 })
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('group', { name: 'From Russia to China' }).waitFor()
})

test('a sheet leaves in sight what stands instead of a chart after Clear, down to the period', async ({ page }) => {
  await openOnPhone(page)
  for (const [width, height] of [
    [390, 844],
    [360, 640],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.getByRole('button', { name: /^Commodities \(/ }).tap()
    const sheet = page.getByRole('dialog', { name: 'Commodities' })
    await sheet.getByRole('button', { name: 'Clear' }).tap()
    const words = page.locator('#explore .state-large')
    await words.waitFor()
    const seen = async (): Promise<boolean> => {
      const [state, period, edge] = [
        await words.boundingBox(),
        await page.locator('#explore .period').boundingBox(),
        await sheet.boundingBox(),
      ]
      if (state === null || period === null || edge === null) return false
      return state.y >= 0 && period.y + period.height <= edge.y
    }
    await expect.poll(seen, `${width} by ${height}`).toBe(true)
    await sheet.getByRole('button', { name: 'The article' }).tap()
    await words.waitFor({ state: 'detached' })
    await sheet.getByRole('button', { name: 'Close' }).tap()
    await expect(sheet).toBeHidden()
  }
})

test(
  'the sheets are worked with the keyboard: Escape closes, and the focus is back at the button',
  { tag: '@full' },
  async ({ page }) => {
    await openOnPhone(page)
    const opener = page.getByRole('button', { name: 'Chart and measure' })
    await opener.focus()
    await page.keyboard.press('Enter')
    const sheet = page.getByRole('dialog', { name: 'Chart and measure' })
    await expect(sheet.getByRole('button', { name: 'Close' })).toBeFocused()
    for (const name of ['Measure', 'Money', 'Show as', 'Frequency', 'Closer looks', 'Chart', 'Scale', 'Events']) {
      await page.keyboard.press('Tab')
      const focused = await page.evaluate(() => {
        const { activeElement } = document
        if (activeElement instanceof HTMLSelectElement)
          return activeElement.labels[0]?.querySelector('span')?.textContent
        if (activeElement?.localName === 'summary') return activeElement.textContent
        const group = activeElement?.closest('[role=radiogroup]')?.getAttribute('aria-labelledby') ?? ''
        return document.getElementById(group)?.textContent
      })
      expect(focused).toBe(name)
    }
    await page.keyboard.press('Escape')
    await expect(sheet).toBeHidden()
    await expect(opener).toBeFocused()
  },
)

test('a tap on a button before hydration opens its sheet after it, and nothing moves', async ({ page }) => {
  const letThrough = await holdCode(page)
  await page.goto('./', { waitUntil: 'commit' })
  await page.getByRole('heading', { name: 'Explore' }).scrollIntoViewIfNeeded()
  const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight)
  // Another font may have letters of another height, so the page's fonts come first.
  await page.evaluate(async () => {
    await document.fonts.ready
  })
  const before = await height()
  await page.getByRole('button', { name: 'Commodities (5)' }).tap()
  expect(await height()).toBe(before)
  letThrough()
  await page.getByRole('dialog', { name: 'Commodities' }).waitFor()
})
