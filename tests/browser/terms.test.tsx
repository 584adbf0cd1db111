import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { termCode } from '#src/figure/terms/WithTerms.tsx'
import { goTo, openPage } from '#tests/browser/support/app.tsx'
import { expectLines, figure } from '#tests/browser/support/chart.ts'

const term = (words: string) => {
  const found = Array.from(figure().querySelectorAll<HTMLElement>('.term')).find(
    ({ textContent }) => textContent.replaceAll('\u00a0', ' ') === words,
  )
  if (found === undefined) throw new Error(`No term: ${words}`)
  return found
}
const meanings = (): HTMLElement[] => Array.from(document.querySelectorAll<HTMLElement>('.term-meaning:popover-open'))
const meaning = (): string | undefined => meanings()[0]?.textContent
const sum = /^Each point is the sum of the twelve months/
const timers: Parameters<typeof vi.useFakeTimers>[0] = { toFake: ['setTimeout', 'clearTimeout'] }
/** Lets more time pass than a term ever waits, and the page draw the result. */
async function later(): Promise<void> {
  vi.advanceTimersByTime(10_000)
  await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
}
const heading = () => page.getByRole('heading', { level: 1 })

/** Left and upper edge of each letter. */
function lettersOf(element: Element): number[] {
  const range = document.createRange()
  const edges: number[] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    for (let i = 0; i < (node.textContent ?? '').length; i += 1) {
      range.setStart(node, i)
      range.setEnd(node, i + 1)
      const { left, top } = range.getBoundingClientRect()
      edges.push(left, top)
    }
  return edges
}

beforeAll(async () => {
  // Another test file may have loaded the code of the terms.
  termCode.set(null)
  await openPage('?series=M-2709,X-TOTAL')
})
afterEach(async () => {
  vi.useRealTimers()
  await userEvent.keyboard('{Escape}')
  await heading().hover()
  await expect.poll(meanings).toEqual([])
})

