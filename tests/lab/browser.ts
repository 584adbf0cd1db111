import { type Browser, type CDPSession, type Page, chromium } from 'playwright'
import { withWindows } from '#tests/chromium.js'
import type { Condition } from './measurement.ts'

export const launch = (): Promise<Browser> => chromium.launch(withWindows())

const frameMs = 1000 / 60
const desk = { width: 1440, height: 1000 }

export type Opened = { readonly page: Page; readonly devtools: CDPSession }

/** Opens a page in a window of its own whose errors end the measurement. */
export async function openPage(browser: Browser, viewport = desk): Promise<Opened> {
  const page = await browser.newPage({ viewport, locale: 'en-GB', timezoneId: 'UTC' })
  page.on('pageerror', (error) => {
    throw new Error(`${page.url()}: ${error.message}`)
  })
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable')
  return { page, devtools }
}

export const slowDown = ({ devtools }: Opened, { slower }: Pick<Condition, 'slower'>): Promise<unknown> =>
  devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })

/** Milliseconds of work of the page's own thread so far, without the painting of other threads. */
export async function work({ devtools }: Pick<Opened, 'devtools'>): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

export const live = (page: Page): Promise<void> => page.locator('html[data-live]').waitFor({ state: 'attached' })

/** Waits until the page has nothing more to do. */
export const rest = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => void requestIdleCallback(resolve, { timeout: 1000 })))

/** Reports the frame after each click and each input once it has left the page's thread; runs in the page. */
function reportFrames(): void {
  const report = ({ timeStamp }: Event): void => {
    requestAnimationFrame(() => {
      const drawn = (): unknown => dispatchEvent(new CustomEvent('drawn', { detail: performance.now() - timeStamp }))
      // The priority puts the task before all others that have been posted.
      void scheduler.postTask(drawn, { priority: 'user-blocking' })
    })
  }
  for (const type of ['click', 'input']) document.addEventListener(type, report, true)
}

export const watchInput = (page: Page): Promise<void> => page.evaluate(reportFrames)

/** Milliseconds from an input to its frame. */
export async function frameAfter(page: Page, act: () => Promise<void>): Promise<number> {
  const told = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        addEventListener('drawn', (event) => event instanceof CustomEvent && resolve(event.detail), { once: true })
      }),
  )
  await act()
  return told
}

/**
 * Milliseconds of a press as long as a finger's, or of a reader's pause. They differ by parts of a frame, because clicks
 * of one rhythm all wait equally long for the next frame: on one page longer than on another with the same files.
 */
export const pauseMs = (turn: number): number => 80 + ((turn * 7) % 17)

/** The share of frames, in percent, that the screen did not show, by the gaps between those that it showed. */
export function missedOf(gaps: readonly number[]): number {
  const missed = gaps.reduce((all, gap) => all + Math.max(0, Math.round(gap / frameMs) - 1), 0)
  return (missed / (gaps.length + missed)) * 100
}
