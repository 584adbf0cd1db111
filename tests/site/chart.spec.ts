import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { expectAddress, expectLines, settled, test } from './page.ts'

const opening = ['M-2709', 'M-271111', 'M-271121', 'M-2701', 'X-TOTAL'] as const
const stage = (page: Page): Locator => page.locator('#explore')
const chart = (page: Page): Locator => stage(page).locator('.chart-area svg[tabindex]').first()
const tooltip = (page: Page): Locator => stage(page).locator('.tooltip')
const rows = (page: Page): Promise<(string | null)[][]> =>
  tooltip(page)
    .locator('tr')
    .evaluateAll((all) => all.map((row) => Array.from(row.children, ({ textContent }) => textContent)))
const checkbox = (page: Page, name: string): Locator => page.getByRole('checkbox', { name, exact: true })

/** Moves the pointer to this share of the chart's width, in the middle of its height. */
async function pointAt(page: Page, part: number): Promise<void> {
  const { width, height } = (await chart(page).boundingBox()) ?? { width: 0, height: 0 }
  await chart(page).hover({ position: { x: width * part, y: height / 2 } })
}

/** Marks the elements of each line, and says afterwards which of them are still there, as they were. */
async function markLines(page: Page): Promise<() => Promise<string[]>> {
  const line = '#explore g[data-series] path[fill=none]'
  await page.evaluate((css) => {
    for (const path of document.querySelectorAll(css)) Reflect.set(path, 'asItWas', path.getAttribute('d'))
  }, line)
  return () =>
    page.evaluate((css) => {
      const same = Array.from(document.querySelectorAll(css)).filter(
        (path) => Reflect.get(path, 'asItWas') === path.getAttribute('d'),
      )
      return [...new Set(same.map((path) => path.closest('g[data-series]')?.getAttribute('data-series') ?? ''))]
    }, line)
}

test.describe('a toggled commodity', () => {
  test('adds its line, leaves every other as it is, and is a step of Back and Forward', async ({ at }) => {
    const page = await at('')
    await expectLines(page, ...opening)
    const unchanged = await markLines(page)
    await checkbox(page, 'Gas').click()
    await expectLines(page, ...opening, 'M-GAS')
    expect(await unchanged()).toEqual(opening)
    await expectAddress(page, `?series=${[...opening, 'M-GAS'].join()}`)
    await page.goBack()
    await expectLines(page, ...opening)
    await expectAddress(page, '')
    await expect(checkbox(page, 'Gas')).not.toBeChecked()
    await page.goForward()
    await expectLines(page, ...opening, 'M-GAS')
  })

  test('off takes its line away; back again it is drawn as it was, though the axis had changed', async ({ at }) => {
    const page = await at('?series=M-2701,M-271121,M-2709')
    await expectLines(page, 'M-2701', 'M-271121', 'M-2709')
    const unchanged = await markLines(page)
    await checkbox(page, 'Crude oil').click()
    await expectAddress(page, '?series=M-2701,M-271121')
    await expectLines(page, 'M-2701', 'M-271121')
    expect(await unchanged(), 'a lower axis draws all lines anew').toEqual([])
    await checkbox(page, 'Crude oil').click()
    await expectLines(page, 'M-2701', 'M-271121', 'M-2709')
    expect(await unchanged()).toEqual(expect.arrayContaining(['M-2701', 'M-271121']))
  })
})

