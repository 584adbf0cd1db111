import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { commitsSince, goTo, openPage } from '#tests/browser/support/app.tsx'
import { chart, expectLines, figure } from '#tests/browser/support/chart.ts'

const ten = [
  'M-TOTAL',
  'M-2709',
  'M-GAS',
  'M-271111',
  'M-271121',
  'M-2701',
  'X-TOTAL',
  'M-2710',
  'X-8703',
  'X-8542',
] as const

const tooltip = (): HTMLElement | null => figure().querySelector<HTMLElement>('.tooltip')
const rows = (): (string | null)[][] =>
  Array.from(tooltip()?.querySelectorAll('tr') ?? [], (row) => Array.from(row.children, (cell) => cell.textContent))

/** Moves the pointer to this share of the chart's width, in the middle of its height. */
async function pointAt(part: number): Promise<void> {
  const { width, height } = chart().getBoundingClientRect()
  await userEvent.hover(chart(), { position: { x: width * part, y: height / 2 } })
}

beforeAll(async () => {
  await openPage()
})

describe('the pointer on the chart', () => {
  it('brings value, unit and source of ten lines, and the status where it is not as published', async () => {
    goTo(`?series=${ten.join()}&freq=year&to=2023-12`)
    await expectLines(...ten)
    await pointAt(0.4)
    await expect.poll(() => rows().length).toBe(10)
    for (const [name, amount, status] of rows()) {
      expect(name).toMatch(/\p{L}/u)
      expect(amount).toMatch(/^\$[\d.,]+ (bn|m)$/)
      expect(status).toMatch(/^(|provisional|estimated|low reliability)$/)
    }
    const statuses = rows().map(([, , status]) => status)
    expect(statuses).toContain('')
    expect(new Set(statuses).size).toBeGreaterThan(1)
    expect(tooltip()?.textContent).toContain('China Customs')
    expect(tooltip()?.textContent).toContain('CEPII')
  })

  it('orders them by size', async () => {
    goTo('?series=M-2701,X-TOTAL,M-2709&freq=year&from=2022-01&to=2023-12')
    await expectLines('M-2701', 'X-TOTAL', 'M-2709')
    await pointAt(0.2)
    await expect.poll(() => rows().map(([name]) => name)).toEqual(['All goods, China to Russia', 'Crude oil', 'Coal'])
    expect(rows().map(([, amount]) => amount)).toEqual(['$75.5 bn', '$58.4 bn', '$11.8 bn'])
  })

  it.each([0.15, 0.5, 0.75])(
    'finds the tooltip inside the window and its rows apart, at %d of the width',
    async (part) => {
      goTo(`?series=${ten.join()}&freq=year`)
      await expectLines(...ten)
      await pointAt(part)
      await expect.poll(() => rows().length).toBe(10)
      const box = tooltip()?.getBoundingClientRect()
      expect(box?.left).toBeGreaterThanOrEqual(0)
      expect(box?.right).toBeLessThanOrEqual(innerWidth)
      const heights = Array.from(tooltip()?.querySelectorAll('tr') ?? [], (row) => row.getBoundingClientRect())
      heights.slice(1).forEach((row, i) => expect(row.top).toBeGreaterThanOrEqual((heights[i]?.bottom ?? 0) - 0.5))
      for (const cell of tooltip()?.querySelectorAll('th, td') ?? [])
        expect(cell.scrollWidth).toBeLessThanOrEqual(cell.clientWidth + 1)
    },
  )

  it('names a line without a figure there as such', async () => {
    goTo('?series=M-2709,X-8542.quoted&freq=year')
    await expectLines('M-2709', 'X-8542.quoted')
    await pointAt(0.15)
    await expect.poll(() => rows().at(-1)).toEqual(['Integrated circuits (as quoted)', 'no figure', ''])
  })

  it('leaves, and so does the tooltip', async () => {
    goTo('?series=M-2709')
    await expectLines('M-2709')
    await pointAt(0.5)
    await expect.poll(() => rows().length).toBe(1)
    await page.getByRole('heading', { level: 1 }).hover()
    await expect.poll(tooltip).toBeNull()
  })

  it('re-renders no line', async () => {
    goTo('?series=M-2709')
    await expectLines('M-2709')
    const strokes = Array.from(figure().querySelectorAll('g[data-series] path'))
    await pointAt(0.3)
    await expect.poll(() => rows().length).toBe(1)
    commitsSince()
    await pointAt(0.6)
    await expect.poll(() => rows()[0]?.[1]).toBeDefined()
    expect(Array.from(figure().querySelectorAll('g[data-series] path'))).toEqual(strokes)
    expect(commitsSince()).toBeLessThan(8)
  })
})

describe('a pointer that rests', () => {
  afterAll(() => scrollTo(0, 0))

  it.each([
    ['?series=M-2709', '.chart-area:has([data-series=M-2709])'],
    ['?chart=treemap', '.treemap'],
  ])('opens no tooltip where the page scrolls under it, until it moves: %s', async (search, drawn) => {
    scrollTo(0, 0)
    goTo(search)
    const area = () => figure().querySelector(drawn)
    await expect.poll(() => area()?.clientHeight).toBeGreaterThan(200)
    const { left, width, top, height } = figure().getBoundingClientRect()
    await userEvent.hover(document.body, { position: { x: left + width * 0.45, y: 60 } })
    scrollBy({ top: top + height / 2 - 60, behavior: 'instant' })
    // The browser tells the chart of the pointer after a scroll, although the pointer rests.
    await expect.poll(() => area()?.matches(':hover')).toBe(true)
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    expect(tooltip()).toBeNull()
    await userEvent.hover(document.body, { position: { x: left + width * 0.45 + 3, y: 60 + scrollY } })
    await expect.poll(tooltip).not.toBeNull()
  })
})

describe('the pointer on an analysis of sums', () => {
  it.each(['buyers', 'world'])('is told that a month stands for twelve: %s', async (analysis) => {
    goTo(`?view=${analysis}`)
    const drawn = () => document.querySelector<SVGSVGElement>('.look .chart-area svg')
    await expect.poll(() => drawn()?.clientWidth).toBeGreaterThan(200)
    const { width, height } = drawn()?.getBoundingClientRect() ?? { width: 0, height: 0 }
    await userEvent.hover(drawn() ?? document.body, { position: { x: width * 0.5, y: height / 3 } })
    const heading = () => document.querySelector('.look .tooltip-heading')?.textContent
    await expect.poll(heading).toMatch(/^Twelve months to \w+ 20\d\d$/)
  })
})

describe('the pointer on a chart of a phone', () => {
  afterAll(() => page.viewport(1440, 1000))

  it('brings the tooltip over what stands above the chart', async () => {
    await page.viewport(360, 800)
    goTo('?series=M-2709&freq=month&chart=season')
    await expect.element(page.getByText(/lowest to highest$/)).toBeVisible()
    // The new window size has put another element under the resting pointer, which moves away first.
    await page.getByRole('heading', { level: 1 }).hover()
    await pointAt(0.4)
    await expect.poll(() => rows().length).toBe(10)
    // The tooltip lets the pointer through, so `elementFromPoint` would pass it over.
    tooltip()?.style.setProperty('pointer-events', 'auto')
    const isOnTop = (row: Element): boolean => {
      const { left, width, top, height } = row.getBoundingClientRect()
      return row.contains(document.elementFromPoint(left + width / 2, top + height / 2))
    }
    expect(Array.from(tooltip()?.querySelectorAll('tr') ?? [], isOnTop)).not.toContain(false)
  })
})
