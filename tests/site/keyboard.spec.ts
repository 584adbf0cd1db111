import { expect } from '@playwright/test'
import { chartOf, select, test } from './keyboard.ts'
import { expectAddress, explore, figureTitle, polled } from './page.ts'

// Readers work with the keyboard alone: nothing in this file points, clicks or sets the focus, which must be visible at
// every stop, and nothing is said that nobody expects.

test('the link to the chart goes to its title, and the next stops are in the figure', async ({ readerAt }) => {
  const { page, tabTo, press, reads } = await readerAt('')
  await tabTo(page.getByRole('link', { name: 'Skip to the chart' }))
  await press('Enter')
  await expect(figureTitle(page)).toBeFocused()
  await page.locator('#explore figcaption [role=button]').waitFor()
  await press('Tab')
  await reads(/^12-month sums, button, collapsed/)
  await press('Tab')
  await reads(/^Export, button/)
  await tabTo(chartOf(page), 3)
})

test(
  'the focus goes through the whole page and back, and is never caught or lost',
  { tag: '@full' },
  async ({ readerAt }) => {
    const { page, tabTo, press } = await readerAt('')
    await tabTo(page.getByRole('button', { name: 'Open your figures' }), 200)
    await tabTo(page.getByRole('link', { name: 'Skip to the chart' }), 200)
    await press('Tab')
  },
)

test('a reader hears a verdict, opens its claim in the chart and walks to the figure that proves it', async ({
  readerAt,
}) => {
  const { page, press, tabTo, hears, reads } = await readerAt('')
  const claim = page.getByRole('article', { name: 'Crude oil', exact: true })
  await tabTo(claim.getByRole('link', { name: 'Show in chart' }))
  await reads('Show in chart, link — Crude oil')
  for (const words of ['+44.2%', 'Holds']) await expect(claim).toContainText(words)
  await press('Enter')
  await expectAddress(page, '?series=M-2709&freq=year&from=2017-01&check=2022%3A%2B44%25')
  await hears('Selected: Crude oil. 1 line shown.')
  await hears(/^Another view was opened\./)
  await expect(figureTitle(page)).toBeFocused()
  await expect(figureTitle(page)).toHaveText('Russian crude oil to China up 44.2% in 2022: the claim holds')
  await tabTo(chartOf(page), 4)
  await press('Home')
  await hears(/, 2017, /)
  for (const year of [2018, 2019, 2020, 2021]) {
    await press('ArrowRight')
    await hears(new RegExp(`, ${year}, `))
  }
  await press('ArrowRight')
  await hears('Crude oil, 2022, 58.4 billion US dollars, up 44% on a year earlier, as published')
})

test('a journalist searches, picks, chooses measure and period, and leaves the dialog where she opened it', async ({
  readerAt,
}) => {
  const { page, press, type, tabTo, hears, reads } = await readerAt('?series=M-2709&freq=year')
  await tabTo(page.getByRole('searchbox', { name: 'Search commodities' }))
  await type('wheat')
  const wheat = page.getByRole('group', { name: 'From China to Russia' }).getByRole('checkbox', { name: /^1101 Wheat/ })
  await tabTo(wheat, 30)
  await reads(/^1101 Wheat.*, checkbox, not checked$/)
  await press('Space')
  await hears('Wheat flour (BACI) added. 2 lines shown.')
  await reads(/^1101 Wheat.*, checkbox, checked$/)
  await press('Space')
  await hears('Wheat flour (BACI) removed. 1 line shown.')
  await tabTo(page.getByRole('searchbox'), 30)
  await press('Escape')
  await tabTo(page.locator('button[aria-label="Coal: More"]'), 40)
  await press('Enter')
  await tabTo(page.getByRole('button', { name: 'Only this: Coal', exact: true }), 2)
  await press('Enter')
  await hears('Selected: Coal. 1 line shown.')
  await hears(/^All other commodities were deselected\./)
  await tabTo(page.locator('[data-part=presets-menu] > button'), 40)
  await press('Enter')
  await tabTo(page.getByRole('button', { name: 'Energy', exact: true }))
  await press('Enter')
  await hears(/^Selected: Crude oil, Liquefied natural gas, Pipeline gas and Coal\. 4 lines shown\.$/)
  await hears(/^Energy replaced the selection\./)
  await tabTo(page.locator('button[aria-label="Crude oil: More"]'), 40)
  await press('Enter')
  await tabTo(page.getByRole('button', { name: 'Keep in colour: Crude oil', exact: true }), 3)
  await press('Space')
  await tabTo(select(page, 'Measure'), 80)
  await press('ArrowDown')
  await reads('Measure, combobox, collapsed, Net weight')
  await tabTo(select(page, 'Show as'))
  await press('ArrowDown')
  await reads('Show as, combobox, collapsed, Index')
  // The line that undoes the replacement lies over the foot of the window.
  await page
    .locator('input[name=events]')
    .first()
    .evaluate((radio) => radio.scrollIntoView({ block: 'end' }))
  await tabTo(page.getByRole('slider', { name: 'From' }))
  await press('ArrowRight')
  await reads(/^From, slider, 2018$/)
  await hears(/^2019 is a very small base for Pipeline gas\.$/)
  await tabTo(explore(page).getByRole('button', { name: 'Export', exact: true }))
  await press('Enter')
  await tabTo(page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'Close' }))
  await press('Enter')
  await expect(explore(page).getByRole('button', { name: 'Export', exact: true })).toBeFocused()
})