test.describe('the pointer on the chart', () => {
  test('brings value, status and sources of each line, the largest first, and takes them away', async ({ at }) => {
    const page = await at('?series=M-2701,X-8542.quoted,X-TOTAL,M-2709&freq=year&from=2021-01&to=2023-12')
    await pointAt(page, 0.4)
    await expect
      .poll(() => rows(page))
      .toEqual([
        ['All goods, China to Russia', '$75.5 bn', ''],
        ['Crude oil', '$58.4 bn', ''],
        ['Coal', '$11.8 bn', ''],
        ['Integrated circuits (as quoted)', '$179 m', 'provisional'],
      ])
    await expect(tooltip(page)).toContainText('China Customs')
    await page.getByRole('heading', { level: 1 }).hover()
    await expect(tooltip(page)).toHaveCount(0)
  })

  test('names a line that has no figure there as such, after all others', async ({ at }) => {
    const page = await at('?series=X-8542.quoted,M-2709&freq=year&from=2017-01&to=2023-12')
    await pointAt(page, 0.1)
    await expect
      .poll(() => rows(page))
      .toEqual([expect.anything(), ['Integrated circuits (as quoted)', 'no figure', '']])
  })

  for (const part of [0.15, 0.5, 0.75])
    test(`finds the tooltip in the window, its ten rows apart and whole, at ${part} of the width`, async ({ at }) => {
      const ten = 'M-TOTAL,M-2709,M-GAS,M-271111,M-271121,M-2701,X-TOTAL,M-2710,X-8703,X-8542'
      const page = await at(`?series=${ten}&freq=year`)
      await pointAt(page, part)
      await expect(tooltip(page).locator('tr')).toHaveCount(10)
      await expect(tooltip(page)).toBeInViewport({ ratio: 1 })
      const problems = await tooltip(page).evaluate((element) => {
        const lines = Array.from(element.querySelectorAll('tr'), (row) => row.getBoundingClientRect())
        const touching = lines.filter(({ top }, i) => i > 0 && top < (lines[i - 1]?.bottom ?? 0) - 0.5)
        const cut = Array.from(element.querySelectorAll('th, td')).filter((c) => c.scrollWidth > c.clientWidth + 1)
        return { touching: touching.length, cut: cut.map(({ textContent }) => textContent) }
      })
      expect(problems).toEqual({ touching: 0, cut: [] })
    })

  test('draws no line anew while it moves', async ({ at }) => {
    const page = await at('?series=M-2709')
    await pointAt(page, 0.3)
    await expect(tooltip(page)).toBeVisible()
    const unchanged = await markLines(page)
    const before = await tooltip(page).textContent()
    await pointAt(page, 0.6)
    await expect(tooltip(page)).not.toHaveText(before ?? '')
    expect(await unchanged()).toEqual(['M-2709'])
  })

  for (const [what, search, area] of [
    ['a line', '?series=M-2709', '.chart-area'],
    ['a tile', '?chart=treemap', '.treemap'],
  ] as const)
    test(`that rests opens nothing where the page scrolls ${what} under it, until it moves`, async ({ at }) => {
      const page = await at(search)
      const { x, y, width, height } = (await stage(page).locator(area).boundingBox()) ?? {
        x: 0,
        y: 0,
        width: 0,
        height: 0,
      }
      await page.mouse.move(x + width * 0.45, 60)
      await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), y + height / 2 - 60)
      // The browser tells the chart of the pointer after a scroll, although the pointer rests.
      await expect(stage(page).locator(`${area}:hover`)).toHaveCount(1)
      await settled(page)
      await expect(tooltip(page)).toHaveCount(0)
      await page.mouse.move(x + width * 0.45 + 3, 60)
      await expect(tooltip(page)).toBeVisible()
    })

  for (const look of ['buyers', 'world'])
    test(`is told that a month stands for twelve: ${look}`, async ({ at }) => {
      const page = await at(`?view=${look}`)
      await pointAt(page, 0.5)
      await expect(stage(page).locator('.tooltip-heading')).toHaveText(/^Twelve months to \w+ 20\d\d$/)
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

test.describe('a line', () => {
  const strokes = (page: Page, id: string): Locator => stage(page).locator(`g[data-series="${id}"] path[fill=none]`)

  test('is dashed where it is not as published', async ({ at }) => {
    const page = await at('?series=X-TOTAL&freq=month')
    await expectLines(page, 'X-TOTAL')
    const dashed = await strokes(page, 'X-TOTAL').evaluateAll((all) =>
      all.map((one) => one.hasAttribute('stroke-dasharray')),
    )
    expect(dashed).toEqual([false, true])
  })

  test('is never joined across a gap: gas has no price in months without a shipment', async ({ at }) => {
    const page = await at('?series=M-271111&freq=month&measure=price')
    await expectLines(page, 'M-271111')
    const pieces = await strokes(page, 'M-271111').evaluateAll((all) =>
      all.flatMap((one) => (one.getAttribute('d') ?? '').match(/M/g) ?? []),
    )
    expect(pieces.length).toBeGreaterThan(3)
  })

  test('of years has a mark at each, hollow where the year is provisional', async ({ at }) => {
    const page = await at('?series=X-8542,X-8542.quoted&freq=year')
    await expectLines(page, 'X-8542', 'X-8542.quoted')
    const filled = (id: string): Promise<boolean[]> =>
      stage(page)
        .locator(`g[data-series="${id}"] circle`)
        .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).fill === getComputedStyle(mark).stroke))
    expect(await filled('X-8542'), '2017 to 2023, and 2024').toEqual([true, true, true, true, true, true, true, false])
    expect(await filled('X-8542.quoted')).toEqual([false, false])
  })

  test('has the colour that its checkbox has, in the theme of the address', async ({ at }) => {
    for (const theme of ['dark', 'light']) {
      const page = await at(`?theme=${theme}&series=M-2709`)
      await expectLines(page, 'M-2709')
      const colour = theme === 'dark' ? 'rgb(132, 181, 242)' : 'rgb(22, 77, 161)'
      await expect(strokes(page, 'M-2709').first()).toHaveCSS('stroke', colour)
      await expect(checkbox(page, 'Crude oil')).toHaveCSS('background-color', colour)
    }
  })
})

test('events are listed under the chart: the major ones, all, none, or those that are chosen one by one', async ({
  at,
}) => {
  const page = await at('?series=X-TOTAL,X-8703&freq=year')
  const listed = stage(page).locator('figure').getByRole('list', { name: 'Events' }).getByRole('listitem')
  const choose = (name: string): Promise<void> =>
    page.getByRole('radiogroup', { name: 'Events' }).getByRole('radio', { name }).click()
  await expect(listed).toHaveCount(4)
  await expect(listed.last()).toHaveText(/^Russia raises its vehicle recycling fee/)
  await choose('None')
  await expect(listed).toHaveCount(0)
  await choose('All')
  await expect(listed).toHaveCount(11)
  await choose('Major')
  await page.getByText('Choose one by one').click()
  await page.getByRole('group', { name: 'Events' }).getByRole('checkbox', { name: 'Xi visits Moscow' }).click()
  await expect(listed).toHaveCount(3)
  await expectAddress(
    page,
    '?series=X-TOTAL,X-8703&freq=year&events=russia-invades-ukraine,us-secondary-sanctions,vehicle-recycling-fee-rises',
  )
})
