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

/** The pointer at a part of the chart's width, in the middle of its height. */
async function pointAt(part: number): Promise<void> {
  const { width, height } = chart().getBoundingClientRect()
  await userEvent.hover(chart(), { position: { x: width * part, y: height / 2 } })
}

beforeAll(async () => {
  await openPage()
})

describe('the pointer on the chart', () => {
  it('brings value, unit, status and source of ten lines', async () => {
    goTo(`?series=${ten.join()}&freq=year&to=2023-12`)
    await expectLines(...ten)
    await pointAt(0.4)
    await expect.poll(() => rows().length).toBe(10)
    for (const [name, amount, status] of rows()) {
      expect(name).toMatch(/\p{L}/u)
      expect(amount).toMatch(/^\$[\d.,]+ (bn|m)$/)
      expect(status).toMatch(/^(as published|provisional|estimated|low reliability)$/)
    }
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

describe('the pointer on a chart of a phone', () => {
  afterAll(() => page.viewport(1440, 1000))

  it('brings the tooltip over what stands above the chart', async () => {
    await page.viewport(360, 800)
    goTo('?series=M-2709&freq=month&chart=season')
    await expect.element(page.getByText(/lowest to highest$/)).toBeVisible()
    await pointAt(0.4)
    await expect.poll(() => rows().length).toBe(10)
    // It lets the pointer through: not so while it is asked for what lies on top.
    tooltip()?.style.setProperty('pointer-events', 'auto')
    const isOnTop = (row: Element): boolean => {
      const { left, width, top, height } = row.getBoundingClientRect()
      return row.contains(document.elementFromPoint(left + width / 2, top + height / 2))
    }
    expect(Array.from(tooltip()?.querySelectorAll('tr') ?? [], isOnTop)).not.toContain(false)
  })
})
