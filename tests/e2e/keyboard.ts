import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** Someone without a mouse: keys alone, and what a screen reader would say of the page. */
export type Reader = {
  readonly press: (...keys: readonly string[]) => Promise<void>
  /** Tab by Tab to something before or after, which must not be further than this many stops. */
  readonly tabTo: (target: Locator, most?: number) => Promise<void>
  /** What live regions have said since the last time. */
  readonly heard: () => Promise<string[]>
  readonly hears: (words: string | RegExp) => Promise<void>
}

/** Keeps what live regions say, as an assistive technology gets it: a text that was there before is not said again. */
const listen = (): void => {
  const said: string[] = []
  Reflect.set(window, 'said', said)
  const texts = new Map<Element, string>()
  const look = (): void => {
    for (const region of document.querySelectorAll('[aria-live], [role=status], [role=alert]')) {
      const text = (region.textContent ?? '').trim()
      if (texts.get(region) === text) continue
      texts.set(region, text)
      if (text !== '') said.push(text)
    }
  }
  document.addEventListener('DOMContentLoaded', () =>
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true }),
  )
}

export async function readerOf(page: Page, search: string): Promise<Reader> {
  await page.addInitScript(listen)
  await page.goto(`./${search}`)
  await expect(page.locator('html[data-live]')).toBeAttached({ timeout: 15_000 })
  const heard = (): Promise<string[]> =>
    page.evaluate(() => {
      const said: unknown = Reflect.get(window, 'said')
      return Array.isArray(said) ? said.splice(0).map(String) : []
    })
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  return {
    press,
    heard,
    async tabTo(target, most = 60) {
      for (let stops = 0; stops < most; stops += 1) {
        const way = await target.evaluate((element) => {
          const focused = document.activeElement
          if (focused === element) return null
          return focused !== null && (element.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ? 'Shift+Tab' : 'Tab'
        })
        if (way === null) {
          // Wherever the focus is, it is seen.
          await expect(target).toBeInViewport()
          return
        }
        await page.keyboard.press(way)
      }
      throw new Error(`${String(target)} is not within ${most} stops of Tab`)
    },
    async hears(words) {
      const all: string[] = []
      await expect
        .poll(async () => {
          all.push(...(await heard()))
          return all.some((text) => (typeof words === 'string' ? text === words : words.test(text))) ? 'heard' : all.join(' | ')
        })
        .toBe('heard')
    },
  }
}