/** Words that arrow keys bring; a walk begins at its first key. The verdict's reader walks through lines. */
const walks = [
  [
    'panels',
    '?series=M-2709,M-2701&freq=year&chart=panels&to=2023-12',
    [
      ['End', /^Crude oil, 2023, /],
      ['ArrowDown', /^Coal, 2023, /],
    ],
  ],
  ['a closer look', '?view=prices', [['Home', /^Russian crude, January 2017, \$\d+.*, as published$/]]],
] as const
for (const [chart, search, keys] of walks)
  test(`arrow keys walk through ${chart}, and say each number once`, async ({ readerAt }) => {
    const { page, tabTo, press, hears } = await readerAt(search)
    await tabTo(chartOf(page))
    for (const [key, words] of keys) {
      await press(key)
      await hears(words)
    }
    await press('Escape')
    await expect(explore(page).locator('.tooltip')).toHaveCount(0)
  })

test('arrow keys go into a tile and out of it, and its heading becomes a line', async ({ readerAt }) => {
  const { page, press, tabTo, hears, reads } = await readerAt('?chart=treemap&year=2023')
  await tabTo(explore(page).locator('.treemap-buttons').getByRole('button').first())
  await reads(/^V Mineral products: .*%, button/)
  await press('ArrowRight')
  await reads(/^XV? .*, button/)
  await press('ArrowLeft', 'Enter')
  await reads(/^27 .*, button/)
  await press('Enter')
  await reads(/^2709 .*\. Add to the line chart, by year, button/)
  await press('Escape')
  await reads(/^27 .*, button/)
  await press('Enter')
  await press('Enter')
  await hears(/^Crude oil.* added\. 4 lines shown\.$/)
  await expect(figureTitle(page)).toBeFocused()
})

test('a table is sorted and scrolled by keys, and tells the status of each number', async ({ readerAt }) => {
  const { page, press, tabTo, reads } = await readerAt('?series=M-2709,M-271121&chart=table&freq=month')
  const table = explore(page).getByRole('table')
  await expect(table.getByRole('row', { name: 'December 2020' })).toContainText('low reliability')
  await tabTo(table.getByRole('button', { name: 'Pipeline gas' }))
  await press('Enter')
  await expect(table.getByRole('columnheader', { name: 'Pipeline gas' })).toHaveAttribute('aria-sort', 'descending')
  await reads('Pipeline gas, button')
  const scroller = explore(page).getByRole('group', { name: 'Table, scrolls' })
  await tabTo(scroller)
  await press('End')
  await polled(() => scroller.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0)
})

test('an analyst opens a closer look from the menu, works its controls, and takes a row into the chart', async ({
  readerAt,
}) => {
  const { page, press, tabTo, hears, reads } = await readerAt('')
  const stage = explore(page)
  await tabTo(stage.getByRole('button', { name: 'Closer looks' }))
  await reads('Closer looks, button, collapsed')
  await press('Enter')
  await tabTo(stage.getByRole('link', { name: 'What rose and fell', exact: true }), 12)
  await press('Enter')
  await expect(stage.getByRole('heading', { level: 2, name: 'What rose and fell', exact: true })).toBeFocused()
  await tabTo(stage.getByRole('radio', { name: 'China’s imports' }), 8)
  await press('ArrowRight')
  await reads('China’s exports, radio, checked')
  await tabTo(stage.getByRole('combobox', { name: 'Earlier year' }), 4)
  await press('ArrowUp')
  await reads('Earlier year, combobox, collapsed, 2021')
  // The rows of the previous year stay until those of the new one are loaded.
  await expect(stage.locator('figure[aria-busy=false] h3').first()).toContainText('2021')
  await tabTo(stage.locator('.row-stop').first(), 12)
  await reads(/^In the chart: .+, button, not pressed$/)
  await press('Enter')
  await hears(/ is in the chart\. Show the chart$/)
  await tabTo(stage.getByRole('link', { name: 'Show the chart' }), 40)
  await press('Enter')
  await hears(/ added\. 4 lines shown\.$/)
  await expect(figureTitle(page)).toBeFocused()
})

const goingAway = [
  ['Energy, of an empty chart', '?series=', 'Energy', /4 lines shown/],
  ['Show years', '?series=M-2709,X-8542.quoted', 'Show years', null],
  ['the whole period', '?series=X-8542.quoted&freq=year&to=2017-12', 'Whole period', null],
  ['the dismissal of a notice', '?freq=fortnight', 'Dismiss', null],
] as const
for (const [what, search, button, words] of goingAway)
  test(`a button that answers by going away leaves its reader where they were: ${what}`, async ({ readerAt }) => {
    const { page, press, tabTo, hears } = await readerAt(search)
    const target = explore(page).locator('[data-part=stage-main]').getByRole('button', { name: button, exact: true })
    await tabTo(target, 80)
    await press('Enter')
    await expect(target).toBeHidden()
    if (words !== null) await hears(words)
    await expect(explore(page).locator(':focus')).toHaveCount(1)
    await tabTo(chartOf(page), 20)
  })
