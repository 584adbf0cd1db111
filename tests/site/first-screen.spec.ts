import { type Page, expect } from '@playwright/test'
import { languages } from '#src/i18n/languages.ts'
import { goTo, polled, settled, test } from './page.ts'
import { hasKeptFont, openOnPhone } from './support.ts'

// A reader has much before scrolling, in Russian too, whose words are the longest: at a desk, at a small one and on a
// phone.

/** Top and bottom of the plot, by its grid lines, which are as long as the plot is wide. */
async function plotOf(page: Page): Promise<{ readonly top: number; readonly bottom: number }> {
  const lines = await page.locator('.chart-room svg').evaluateAll((drawings) =>
    drawings
      .flatMap((drawing) => [...drawing.querySelectorAll('path, line')])
      .map((line) => line.getBoundingClientRect())
      .filter(({ width, height }) => width > 200 && height < 3)
      .map(({ top }) => top),
  )
  expect(lines.length).toBeGreaterThan(3)
  return { top: Math.min(...lines), bottom: Math.max(...lines) }
}

async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height })
  await settled(page)
}

test('the first screen has claims and plot; a phone’s has the claim in words and the title', async ({ at }) => {
  const page = await at('?lang=ru')
  await test.step('a desk: the plot is whole, and begins at 380 pixels or above', async () => {
    await resize(page, 1440, 900)
    await polled(async () => (await plotOf(page)).bottom).toBeLessThanOrEqual(900)
    expect.soft((await plotOf(page)).top).toBeLessThanOrEqual(380)
    const strip = await page.locator('[data-part=strip]').boundingBox()
    expect.soft(strip?.height, 'the claims in one line').toBeLessThanOrEqual(72)
    const boxes = page.locator('body *').filter({ visible: true })
    expect.soft(await boxes.count(), 'boxes that are laid out').toBeLessThanOrEqual(1600)
  })
  await test.step('a small desk: two thirds of the plot', async () => {
    await resize(page, 1024, 768)
    const seen = async (): Promise<number> => {
      const { top, bottom } = await plotOf(page)
      return (768 - top) / (bottom - top)
    }
    await polled(seen).toBeGreaterThanOrEqual(2 / 3)
  })
  await test.step('a phone: the claim, the title and a part of the plot', async () => {
    await resize(page, 390, 844)
    // Chromium keeps the place of a row that an earlier test has scrolled and hidden.
    await page.locator('[data-part=strip]').evaluate((row) => row.scrollTo(0, 0))
    const bar = await page.locator('[data-part=sheet-bar]').boundingBox()
    expect.soft((bar?.y ?? 0) - (await plotOf(page)).top).toBeGreaterThanOrEqual(60)
    for (const part of ['[data-part=lead]', '#claims article', '#figure-title'])
      await expect.soft(page.locator(part).first()).toBeInViewport({ ratio: 1 })
  })
})

test('each verdict is one line, and the tabs of charts are one row, in each language', async ({ at }) => {
  for (const lang of languages) {
    const page = await at(`?lang=${lang}`)
    for (const width of [320, 768, 1239, 1240]) {
      await resize(page, width, 1000)
      const lines = await page
        .locator('[data-part=verdict] strong')
        .evaluateAll((all) => all.map((one) => new Set(Array.from(one.getClientRects(), ({ top }) => top)).size))
      expect(lines, `${lang}, ${width} wide`).toEqual([1, 1, 1, 1, 1])
    }
    for (const width of [768, 1024]) {
      await resize(page, width, 1000)
      const tabs = page.locator('.radios-tabs label')
      const tops = await tabs.evaluateAll((all) => all.map((tab) => tab.getBoundingClientRect().top))
      expect(new Set(tops).size, `${lang}, ${width} wide`).toBe(1)
    }
  }
})

/** Boxes of the first two texts of each element: a title’s lines, or a label and what it says. */
const wordsOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) =>
    all.flatMap((one) => {
      const words = document.createRange()
      words.setStart(one, 0)
      words.setEnd(one, Math.min(2, one.childNodes.length))
      return Array.from(words.getClientRects(), ({ top, left, right }) => ({ top: Math.round(top), left, right }))
    }),
  )

test('on the narrowest phone a title has at most four lines, and the period’s ends are apart', async ({ at }) => {
  const page = await at('?series=M-2709,M-271111,M-271121,M-2701,X-TOTAL,X-8703,X-8704&freq=year&lang=ru')
  await resize(page, 360, 780)
  const lines = new Set((await wordsOf(page, '#figure-title')).map(({ top }) => top))
  expect(lines.size).toBeGreaterThan(1)
  expect(lines.size).toBeLessThanOrEqual(4)
  await at('?series=M-2709,M-GAS,M-2701,M-TOTAL&chart=area&lang=ru&focus=M-2709')
  const first = await wordsOf(page, '.period > :first-child')
  const last = await wordsOf(page, '.period > :last-child')
  expect([first.length, last.length].every((words) => words > 0)).toBe(true)
  expect(Math.min(...last.map(({ left }) => left))).toBeGreaterThanOrEqual(
    6 + Math.max(...first.map(({ right }) => right)),
  )
})

