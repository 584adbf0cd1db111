import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { test } from './page.ts'
import { live } from './support.ts'

// Every frame shows a chart while something is done: a chart that goes leaves the next one in its place.

/** Counts the frames, and those without a visible mark of any chart. */
const watchFrames = (): void => {
  const seen = { frames: 0, blank: 0 }
  Reflect.set(window, 'seen_', seen)
  const isDrawn = (mark: Element): boolean => {
    const { width, height } = mark.getBoundingClientRect()
    return (width > 0 || height > 0) && mark.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  }
  const note = (): void => {
    const marks = document.querySelectorAll('#explore .chart-room svg :is(path, rect)')
    seen.frames += 1
    if (!Array.from(marks).some(isDrawn)) seen.blank += 1
    requestAnimationFrame(note)
  }
  note()
}

/** Counts of frames since the last call. */
async function framesUntil(page: Page, done: () => Promise<void>): Promise<{ frames: number; blank: number }> {
  await done()
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        // The next frame counts, too.
        requestAnimationFrame(() => {
          const seen = Reflect.get(window, 'seen_')
          resolve({ ...seen })
          Object.assign(seen, { frames: 0, blank: 0 })
        })
      }),
  )
}

const chart = '#explore .chart-area svg'

test('no frame is without a chart: hydration, tick, another kind, zoom, window, language', async ({ page }) => {
  await page.goto('./')
  await page.locator('#explore .poster:visible').waitFor()
  await page.evaluate(watchFrames)
  const steps: { readonly [what: string]: () => Promise<unknown> } = {
    'the live chart in place of the drawn one': async () => {
      await live(page)
      await page.mouse.move(8, 8)
      await page.locator(chart).first().waitFor()
    },
    'a tick': async () => {
      await page.getByRole('checkbox', { name: 'Gas', exact: true }).click()
      await expect(page.locator('#explore [data-series]')).toHaveCount(6)
    },
    bars: async () => {
      await page.getByRole('radio', { name: 'Bars' }).click()
      await page.locator(`#explore .chart-room[data-kind=bar] svg`).first().waitFor()
    },
    'a smaller window': async () => {
      await page.setViewportSize({ width: 900, height: 800 })
      await expect(page.locator(chart).first()).not.toHaveAttribute('width', '0')
    },
    'another language': async () => {
      await page.getByRole('button', { name: 'Русский' }).click()
      await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
    },
    'a treemap': async () => {
      await page.goto('./?chart=treemap')
      await page.locator('#explore .treemap-buttons button').first().waitFor()
      await page.evaluate(watchFrames)
    },
    'its zoom': async () => {
      await page.locator('#explore .treemap-buttons button').first().click()
      await expect(page).toHaveURL(/node=/)
      await page.goBack()
      await expect(page).not.toHaveURL(/node=/)
    },
  }
  for (const [what, step] of Object.entries(steps)) {
    const seen = await framesUntil(page, async () => void (await step()))
    expect.soft(seen.frames, what).toBeGreaterThan(0)
    expect.soft(seen.blank, `blank of ${seen.frames}: ${what}`).toBe(0)
  }
  await test.step('a chart that is hidden for a frame is found out', async () => {
    const seen = await framesUntil(page, () =>
      page.evaluate(
        () =>
          new Promise<void>((resolve) => {
            const room = document.querySelector<HTMLElement>('#explore .chart-room')
            if (room === null) return
            room.style.visibility = 'hidden'
            requestAnimationFrame(() => {
              room.style.visibility = ''
              resolve()
            })
          }),
      ),
    )
    expect(seen.blank).toBeGreaterThan(0)
  })
})

test('nothing keeps the page out of the browser’s memory for Back', async ({ page }) => {
  await page.goto('./')
  await live(page)
  const devtools = await page.context().newCDPSession(page)
  const types = async (): Promise<string[]> => {
    const { result } = await devtools.send('Runtime.evaluate', { expression: 'window' })
    const { listeners } = await devtools.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' })
    return listeners.map(({ type }) => type)
  }
  // `pageshow` is the last event to which the page's code listens.
  await expect.poll(types).toContain('pageshow')
  // Such listeners may keep a page out of the back/forward cache: https://web.dev/articles/bfcache
  expect((await types()).filter((type) => type === 'unload' || type === 'beforeunload')).toEqual([])
})
