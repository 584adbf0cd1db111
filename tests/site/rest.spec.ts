import type { CDPSession, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { analyses } from '#src/view/analyses.ts'
import { withoutWindows } from '../chromium.js'
import { test } from './page.ts'
import { openView } from './support.ts'

// These tests measure the cost of a page that is left open or used for long.

// Chromium refuses thousands of steps of Back and Forward in a minute unless its flooding protection is off.
const { args, ...browser } = withoutWindows()
test.use({ launchOptions: { ...browser, args: [...args, '--disable-ipc-flooding-protection'] } })

/** Brings everything onto the screen, so that all code and figures are loaded. */
async function seeAll(page: Page): Promise<void> {
  for (const id of analyses) {
    await page.locator('#explore .looks-menu summary').click()
    await page.locator(`#explore .looks-menu a[href*="view=${id}"]`).click()
    await page.locator('#explore figure[aria-busy=false] .look-drawing svg').first().waitFor()
    await expect(page).toHaveURL((url) => url.searchParams.get('view') === id)
  }
  await page.getByRole('link', { name: 'Back to the chart' }).click()
  await page.locator('#explore .chart-area svg').first().waitFor()
  await page.locator('#gallery').scrollIntoViewIfNeeded()
  await expect(page.locator('#gallery .gallery-card')).toHaveCount(analyses.length)
  await page.locator('#sources-corrections').scrollIntoViewIfNeeded()
  await page.locator('#sources-corrections ol').waitFor()
  await expect(page.locator('.skeleton-claims')).toHaveCount(0)
  await page.waitForLoadState('networkidle')
}

test('an idle page makes no request', { tag: '@full' }, async ({ page }) => {
  await page.clock.install()
  // The code that opens files is loaded last, when the page has nothing else to do.
  const last = page.waitForResponse(/assets\/files-/)
  await openView(page, '')
  await seeAll(page)
  await page.clock.runFor(5000)
  await last
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  // Every timer runs as often as it would in half an hour.
  await page.clock.runFor('30:00')
  expect(asked).toEqual([])
})

test.describe('a page that is used for long', () => {
  const early = 200
  const late = 2000

  async function toggle(page: Page, times: number): Promise<void> {
    await page.evaluate(async (count) => {
      for (let i = 0; i < count; i += 1) {
        const boxes = document.querySelectorAll<HTMLInputElement>('#explore input[type=checkbox]')
        boxes[i % boxes.length]?.click()
        await new Promise((resolve) => setTimeout(resolve))
      }
    }, times)
  }

  /** Nodes, listeners and bytes of the heap that a collection of garbage leaves. */
  async function held(
    session: CDPSession,
  ): Promise<{ readonly nodes: number; readonly listeners: number; readonly bytes: number }> {
    await session.send('HeapProfiler.collectGarbage')
    const { metrics } = await session.send('Performance.getMetrics')
    const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
    return { nodes: value('Nodes'), listeners: value('JSEventListeners'), bytes: value('JSHeapUsedSize') }
  }

  test(`holds no more after ${late} toggles than after ${early}`, { tag: '@full' }, async ({ page }) => {
    test.setTimeout(180_000)
    await openView(page, '')
    await seeAll(page)
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    // Whole rounds over the list, twice each row, let each measurement follow toggles of the same rows.
    const round = 2 * (await page.locator('#explore input[type=checkbox]').count())
    const rounds = (times: number): number => Math.round(times / round) * round
    await toggle(page, rounds(early))
    const before = await held(session)
    await toggle(page, rounds(late) - rounds(early))
    const after = await held(session)
    expect(after.nodes, 'nodes').toBeLessThanOrEqual(before.nodes * 1.05)
    expect(after.listeners, 'listeners').toBeLessThanOrEqual(before.listeners * 1.05)
    // The engine goes on compiling hot code, a tenth of the heap; one lost object a toggle would be much more.
    expect(after.bytes, 'bytes').toBeLessThanOrEqual(before.bytes * 1.2)
  })
})
