import { type Locator, type Page, expect } from '@playwright/test'
import { expectLines, goTo, polled, test } from './page.ts'
import { holdCode, live } from './support.ts'

// Words under a chart, and meanings of its own words. Which notes there are, which of them stand and which are folded
// is held in Node (tests/said).

const figure = (page: Page): Locator => page.locator('#explore figure')
const sum = /^The sum of the twelve months/
const meaning = (page: Page): Locator => page.locator('#term-meaning:popover-open')
const term = (page: Page, words: string): Locator => figure(page).getByRole('button', { name: words, exact: true })

/** Opens a figure to the pointer, which brings the code of terms. */
async function withTerms(page: Page): Promise<Locator> {
  await figure(page).hover()
  return term(page, '12-month sums')
}

test.describe('a term', () => {
  test('moves no letter when it comes; the pointer opens it and can go over to its meaning', async ({ page }) => {
    const letThrough = await holdCode(page, 'Terms')
    await page.clock.install()
    await page.goto('./?series=M-2709,X-TOTAL')
    await live(page)
    const subtitle = figure(page).locator('figcaption p')
    const letters = (): Promise<number[]> =>
      subtitle.evaluate((element) => {
        const range = document.createRange()
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
        const edges: number[] = []
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
          for (let i = 0; i < (node.textContent ?? '').length; i += 1) {
            range.setStart(node, i)
            range.setEnd(node, i + 1)
            const { left, top } = range.getBoundingClientRect()
            edges.push(left, top)
          }
        return edges
      })
    await figure(page).hover()
    await page.evaluate(() => document.fonts.ready)
    const before = await letters()
    expect(before.length).toBeGreaterThan(100)
    letThrough()
    const word = term(page, '12-month sums')
    await word.waitFor()
    const after = await letters()
    expect(after.filter((edge, i) => !(Math.abs(edge - (before[i] ?? NaN)) < 0.25))).toEqual([])

    await word.hover()
    await page.clock.runFor(10_000)
    await expect(meaning(page)).toHaveText(sum)
    await meaning(page).hover()
    await page.clock.runFor(10_000)
    await expect(meaning(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(meaning(page)).toHaveCount(0)
    await page.mouse.move(8, 8)
    await page.clock.runFor(10_000)
    await word.hover()
    await page.clock.runFor(10_000)
    await expect(meaning(page)).toBeVisible()
    await page.mouse.move(8, 8)
    await page.clock.runFor(10_000)
    await expect(meaning(page)).toHaveCount(0)
  })

  test('opens by keys, at its word, in the window; goes by Escape or a press beside it', async ({ at }) => {
    const page = await at('?series=M-2709,X-TOTAL')
    const word = await withTerms(page)
    await figure(page).getByText('About these figures').click()
    await word.focus()
    await page.keyboard.press('Enter')
    await expect(word).toHaveAccessibleDescription(sum)
    await page.keyboard.press('Escape')
    await expect(meaning(page)).toHaveCount(0)
    await expect(word).toBeFocused()
    await word.click()
    const [of, box] = [await word.boundingBox(), await meaning(page).boundingBox()]
    expect(Math.abs((box?.y ?? 0) - ((of?.y ?? 0) + (of?.height ?? 0)))).toBeLessThan(12)
    expect(Math.abs((box?.x ?? 0) - (of?.x ?? 0))).toBeLessThan(12)
    await term(page, 'FOB').first().click()
    await expect(meaning(page)).toHaveText(/^Free on board/)
    await expect(meaning(page)).toBeInViewport({ ratio: 1 })
    await page.getByRole('heading', { level: 1 }).click()
    await expect(meaning(page)).toHaveCount(0)
    await figure(page).getByText('About these figures').click()
    await page.setViewportSize({ width: 390, height: 844 })
    await word.click()
    const [low, bar] = [await meaning(page).boundingBox(), await page.locator('[data-part=sheet-bar]').boundingBox()]
    expect((low?.y ?? 0) + (low?.height ?? 0), 'over the buttons').toBeLessThanOrEqual(bar?.y ?? 0)
  })
})

test('notes beyond the first two are one press away, and stay open while the chart changes', async ({ at }) => {
  const page = await at('?series=M-2709,M-TOTAL,X-TOTAL&freq=month')
  const folded = figure(page).locator('[data-part=figure-notes] > details')
  const summary = folded.locator('summary')
  await expect(figure(page).locator('[data-part=figure-notes] > p')).toHaveCount(3)
  const note = folded.getByText(
    'China’s imports are valued with insurance and freight (CIF), its exports without (FOB).',
  )
  await expect(note).toBeHidden()
  await summary.click()
  await expect(note).toBeVisible()
  await goTo(page, '?series=M-2709,X-TOTAL&freq=month')
  await expectLines(page, 'M-2709', 'X-TOTAL')
  await expect(folded).toHaveAttribute('open')
  await summary.click()
  await goTo(page, '?series=X-TOTAL&freq=month&to=2019-12')
  await expect(figure(page).getByText(/are valued without insurance and freight/)).toBeVisible()
  await expect(folded, 'nothing is folded where two notes are all').toHaveCount(0)
})

test('a closer look says how its numbers are computed, on the page alone', async ({ at }) => {
  const page = await at('?view=prices')
  await figure(page).getByText('About these figures').click()
  await expect(page.getByText(/^How it is computed: gap = value ÷ net weight − world price/)).toBeVisible()
})

test.describe('a reader’s own notes', () => {
  const notes = 'note=2021-05:A+month&note=2022-03..2023-08:A+span'

  test('are said with each point of their periods, and stand in the tooltip', async ({ at }) => {
    const page = await at(`?series=M-2709&freq=year&${notes}`)
    await figure(page).locator('[data-part=own-note-A]').first().waitFor({ state: 'attached' })
    await figure(page).locator('.chart-area svg[tabindex]').focus()
    for (const key of ['Home', ...Array.from({ length: 4 }, () => 'ArrowRight')]) await page.keyboard.press(key)
    const said = figure(page).locator('[aria-live=polite]')
    await expect(said).toHaveText(/^Crude oil, 2021, .*, as published\. Note A: A month$/)
    await page.keyboard.press('ArrowRight')
    await expect(said).toHaveText(/^Crude oil, 2022, .*, as published\. Note B: A span$/)
    await expect(figure(page).locator('.tooltip')).toContainText('Note B: A span')
  })

  test('have a letter where they have a mark: a narrow window has bars of the newest periods', async ({ at }) => {
    const page = await at('?freq=month&chart=bar&events=none&note=2017-03:Before+them&note=2026-02:Among+them')
    await page.setViewportSize({ width: 360, height: 1000 })
    const items = page.getByRole('list', { name: 'Your notes' }).getByRole('listitem')
    await expect(items).toHaveText([/^Before them/, /^Among them/])
    const letters = (): Promise<(string | null)[]> =>
      items.evaluateAll((all) => all.map((item) => item.getAttribute('data-mark')))
    await polled(letters).toEqual(['', 'A'])
    await expect(figure(page).locator('[data-part=own-note-A]')).toHaveCount(1)
  })
})