describe('a term', () => {
  it('is a button named by its own words, once in a text', async () => {
    await expectLines('M-2709', 'X-TOTAL')
    expect(figure().querySelector('.term'), 'before the reader has come').toBeNull()
    await heading().hover()
    await page.elementLocator(figure()).hover()
    await expect.poll(() => figure().querySelectorAll('figcaption .term').length).toBe(1)
    await expect.element(page.elementLocator(figure()).getByRole('button', { name: 'rolling 12 months' })).toBeVisible()
    expect(figure().querySelector('figcaption p')?.textContent).toMatch(
      /^Value, billions of current US dollars, rolling/,
    )
  })

  it('opens to the pointer, which can go over to what it opened, and closes behind it', async () => {
    await userEvent.hover(term('rolling 12 months'))
    await expect.poll(meaning).toMatch(sum)
    const open = meanings()[0]
    if (open === undefined) throw new Error('Nothing is open')
    vi.useFakeTimers(timers)
    await userEvent.hover(open)
    await later()
    expect(meanings()).toEqual([open])
    vi.useRealTimers()
    await heading().hover()
    await expect.poll(meanings).toEqual([])
  })

  it('goes with Escape while the pointer is on it', async () => {
    await userEvent.hover(term('rolling 12 months'))
    await expect.poll(meaning).toMatch(sum)
    await userEvent.keyboard('{Escape}')
    await expect.poll(meanings).toEqual([])
  })

  it('pressed, stays until it is pressed again or something else is', async () => {
    await userEvent.click(term('rolling 12 months'))
    await expect.poll(meaning).toMatch(sum)
    vi.useFakeTimers(timers)
    await heading().hover()
    await later()
    expect(meaning()).toMatch(sum)
    vi.useRealTimers()
    await userEvent.click(term('rolling 12 months'))
    await expect.poll(() => term('rolling 12 months').ariaExpanded).toBe('false')
    await userEvent.click(term('rolling 12 months'))
    await expect.poll(meaning).toMatch(sum)
    await userEvent.click(heading())
    await expect.poll(meanings).toEqual([])
  })

  it.each(['{Enter}', ' '])('opens and closes by key, and the focus stays: %s', async (key) => {
    const button = term('rolling 12 months')
    button.focus()
    await userEvent.keyboard(key)
    await expect.poll(meaning).toMatch(sum)
    expect(button.ariaExpanded).toBe('true')
    expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')).toBe(meanings()[0])
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => button.ariaExpanded).toBe('false')
    expect(document.activeElement).toBe(button)
    await userEvent.keyboard(key)
    await expect.poll(meaning).toMatch(sum)
    await userEvent.keyboard(key)
    await expect.poll(meanings).toEqual([])
  })

  it('stands by its word and inside the window; one is open at a time', async () => {
    await userEvent.click(page.elementLocator(figure()).getByText('About these figures'))
    await userEvent.click(term('rolling 12 months'))
    await expect.poll(meaning).toMatch(sum)
    const word = term('rolling 12 months').getBoundingClientRect()
    const box = meanings()[0]?.getBoundingClientRect()
    expect(Math.abs((box?.top ?? 0) - word.bottom)).toBeLessThan(12)
    expect(Math.abs((box?.left ?? 0) - word.left)).toBeLessThan(12)
    await userEvent.click(term('FOB'))
    await expect
      .poll(() => meanings().map(({ textContent }) => textContent))
      .toEqual([expect.stringMatching(/^Free on board/)])
    for (const { left, right, top, bottom } of meanings().map((one) => one.getBoundingClientRect())) {
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0)
      expect([right <= innerWidth, bottom <= innerHeight]).toEqual([true, true])
    }
  })

  it.each([
    ['zh', '滚动12个月累计', /^每个点为截至该月的12个月之和/],
    ['ru', 'скользящие суммы за 12 месяцев', /^Каждая точка\s— сумма двенадцати\sмесяцев/],
  ])('is explained in the reader’s language: %s', async (language, words, said) => {
    goTo(`?series=M-2709,X-TOTAL&lang=${language}`)
    await expect
      .poll(() => figure().querySelector('figcaption .term')?.textContent.replaceAll('\u00a0', ' '))
      .toBe(words)
    await userEvent.click(term(words))
    await expect.poll(meaning).toMatch(said)
    goTo('?series=M-2709,X-TOTAL')
    await expect.poll(() => figure().querySelector('figcaption .term')?.textContent).toMatch(/^rolling/)
  })
})

describe('the subtitle', () => {
  it.each([1440, 390, 320])('keeps each letter where it is when the code comes: %d pixels', async (width) => {
    await page.viewport(width, 900)
    const subtitle = figure().querySelector('figcaption p')
    if (subtitle === null) throw new Error('There is no subtitle')
    const explain = termCode.get()
    termCode.set(null)
    await expect.poll(() => subtitle.querySelector('.term')).toBeNull()
    const before = lettersOf(subtitle)
    termCode.set(explain)
    await expect.poll(() => subtitle.querySelector('.term')).not.toBeNull()
    const moved = lettersOf(subtitle).flatMap((at, i) => (Math.abs(at - (before[i] ?? NaN)) < 0.25 ? [] : [i]))
    expect(moved).toEqual([])
  })
})

describe('on a phone', () => {
  it('an explanation lies at the foot of the window', async () => {
    await page.viewport(390, 800)
    await userEvent.click(term('rolling 12 months'))
    await expect.poll(meaning).toMatch(sum)
    const box = meanings()[0]?.getBoundingClientRect()
    expect(box?.left).toBeGreaterThanOrEqual(0)
    expect(box?.right).toBeLessThanOrEqual(390)
    expect(box?.bottom).toBeLessThanOrEqual(800)
    expect(box?.bottom).toBeGreaterThan(760)
    await page.viewport(1440, 1000)
  })
})
