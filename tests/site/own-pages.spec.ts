import { type Page, expect, test as plain } from '@playwright/test'
import { figureTitle, polled, test } from './page.ts'
import { askedBy, holdCode, live, maxShift, placeOf, shiftsOf, watchShifts } from './support.ts'

// Some views have a page of their own, with a title, a picture and an address to share.

/** Records size and text of each element that was the largest paint so far. */
const watchLargest = (): void => {
  const largest: string[] = []
  Reflect.set(window, 'largest', largest)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const element: unknown = Reflect.get(entry, 'element')
      largest.push(`${Reflect.get(entry, 'size')}: ${element instanceof Element ? element.textContent : ''}`)
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true })
}

/** Notes whether the served figure went while the live one was still hidden. */
const watchGap = (): void => {
  new MutationObserver((_, changes) => {
    const { placed, awaits } = document.documentElement.dataset
    if (placed === undefined || document.getElementById('own') !== null) return
    changes.disconnect()
    Reflect.set(window, 'hasGap', awaits !== undefined)
  }).observe(document, { subtree: true, childList: true, attributes: true })
}

/** Opens a page of its own, whose figure is served, and holds that the live one takes its place. */
async function expectOwnFigure(page: Page, slug: string): Promise<void> {
  const asked = askedBy(page)
  await page.addInitScript(watchShifts)
  await page.addInitScript(watchLargest)
  await page.addInitScript(watchGap)
  // The fonts, requested after the title, are held back: on a local server they may come in the same frame.
  await page.route('**/*.woff2', () => undefined)
  const letThrough = await holdCode(page)
  await page.goto(`./views/${slug}/`, { waitUntil: 'commit' })
  const own = page.locator('#own')
  await expect(own.getByRole('heading', { level: 1 })).toBeInViewport()
  await expect(own.locator('.poster:visible')).toHaveCount(1)
  // Before it is painted the page requests itself and assets alone.
  expect(asked.filter((path) => !path.startsWith('assets/'))).toEqual([`views/${slug}/`])
  const [before, served] = [await placeOf(page.locator('#own-title')), await page.title()]
  const largest = (): Promise<unknown> => page.evaluate((): unknown => Reflect.get(window, 'largest'))
  await polled(largest).not.toEqual([])
  const painted = await largest()
  letThrough()
  await live(page)
  await own.waitFor({ state: 'detached' })
  expect(await page.evaluate((): unknown => Reflect.get(window, 'hasGap')), 'no moment without a figure').toBe(false)
  const after = await placeOf(figureTitle(page))
  expect(Math.abs(after.x - before.x), 'how far it begins from where it was').toBeLessThanOrEqual(1)
  expect(Math.abs(after.y - before.y), 'how far it is down or up').toBeLessThanOrEqual(2)
  expect([after.width, after.height].map(Math.round)).toEqual([before.width, before.height].map(Math.round))
  expect(await largest(), 'the live title is no larger paint').toEqual(painted)
  expect(await shiftsOf(page)).toBeLessThanOrEqual(maxShift)
  await expect(page).toHaveURL((url) => url.pathname === `/some/folder/views/${slug}/` && url.search === '')
  expect(await page.title(), 'the title is as it was served').toBe(served)
}

test('on a page of its own the live figure takes the place of the served one, and nothing moves', ({ page }) =>
  expectOwnFigure(page, 'crude-oil'))

plain.describe('without scripts', () => {
  plain.use({ javaScriptEnabled: false })

  plain('a page of its own leads to the start page; each has figure, table and source', async ({ page }) => {
    await page.goto('./views/gas/')
    await expect(
      page.getByRole('heading', { level: 1, name: 'Russian gas to China up 150.7% in 2022: the claim holds' }),
    ).toBeVisible()
    await expect(page.locator('.poster:visible')).toHaveCount(1)
    await expect(page.locator('.year-table:visible tbody tr')).not.toHaveCount(0)
    await expect(page.locator('#own [data-part=figure-notes]')).toContainText('China Customs')
    await page.getByRole('link', { name: 'China–Russia trade flows' }).click()
    await expect(page.getByRole('article', { name: 'Crude oil' })).toContainText('Holds')
    await expect(page.locator('.poster:visible')).toHaveCount(1)
    await expect(page.locator('.year-table tbody tr')).toHaveCount(9)
    await page.getByRole('region', { name: 'Sources' }).waitFor()
    await page.setViewportSize({ width: 360, height: 780 })
    const claims = page.getByRole('region', { name: 'Claims, checked' })
    const reason = claims.getByText('LNG +143.7%, pipeline gas +163.5%.')
    await expect(reason).toBeHidden()
    await page.getByText('How we checked').click()
    await reason.waitFor()
  })
})
