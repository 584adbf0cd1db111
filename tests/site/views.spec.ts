import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import type { Locator } from '@playwright/test'
import { expect, test as plain } from '@playwright/test'
import { test } from './page.ts'
import { full, holdCode, live, shiftsOf, watchShifts } from './support.ts'

// Some views have a page of their own, with a title, a picture and an address to share.

const views = fileURLToPath(new URL('../../dist/views', import.meta.url))
const slugs = readdirSync(views).toSorted()
const some = full ? slugs : ['crude-oil', 'brent']

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

async function placeOf(part: Locator) {
  const place = await part.boundingBox()
  if (place === null) throw new Error(`${String(part)} is nowhere on the page`)
  return place
}

for (const slug of some) {
  test(`${slug}: its figure is there with the page, and the live one takes its place, where nothing moves`, async ({
    page,
  }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.replace('/some/folder/', '')))
    await page.addInitScript(watchShifts)
    const letThrough = await holdCode(page)
    await page.goto(`./views/${slug}/`, { waitUntil: 'commit' })
    const own = page.locator('#own')
    await expect(own.getByRole('heading', { level: 1 })).toBeInViewport()
    await expect(own.locator('.poster:visible')).toHaveCount(1)
    // Before it is painted the page requests itself and assets alone.
    expect(asked[0]).toBe(`views/${slug}/`)
    expect(asked.slice(1).filter((path) => !path.startsWith('assets/'))).toEqual([])
    const before = await own.locator('figcaption').boundingBox()
    const served = await page.title()
    letThrough()
    await live(page)
    await own.waitFor({ state: 'detached' })
    const after = await page.locator('#explore figcaption').boundingBox()
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0)), 'how far its title is from where it was').toBeLessThanOrEqual(
      2,
    )
    expect(await shiftsOf(page)).toBeLessThanOrEqual(0.01)
    await expect(page).toHaveURL((url) => url.pathname === `/some/folder/views/${slug}/` && url.search === '')
    expect(await page.title(), 'the title is as it was served').toBe(served)
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true })

  for (const slug of some) {
    test(`${slug}: the live title is as wide as the one before, so it is no larger paint`, async ({ page }) => {
      await page.addInitScript(watchLargest)
      await page.addInitScript(watchShifts)
      // The fonts, requested after the title, are held back: on a local server they may come in the same frame.
      await page.route('**/*.woff2', () => undefined)
      const letThrough = await holdCode(page)
      await page.goto(`./views/${slug}/`, { waitUntil: 'commit' })
      await expect(page.locator('#own .poster:visible')).toHaveCount(1)
      const before = await placeOf(page.locator('#own-title'))
      const largest = () => page.evaluate((): unknown => Reflect.get(window, 'largest'))
      await expect.poll(largest).not.toEqual([])
      const painted = await largest()
      letThrough()
      await live(page)
      await page.locator('#own').waitFor({ state: 'detached' })
      const after = await placeOf(page.locator('#explore figcaption h3'))
      expect(Math.abs(after.x - before.x), 'how far it begins from where it was').toBeLessThanOrEqual(1)
      expect(Math.abs(after.y - before.y), 'how far it is down or up').toBeLessThanOrEqual(2)
      expect([after.width, after.height].map(Math.round)).toEqual([before.width, before.height].map(Math.round))
      expect(await largest()).toEqual(painted)
      expect(await shiftsOf(page)).toBeLessThanOrEqual(0.01)
    })
  }
})

test('every page of its own is there', () => {
  expect(slugs.length).toBe(25)
})

test('@full each page of its own is at most 63.5 kB, brotli', () => {
  const sizes = slugs.map((slug) => ({
    slug,
    size: brotliCompressSync(readFileSync(`${views}/${slug}/index.html`)).length,
  }))
  expect(sizes.filter(({ size }) => size > 63_500)).toEqual([])
})

plain.describe('without scripts', () => {
  plain.use({ javaScriptEnabled: false })

  plain('a page of its own shows chart, table and source, and the way to all the others', async ({ page }) => {
    await page.goto('./views/gas/')
    await expect(page.getByRole('heading', { level: 1, name: 'Russian gas to China' })).toBeVisible()
    await expect(page.locator('.poster:visible')).toHaveCount(1)
    await expect(page.locator('.year-table:visible')).toContainText('$10.7 bn')
    await expect(page.locator('#own .figure-notes')).toContainText('China Customs')
    await page.getByRole('link', { name: 'China–Russia trade flows' }).click()
    await expect(page.getByRole('article', { name: 'Crude oil' })).toBeVisible()
  })
})
