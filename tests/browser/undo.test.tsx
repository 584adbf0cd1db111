import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { goTo, openPage } from '#tests/browser/support/app.tsx'
import { expectLines } from '#tests/browser/support/chart.ts'

const undo = page.getByRole('button', { name: 'Undo' })
const energy = ['M-2709', 'M-271111', 'M-271121', 'M-2701']

beforeAll(async () => {
  await openPage()
})
afterEach(() => vi.restoreAllMocks())

async function clear(): Promise<void> {
  goTo('?series=M-2709,M-GAS')
  await expectLines('M-2709', 'M-GAS')
  await page.getByRole('button', { name: 'Clear' }).click()
  await expect.element(page.getByText('The selection was cleared.')).toBeVisible()
  await expect.poll(() => location.search).toBe('?series=')
}

describe('what a step has replaced', () => {
  it('is brought back by Undo, which is Back', async () => {
    await clear()
    await undo.click()
    await expectLines('M-2709', 'M-GAS')
    await expect.element(undo).not.toBeInTheDocument()
    history.forward()
    await expect.poll(() => location.search).toBe('?series=')
    await expect.element(undo).not.toBeInTheDocument()
  })

  it('is brought back by Ctrl Z, on a Russian keyboard too, outside text fields', async () => {
    await clear()
    await page.getByRole('searchbox', { name: 'Search commodities' }).click()
    await userEvent.keyboard('{Control>}z{/Control}')
    await expect.element(undo).toBeVisible()
    expect(location.search).toBe('?series=')
    await page.getByRole('checkbox', { name: 'Crude oil' }).element().focus()
    dispatchEvent(new KeyboardEvent('keydown', { key: 'я', code: 'KeyZ', ctrlKey: true }))
    await expectLines('M-2709', 'M-GAS')
  })

  it.each([
    ['Energy', 'Energy replaced the selection.', energy],
    ['Only this: Coal', 'All other commodities were deselected.', ['M-2701']],
  ] as const)('is said of %s', async (name, said, lines) => {
    goTo('?series=M-2709,M-GAS')
    await expectLines('M-2709', 'M-GAS')
    await page.getByRole('button', { name, exact: true }).click({ force: true })
    await expectLines(...lines)
    await expect.element(page.getByText(said)).toBeVisible()
    await undo.click()
    await expectLines('M-2709', 'M-GAS')
  })

  it('is said of a link, until something else is chosen', async () => {
    goTo('?series=M-2709,M-GAS')
    await expectLines('M-2709', 'M-GAS')
    await page.getByRole('link', { name: 'Show in chart' }).first().click()
    await expect.element(page.getByText('Another view was opened.')).toBeVisible()
    await page.getByRole('checkbox', { name: 'Coal', exact: true }).click()
    await expect.element(undo).not.toBeInTheDocument()
  })

  it('goes from sight by itself, unless one is at it, and can be taken back then too', async () => {
    const { setTimeout: real } = globalThis
    const ends: (() => void)[] = []
    vi.spyOn(globalThis, 'setTimeout').mockImplementation((callback, wait, ...rest) => {
      if (wait !== 15_000) return real(callback, wait, ...rest)
      ends.push(callback)
      return real(() => undefined, 0)
    })
    await clear()
    undo.element().focus()
    await new Promise(requestAnimationFrame)
    const held = ends.length
    await page.getByRole('checkbox', { name: 'Crude oil' }).element().focus()
    await expect.poll(() => ends.length).toBeGreaterThan(held)
    ends.at(-1)?.()
    await expect.element(undo).not.toBeInTheDocument()
    await userEvent.keyboard('{Control>}z{/Control}')
    await expectLines('M-2709', 'M-GAS')
  })

  it('comes back where the browser refuses to write steps', async () => {
    goTo('?series=M-2709,M-GAS')
    await expectLines('M-2709', 'M-GAS')
    vi.spyOn(history, 'pushState').mockReturnValue()
    await page.getByRole('button', { name: 'Clear' }).click()
    await undo.click()
    await expectLines('M-2709', 'M-GAS')
  })
})
