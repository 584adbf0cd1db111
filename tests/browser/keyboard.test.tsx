import { beforeAll, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { commitsSince, goTo, openPage } from '#tests/browser/support/app.tsx'
import { chart, expectLines, figure } from '#tests/browser/support/chart.ts'

// A screen reader tells each step of the arrow keys through a chart.

/** The live region that the figure fills, whichever of its charts has it. */
const said = (): string =>
  Array.from(figure().querySelectorAll('.chart-area > [aria-live=polite]'), ({ textContent }) => textContent)
    .filter((text) => text !== '')
    .join(' | ')

async function press(keys: string, words: string | RegExp): Promise<void> {
  await userEvent.keyboard(keys)
  if (typeof words === 'string') await expect.poll(said).toBe(words)
  else await expect.poll(said).toMatch(words)
}

/** Focuses the chart with the Tab key, as a reader does. */
async function focusChart(): Promise<void> {
  await page.getByRole('heading', { level: 1 }).hover()
  chart().blur()
  page.getByRole('button', { name: 'Export' }).first().element().focus()
  await userEvent.keyboard('{Tab}')
  expect(document.activeElement === chart(), 'Tab leads to the chart').toBe(true)
}

async function enter(search: string, ...lines: readonly string[]): Promise<void> {
  goTo(search)
  await expectLines(...lines)
  await focusChart()
}

/** Until the chunk of another kind of chart is loaded, the previous chart stays. */
async function drawn(kind: string): Promise<void> {
  await expect.poll(() => figure().querySelectorAll(`[data-kind=${kind}] [data-series]`).length).toBeGreaterThan(1)
}

beforeAll(async () => {
  await openPage()
})

describe('the arrow keys in a chart of lines', () => {
  it('walk through the points of a line and say each with its change and status', async () => {
    await enter('?series=M-2709,X-TOTAL&freq=year&from=2021-01&to=2023-12', 'M-2709', 'X-TOTAL')
    await press('{ArrowRight}', 'All goods, China to Russia, 2021, 67.2 billion US dollars, as published')
    await press('{ArrowDown}', 'Crude oil, 2021, 40.5 billion US dollars, as published')
    await press('{ArrowRight}', 'Crude oil, 2022, 58.4 billion US dollars, up 44% on a year earlier, as published')
    await press(
      '{ArrowUp}',
      'All goods, China to Russia, 2022, 75.5 billion US dollars, up 12% on a year earlier, as published',
    )
    await press(
      '{End}',
      'All goods, China to Russia, 2023, 111 billion US dollars, up 47% on a year earlier, as published',
    )
    await press('{Home}', /^All goods, China to Russia, 2021/)
  })

  it('show where they are, and leave no trace', async () => {
    await enter('?series=M-2709,X-TOTAL&freq=year&from=2021-01&to=2023-12', 'M-2709', 'X-TOTAL')
    await press('{ArrowLeft}{ArrowDown}', /^Crude oil, 2023/)
    expect(figure().querySelector('.tooltip [data-current] th')?.textContent).toBe('Crude oil')
    commitsSince()
    await press('{ArrowLeft}', /^Crude oil, 2022/)
    expect(commitsSince()).toBeLessThan(8)
    await press('{Escape}', '')
    expect(figure().querySelector('.tooltip')).toBeNull()
    await press('{ArrowLeft}', /2023/)
    await userEvent.keyboard('{Tab}')
    await expect.poll(said).toBe('')
  })

  it('say months in words', async () => {
    await enter('?series=M-2709&freq=month&from=2021-01&to=2022-12', 'M-2709')
    await press(
      '{End}',
      /^Crude oil, December 2022, [\d.]+ billion US dollars, down 9.9% on a year earlier, as published$/,
    )
    await press('{PageUp}', /^Crude oil, December 2021, [\d.]+ billion US dollars, as published$/)
  })

  it('say a change as one, and a share as one', async () => {
    await enter('?series=M-2709&freq=year&show=yoy&to=2022-12', 'M-2709')
    await press('{End}', 'Crude oil, 2022, up 44% on a year earlier, as published')
    await enter('?series=M-2709&freq=year&show=share&to=2022-12', 'M-2709')
    await press('{End}', /^Crude oil, 2022, 5\d\.\d%, as published$/)
  })

  it('say where a line has no figure', async () => {
    await enter('?series=M-2709,X-8542.quoted&freq=year', 'M-2709', 'X-8542.quoted')
    await press('{Home}{ArrowDown}', /^Integrated circuits \(as quoted\), 20\d\d, no figure$/)
  })

  it('leave it with Tab, forwards and back', async () => {
    await enter('?series=M-2709', 'M-2709')
    await userEvent.keyboard('{ArrowRight}{Tab}')
    await expect.element(page.getByRole('slider', { name: 'From' })).toHaveFocus()
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
    expect(document.activeElement === chart()).toBe(true)
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
    await expect.element(page.getByRole('button', { name: 'Export' }).first()).toHaveFocus()
  })
})

describe('the arrow keys in other charts', () => {
  it('walk through the layers of a stack, all goods and the rest included', async () => {
    goTo('?series=M-2709,M-2701,M-TOTAL&freq=year&chart=area&to=2023-12')
    await drawn('area')
    await focusChart()
    await press('{End}', /^All goods/)
    await press('{ArrowDown}', /^All other goods/)
    await press(
      '{ArrowDown}{ArrowDown}',
      /^Crude oil, 2023, 60.6 billion US dollars, up 3.8% on a year earlier, as published$/,
    )
  })

  it('walk through the months of seasons, and from year to year', async () => {
    goTo('?series=M-2709&freq=month&chart=season&from=2021-01&to=2023-12')
    await drawn('season')
    await focusChart()
    await press('{Home}', /^2023, January, [\d.]+ billion US dollars, as published$/)
    await press(
      '{ArrowRight}{ArrowRight}',
      /^2023, March, [\d.]+ billion US dollars, up [\d.]+% on a year earlier, as published$/,
    )
    await press('{ArrowDown}', /^2022, March, [\d.]+ billion US dollars, up [\d.]+% on a year earlier, as published$/)
    expect(figure().querySelector('.tooltip-heading')?.textContent).toBe('March')
    goTo('?series=M-2709&freq=ytd&chart=season&from=2022-01&to=2023-12')
    await expect.poll(() => location.search).toContain('ytd')
    await focusChart()
    await press(
      '{Home}{ArrowRight}',
      /^2023, January to February, 8.67 billion US dollars, up 12% on a year earlier, as published$/,
    )
  })

  it('walk through both sides of a balance and what lies between them', async () => {
    goTo('?series=M-TOTAL,X-TOTAL&freq=year&chart=balance&to=2023-12')
    await drawn('balance')
    await focusChart()
    await press('{End}', /^All goods, Russia to China, 2023, 129 billion US dollars/)
    await press('{ArrowDown}', /^All goods, China to Russia, 2023, 111 billion US dollars/)
    await press('{ArrowDown}', 'China’s deficit, 2023, $17.9 bn, as published')
  })
})
