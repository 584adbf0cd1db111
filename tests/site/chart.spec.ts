import { type Locator, type Page, expect } from '@playwright/test'
import { expectAddress, expectLines, explore as stage, polled, settled, test } from './page.ts'
import { placeOf } from './support.ts'

const chart = (page: Page): Locator => stage(page).locator('.chart-area svg[tabindex]').first()
const tooltip = (page: Page): Locator => stage(page).locator('.tooltip')
const rows = (page: Page): Promise<(string | null)[][]> =>
  tooltip(page)
    .locator('tr')
    .evaluateAll((all) => all.map((row) => Array.from(row.children, ({ textContent }) => textContent)))
const checkbox = (page: Page, name: string): Locator => page.getByRole('checkbox', { name, exact: true })

/** Moves the pointer to this share of the chart's width, in the middle of its height. */
async function pointAt(page: Page, part: number): Promise<void> {
  const { width, height } = await placeOf(chart(page))
  await chart(page).hover({ position: { x: width * part, y: height / 2 } })
}

test.describe('the pointer on the chart', () => {
  test('brings value, change, status and sources of each line, largest first, and takes them away', async ({ at }) => {
    const page = await at('?series=M-2701,X-8542.quoted,X-TOTAL,M-2709&freq=year&from=2021-01&to=2023-12')
    await pointAt(page, 0.4)
    await polled(() => rows(page)).toEqual([
      ['on a year earlier'],
      ['All goods, China to Russia', '$75.5 bn', '+12%', ''],
      ['Crude oil', '$58.4 bn', '+44%', ''],
      ['Coal', '$11.8 bn', '+66%', ''],
      ['Integrated circuits (as quoted)', '$179 m', '+142%', 'provisional'],
    ])
    await expect(tooltip(page)).toContainText('China Customs')
    await page.getByRole('heading', { level: 1 }).hover()
    await expect(tooltip(page)).toHaveCount(0)
  })

  test('finds the tooltip in the window, however many rows and however far right', async ({ at }) => {
    const ten = 'M-TOTAL,M-2709,M-GAS,M-271111,M-271121,M-2701,X-TOTAL,M-2710,X-8703,X-8542'
    const page = await at(`?series=${ten}&freq=year`)
    await pointAt(page, 0.75)
    await expect(tooltip(page).locator('th')).toHaveCount(10)
    await expect(tooltip(page)).toBeInViewport({ ratio: 1 })
  })

  test('that rests opens nothing where the page scrolls the chart under it, until it moves', async ({ at }) => {
    const page = await at('?series=M-2709')
    const area = stage(page).locator('.chart-area')
    const { x, y, width, height } = await placeOf(area)
    await page.mouse.move(x + width * 0.45, 60)
    await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), y + height / 2 - 60)
    // The browser tells the chart of the pointer after a scroll, although the pointer rests.
    await expect(stage(page).locator('.chart-area:hover')).toHaveCount(1)
    await settled(page)
    await expect(tooltip(page)).toHaveCount(0)
    await page.mouse.move(x + width * 0.45 + 3, 60)
    await expect(tooltip(page)).toBeVisible()
  })

  test('brings the tooltip over what stands above the chart on a phone', async ({ at }) => {
    const page = await at('?series=M-2709&freq=month&chart=season')
    await page.setViewportSize({ width: 360, height: 800 })
    await settled(page)
    await pointAt(page, 0.4)
    await expect(tooltip(page)).toBeVisible()
    const covered = await tooltip(page).evaluate((element) => {
      // The tooltip lets the pointer through, so `elementFromPoint` would pass it over.
      element.style.setProperty('pointer-events', 'auto')
      return Array.from(element.querySelectorAll('tr'), (row) => {
        const { left, width, top, height } = row.getBoundingClientRect()
        return row.contains(document.elementFromPoint(left + width / 2, top + height / 2))
      }).filter((isOnTop) => !isOnTop).length
    })
    expect(covered).toBe(0)
  })
})

test('a line has the colour that its checkbox has, in the theme of the address', async ({ at }) => {
  for (const theme of ['dark', 'light']) {
    const page = await at(`?theme=${theme}&series=M-2709`)
    await expectLines(page, 'M-2709')
    const colour = theme === 'dark' ? 'rgb(132, 181, 242)' : 'rgb(22, 77, 161)'
    await expect(stage(page).locator('g[data-series="M-2709"] path[fill=none]').first()).toHaveCSS('stroke', colour)
    await expect(checkbox(page, 'Crude oil')).toHaveCSS('background-color', colour)
  }
})

test('the head of the periods stays over the others, however far a table is scrolled', async ({ at }) => {
  const page = await at('?series=M-2709,M-GAS,M-2701,M-TOTAL,X-TOTAL,X-8542,X-8703&chart=table')
  await page.setViewportSize({ width: 390, height: 900 })
  const head = stage(page).getByRole('columnheader').first()
  await head.scrollIntoViewIfNeeded()
  await stage(page)
    .getByRole('group', { name: 'Table, scrolls' })
    .evaluate((table) => table.scrollBy(200, 0))
  const isOver = (element: HTMLElement | SVGElement): boolean => {
    const { right, bottom } = element.getBoundingClientRect()
    return element.contains(document.elementFromPoint(right - 4, bottom - 4))
  }
  expect(await head.evaluate(isOver)).toBe(true)
})

test('events are named in the chart: major ones, all, none, or those chosen one by one', async ({ at }) => {
  const page = await at('?series=X-TOTAL,X-8703&freq=year')
  const named = stage(page).locator('.chart-room [data-event][data-concerns]')
  const listed = stage(page).locator('figure').getByRole('list', { name: 'Events' }).getByRole('listitem')
  const choose = (name: string): Promise<void> =>
    page.getByRole('radiogroup', { name: 'Events' }).getByRole('radio', { name }).click()
  await expect(named).toHaveText(['Invasion of Ukraine', 'Xi in Moscow', 'Recycling fee rises'])
  await choose('None')
  await expect(named).toHaveCount(0)
  await choose('All')
  await expect(async () => expect((await named.count()) + (await listed.count())).toBe(13)).toPass()
  expect(await listed.count()).toBeGreaterThan(0)
  await choose('Major')
  await expect(listed).toHaveCount(0)
  await page.getByText('Choose one by one').click()
  await page.getByRole('group', { name: 'Events' }).getByRole('checkbox', { name: 'Xi visits Moscow' }).click()
  await expect(named).toHaveCount(2)
  await expectAddress(
    page,
    '?series=X-TOTAL,X-8703&freq=year&events=russia-invades-ukraine,vehicle-recycling-fee-rises',
  )
})
