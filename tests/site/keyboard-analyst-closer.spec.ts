import { expect } from '@playwright/test'
import { chartOf, explore, figureTitle, radio, test } from './keyboard.ts'

// An analyst studies the numbers with the keyboard alone: nothing in this file points, clicks or sets the focus.

test(
  'the analyst zooms into the treemap and ends at the line of one heading',
  { tag: '@full' },
  async ({ page, readerAt }) => {
    const { press, tabTo, hears, reads } = await readerAt('?chart=treemap')
    const tiles = explore(page).locator('.treemap-buttons')
    await tabTo(tiles.getByRole('button').first())
    await reads(/^V Mineral products: \$99\.3 bn, 77\.0%, button/)
    await press('ArrowRight')
    await reads(/^XV? .*, button/)
    await press('ArrowLeft', 'Enter')
    await reads(/^27 .*, button/)
    await press('Enter')
    await reads(/^2709 .*\. Add to the line chart, by year, button/)
    await press('Escape')
    await reads(/^27 .*, button/)
    await press('Enter')
    await reads(/^2709 /)
    await press('Enter')
    await expect(page).toHaveURL((url) => url.searchParams.get('series')?.endsWith(',M-2709.baci') ?? false)
    await hears(/^Crude oil.* added\. 6 lines shown\.$/)
    await expect(figureTitle(page)).toBeFocused()
    await tabTo(chartOf(page), 3)
  },
)

test(
  'the analyst reads the status of each number in the table, sorts it and scrolls it',
  { tag: '@full' },
  async ({ page, readerAt }) => {
    const { press, tabTo, reads, row } = await readerAt('?series=M-2709,M-271121&freq=year&chart=table')
    const table = explore(page).getByRole('table')
    expect(await row(table, '2022')).toEqual(['58.449', '3.981'])
    expect(await row(table, '2020')).toEqual(['27.688', '0.636, low reliability'])
    await tabTo(table.getByRole('button', { name: 'Pipeline gas' }))
    await press('Enter')
    await expect(table.getByRole('columnheader', { name: 'Pipeline gas' })).toHaveAttribute('aria-sort', 'descending')
    await reads('Pipeline gas, button')
    await tabTo(radio(page, 'Year'))
    await press('ArrowLeft')
    const scroller = explore(page).getByRole('group', { name: 'Table, scrolls' })
    await tabTo(scroller)
    await press('End')
    await expect.poll(() => scroller.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0)
  },
)