test('on a phone the plot of a closer look begins above 400 pixels, in each language', async ({ at }) => {
  const page = await at('')
  await resize(page, 390, 844)
  for (const language of languages) {
    await goTo(page, `?view=suppliers&lang=${language}`)
    const tops = await page.locator('.chart-room svg path').evaluateAll((all) =>
      all
        .map((one) => one.getBoundingClientRect())
        .filter(({ width, height }) => width < 3 && height > 200)
        .map(({ top }) => top),
    )
    expect.soft(Math.min(...tops), language).toBeLessThan(400)
  }
})

test('a reader’s keys pass 25 controls at most before the plot', async ({ at }) => {
  const page = await at('')
  // Tab passes a group of radios in one step.
  const before = await page.evaluate(() => {
    const plot = document.querySelector('.chart-room')
    const controls = [
      ...document.querySelectorAll('a, button, select, summary, input:not([type=radio]), fieldset[role=radiogroup]'),
    ]
    return controls
      .filter((control) => control.getClientRects().length > 0)
      .filter((control) => (control.compareDocumentPosition(plot ?? control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
      .map((control) => control.textContent?.trim() ?? '')
  })
  expect(before.length, before.join(' | ')).toBeLessThanOrEqual(25)
})

/** Controls and words that are seen before scrolling; a sheet bar hides what lies under it. */
const firstScreen = (page: Page) =>
  page.evaluate(() => {
    const bar = document.querySelector('[data-part=sheet-bar]')
    const edge = bar?.checkVisibility() === true ? bar.getBoundingClientRect().top : innerHeight
    const isSeen = (node: Element, { left, right, top, bottom, width, height }: DOMRect): boolean => {
      const middle = (top + bottom) / 2
      const isIn = middle > 0 && middle < (bar?.contains(node) === true ? innerHeight : edge)
      const isDrawn = node.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      return isDrawn && width > 1 && height > 1 && right > 0 && left < innerWidth && isIn
    }
    // An input that is not drawn is seen by its label.
    const box = (control: HTMLElement): Element =>
      (control instanceof HTMLInputElement || control instanceof HTMLSelectElement
        ? (control.labels?.[0]?.querySelector('span') ?? control.labels?.[0])
        : null) ?? control
    const controls = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]'),
    ].filter((one) => !one.matches(':disabled') && isSeen(box(one), box(one).getBoundingClientRect()))
    const segments = new Intl.Segmenter(document.documentElement.lang, { granularity: 'word' })
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let words = 0
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const range = document.createRange()
      range.selectNodeContents(text)
      const [parent, rect] = [text.parentElement, range.getClientRects()[0]]
      if (rect === undefined || parent === null || parent.closest('option, .sr-only') !== null) continue
      if (!isSeen(parent, rect)) continue
      words += [...segments.segment(text.textContent ?? '')].filter(({ isWordLike }) => isWordLike === true).length
    }
    return [controls.length, words] as const
  })

test('the page is no higher than it was, at a desk, on a phone and in Russian', async ({ at }) => {
  const page = await at('')
  await page.locator('#sources').scrollIntoViewIfNeeded()
  await page.locator('#source-hs').waitFor({ state: 'attached' })
  for (const [width, most, search] of [
    [1440, 3400, ''],
    [390, 3800, ''],
    [390, 4200, '?lang=ru'],
  ] as const) {
    await resize(page, width, 844)
    await goTo(page, search)
    const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight)
    await polled(height, `${width} wide, ${search}`).toBeLessThanOrEqual(most)
  }
})

test('an address of a source or of a part of the sources opens it, at the top of the window', async ({ page }) => {
  await openOnPhone(page, '#source-gacc-world')
  for (const id of ['source-gacc-world', 'sources-coverage', 'source-baci', 'sources-corrections']) {
    await page.evaluate((hash) => location.assign(hash), `#${id}`)
    await expect(page.locator(`#${id} :is(a, svg, time)`).first(), id).toBeInViewport()
    // Nothing can be scrolled beyond the end of the page.
    const above = (part: Element): number =>
      Math.min(part.getBoundingClientRect().top, document.documentElement.scrollHeight - innerHeight - scrollY)
    await polled(() => page.locator(`#${id}`).evaluate(above)).toBeLessThanOrEqual(16)
  }
})

async function expectFew(page: Page, mostControls: number, mostWords: number) {
  for (const language of languages) {
    await goTo(page, `?lang=${language}`)
    // More boxes than letters have room in a window.
    if (language === 'zh' && !(await hasKeptFont(page))) {
      test.info().annotations.push({ type: 'not counted', description: 'Chinese, whose font is not installed' })
      continue
    }
    const [controls, words] = await firstScreen(page)
    expect.soft(controls, `controls, ${language}`).toBeLessThanOrEqual(mostControls)
    expect.soft(words, `words, ${language}`).toBeLessThanOrEqual(mostWords)
  }
}

test('the first screen of a desk has few controls and words, in each language', async ({ at }) => {
  const page = await at('')
  await resize(page, 1440, 900)
  await expectFew(page, 45, 300)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the first screen has few controls and words, in each language', async ({ page }) => {
    await openOnPhone(page)
    await expectFew(page, 12, 130)
  })
})
