import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { test } from './page.ts'
import { holdCode, live } from './support.ts'

// These tests look at every frame from the first on, while the application's code is held back.

type Frame = { readonly paper: string; readonly title: string | null }

/** Records for each frame the colour behind the page, and the title if it is visible. */
const noteFrames = (): void => {
  const frames: unknown[] = []
  Reflect.set(window, 'frames_', frames)
  const note = (): void => {
    const title = document.querySelector('h1')
    if (document.body !== null) {
      const isSeen = title?.checkVisibility({ visibilityProperty: true }) ?? false
      frames.push({ paper: getComputedStyle(document.body).backgroundColor, title: isSeen ? title?.textContent : null })
    }
    requestAnimationFrame(note)
  }
  note()
}

/** Opens the page with its application held back until `meanwhile` is done. @returns all frames since the first */
async function framesOf(page: Page, meanwhile: () => Promise<void>): Promise<Frame[]> {
  const letThrough = await holdCode(page)
  await page.addInitScript(noteFrames)
  await page.goto('./', { waitUntil: 'commit' })
  await page.locator('footer').waitFor({ state: 'attached' })
  await meanwhile()
  letThrough()
  await live(page)
  await page.locator('h1').waitFor()
  return page.evaluate(() => Reflect.get(window, 'frames_'))
}

for (const [system, chosen, paper] of [
  ['light', 'dark', 'rgb(20, 23, 27)'],
  ['dark', 'light', 'rgb(251, 250, 246)'],
  ['dark', null, 'rgb(20, 23, 27)'],
] as const) {
  test.describe(`with a system in ${system}`, () => {
    test.use({ colorScheme: system })

    const tag = chosen === 'light' ? ['@full'] : []
    test(`a reader who chose ${chosen ?? 'nothing'} sees no frame in another colour`, { tag }, async ({ page }) => {
      await page.addInitScript((theme) => theme !== null && localStorage.setItem('theme', theme), chosen)
      const frames = await framesOf(page, () => expect(page.locator('.poster:visible')).toHaveCount(1))
      expect(frames.length).toBeGreaterThan(2)
      expect(new Set(frames.map((frame) => frame.paper))).toEqual(new Set([paper]))
      if (chosen !== null) await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue(chosen)
    })
  })
}

for (const [locale, title] of [
  ['zh-CN', '中俄贸易'],
  ['ru-RU', 'Торговля Китая и России'],
] as const) {
  test.describe(`for a reader of ${locale}`, () => {
    test.use({ locale })

    test('nothing is read in English first', { tag: locale === 'ru-RU' ? ['@full'] : [] }, async ({ page }) => {
      const frames = await framesOf(page, async () => {
        await expect(page.locator('html'), 'a browser of this language').toHaveAttribute('data-awaits', 'page')
        await expect(page.locator('h1')).toBeHidden()
      })
      const seen = new Set(frames.flatMap((frame) => frame.title ?? []))
      expect([...seen]).toEqual([await page.locator('h1').textContent()])
      expect([...seen][0]).toContain(title)
    })
  })
}