test('the analyst opens and works all closer looks by Tab', { tag: '@full' }, async ({ page, readerAt }) => {
  const { press, tabTo, hears, reads, text, row } = await readerAt('')
  const stage = explore(page)
  /** Opens a closer look by the menu beside the options; the focus then goes to the name of the look. */
  const open = async (name: string): Promise<void> => {
    await tabTo(stage.locator('summary').filter({ hasText: 'Closer looks' }))
    await reads('Closer looks, DisclosureTriangle, collapsed')
    await press('Enter')
    await tabTo(stage.getByRole('link', { name, exact: true }), 10)
    await press('Enter')
    await expect(stage.getByRole('heading', { level: 2, name, exact: true })).toBeFocused()
    await stage.locator('figure[aria-busy=false] .look-drawing svg').first().waitFor()
  }

  await open('Price or volume?')
  await tabTo(stage.getByRole('combobox', { name: 'Commodity' }), 3)
  await reads('Commodity, combobox, collapsed, Crude oil')
  await press('ArrowDown')
  await reads(/^Commodity, combobox, collapsed, Crude oil \(BACI\)$/)
  await expect(page).toHaveURL(
    (url) => url.searchParams.get('view') === 'price-volume' && url.searchParams.get('of') === 'M-2709.baci',
  )
  await tabTo(stage.getByRole('combobox', { name: 'Later year' }), 3)
  await press('ArrowDown')
  await reads('Later year, combobox, collapsed, 2023')
  await tabTo(stage.locator('summary').filter({ hasText: 'How it is computed' }), 2)
  await press('Space')
  await expect.poll(async () => (await text(stage)).join(' ')).toMatch(/×/)
  expect((await stage.getByRole('img').getAttribute('aria-label')) ?? '').toMatch(/2021.*2023/)

  await open('Against world prices')
  await tabTo(stage.locator('svg[tabindex]'), 8)
  await reads(/^.+, application — .*Arrow keys walk through its points\.$/)
  await press('Home')
  await hears(/^Russian crude, January 2017, \$\d+.*, as published$/)
  await press('ArrowDown')
  await hears(/^Brent.*, January 2017, \$\d+.*, as published$/)

  await open('Compared with all of China’s trade')
  await tabTo(stage.getByRole('radio', { name: 'China’s imports' }), 8)
  await press('ArrowRight')
  await reads('China’s exports, radio, checked')
  await tabTo(stage.locator('svg[tabindex]'), 8)
  await press('Home')
  await hears(/^Exports to Russia, Twelve months to December 2017, \d+\.\d \(\$42\.8.bn\), as published$/)
  await tabTo(stage.getByRole('region', { name: 'Year by year' }), 3)
  expect((await row(stage.getByRole('table'), '2025')).filter((cell) => cell.includes('estimated'))).toHaveLength(3)

  await open('Who else bought')
  await tabTo(stage.getByRole('radio', { name: 'Oil and products' }), 8)
  await press('ArrowRight')
  await reads('Gas, radio, checked')
  await expect(page).toHaveURL((url) => url.searchParams.get('of') === 'M-GAS')
  await tabTo(stage.locator('svg[tabindex]'), 8)
  await press('Home')
  await hears(/^China, Twelve months to December 2020, 8\.10.Mt, as published$/)

  await open('Two countries’ figures')
  await tabTo(stage.getByRole('radio', { name: 'China’s imports' }), 8)
  await press('ArrowRight')
  await reads('China’s exports, radio, checked')
  await tabTo(stage.locator('svg[tabindex]'), 8)
  await press('End')
  await hears(/^China Customs, \d{4}, /)
  await tabTo(stage.getByRole('region', { name: 'Both countries’ figures by year' }), 3)
  expect(
    (await row(stage.getByRole('table'), '2022')).filter((cell) => cell.includes('estimated')).length,
  ).toBeGreaterThan(0)

  await open('What rose and fell')
  await tabTo(stage.getByRole('radio', { name: 'China’s imports' }), 6)
  await press('ArrowRight')
  await reads('China’s exports, radio, checked')
  await tabTo(stage.getByRole('combobox', { name: 'Earlier year' }), 3)
  await press('ArrowUp')
  await reads('Earlier year, combobox, collapsed, 2021')
  // The rows of the previous year stay until those of the new one are loaded.
  await expect(stage.locator('figure[aria-busy=false] h3').first()).toContainText('2021')
  const first = stage.locator('.row-stop').first()
  await tabTo(first, 12)
  await reads(/^In the chart: .+, button, not pressed$/)
  await press('Enter')
  await hears(/ is in the chart\. Show the chart$/)
  await reads(/^In the chart: .+, button, pressed$/)
  await tabTo(stage.getByRole('link', { name: 'Show the chart' }), 40)
  await press('Enter')
  await hears(/ added\. 6 lines shown\.$/)
  await expect(stage.locator('[data-series]')).toHaveCount(6)
  await expect(figureTitle(page)).toBeFocused()
})

test('the analyst reads where the numbers come from', { tag: '@full' }, async ({ page, readerAt }) => {
  const { press, tabTo, reads, text, row } = await readerAt('')
  const sources = page.getByRole('region', { name: 'Sources' })
  await tabTo(sources.getByRole('link', { name: 'Coverage by year' }), 160)
  await press('Enter')
  const matrix = sources.getByRole('group', { name: 'Coverage of each series, a table that scrolls sideways' })
  await tabTo(matrix, 30)
  expect(await text(matrix)).toContain('Net weight: none')
  const total = await row(matrix, 'All goods China Customs to May 2026, no weight')
  expect(total.slice(-4)).toEqual([
    'Value: 12 of 12 months, estimated',
    'Net weight: none',
    'Value: 5 of 12 months, estimated',
    'Net weight: none',
  ])
  await tabTo(sources.locator('summary').filter({ hasText: 'Each rule' }), 4)
  await reads('Each rule, DisclosureTriangle, collapsed')
  await press('Space')
  await reads('Each rule, DisclosureTriangle, expanded')
  await tabTo(page.getByRole('button', { name: 'Open a picture' }), 12)
})
