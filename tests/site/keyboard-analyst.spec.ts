import { expect } from '@playwright/test'
import { chartOf, explore, radio, select, test } from './keyboard.ts'

// An analyst works with a chart by the keyboard alone: nothing in this file points, clicks or sets the focus.

test(
  'the analyst turns the numbers over: price, index, change, share, months, sums, years',
  { tag: '@full' },
  async ({ page, readerAt }) => {
    const { press, tabTo, hears, reads } = await readerAt('?series=M-2709,M-2701&freq=year&to=2023-12')
    const hearsAtEnd = async (words: RegExp): Promise<void> => {
      await tabTo(chartOf(page))
      await press('End')
      await hears(words)
      await press('Escape')
    }
    const choose = async (from: string, to: string, key: string): Promise<void> => {
      await tabTo(radio(page, from))
      await press(key)
      await reads(`${to}, radio, checked`)
    }
    const chooseShow = async (to: string, key: string): Promise<void> => {
      await tabTo(select(page, 'Show as'))
      await press(key)
      await reads(`Show as, combobox, collapsed, ${to}`)
    }
    await choose('Value', 'Average price', 'ArrowLeft')
    await hearsAtEnd(/^Crude oil, 2023, 567 US dollars a tonne, down 16% on a year earlier, as published$/)
    await choose('Average price', 'Net weight', 'ArrowLeft')
    await hearsAtEnd(/^Crude oil, 2023, 107 million tonnes, up 24% on a year earlier, as published$/)
    await choose('Net weight', 'Value', 'ArrowLeft')
    await chooseShow('Index', 'ArrowDown')
    await hearsAtEnd(/2023, \d+(\.\d)?, (up|down) /)
    await chooseShow('Change on a year earlier', 'ArrowDown')
    await hearsAtEnd(/2023, (up|down) [\d.]+% on a year earlier, as published$/)
    await chooseShow('Share of all goods', 'ArrowDown')
    await hearsAtEnd(/^Crude oil, 2023, 4\d\.\d%, as published$/)
    await chooseShow('Amount', 'Home')
    await choose('Year', '12-month sum', 'ArrowLeft')
    await hearsAtEnd(/^Crude oil, Twelve months to December 2023, 60\.6 billion US dollars/)
    await choose('12-month sum', 'Quarter', 'ArrowLeft')
    await hearsAtEnd(/^Crude oil, Quarter to December 2023, /)
    await choose('Quarter', 'Month', 'ArrowLeft')
    await hearsAtEnd(/^Crude oil, December 2023, /)
    await choose('Month', 'Year to date', 'ArrowLeft')
    await hearsAtEnd(/^Crude oil, January to \w+ 2023, /)
  },
)

test('the analyst walks through every kind of chart', { tag: '@full' }, async ({ page, readerAt }) => {
  const { press, tabTo, hears, reads, row } = await readerAt('?series=M-2709,M-2701,X-8703&freq=year&to=2023-12')
  const next = async (from: string, to: string): Promise<void> => {
    await tabTo(radio(page, from))
    await press('ArrowRight')
    await reads(`${to}, radio, checked`)
    await explore(page).locator('figure[aria-busy=false]').waitFor({ state: 'attached' })
  }
  const kind = (name: string) => explore(page).locator(`.chart-room[data-kind="${name}"]`)
  await tabTo(chartOf(page))
  await press('End')
  await hears('Crude oil, 2023, 60.6 billion US dollars, up 3.8% on a year earlier, as published')
  await press('ArrowDown')
  await hears(/^Coal, 2023, .* as published$/)
  await press('ArrowDown')
  await hears(/^Passenger cars \(BACI\), 2023, .* as published$/)
  await next('Lines', 'Stacked areas')
  await kind('area').locator('[data-series]').first().waitFor({ state: 'attached' })
  await tabTo(chartOf(page))
  await press('End')
  await hears(/, 2023, .*(as published|reliability)$/)
  await next('Stacked areas', 'Bars')
  await kind('bar').locator('[data-series]').first().waitFor({ state: 'attached' })
  await tabTo(chartOf(page))
  await press('End')
  await hears('Crude oil, 2023, 60.6 billion US dollars, up 3.8% on a year earlier, as published')
  await next('Bars', 'Panels')
  await expect(kind('panels').locator('svg[tabindex]')).toHaveCount(3)
  await tabTo(chartOf(page))
  await press('End')
  await hears(/^Crude oil, 2023, /)
  await press('ArrowDown')
  await hears(/^Coal, 2023, /)
  await reads(/^Coal, application — Coal: .*Arrow keys walk through its points\.$/)
  await next('Panels', 'Table')
  await tabTo(kind('table').getByRole('group', { name: 'Table, scrolls' }))
  expect(await row(kind('table').getByRole('table'), '2023')).toEqual([
    '60.645',
    expect.stringMatching(/^\d/),
    expect.stringMatching(/^\d/),
  ])
  await next('Table', 'Treemap')
  await tabTo(kind('treemap').getByRole('button').first())
  await reads(/^V Mineral products: .*%, button/)
  await next('Treemap', 'Balance')
  await kind('balance').locator('[data-series]').first().waitFor({ state: 'attached' })
  await tabTo(chartOf(page))
  await press('End')
  await hears(/, 2023, .* as published$/)
})
