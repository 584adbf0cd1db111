import { expect } from '@playwright/test'
import { chartOf, figureTitle, test } from './keyboard.ts'
import { full } from './support.ts'

// A reader of an article works with the keyboard alone: nothing in this file points, clicks or sets the focus.

const claims = [
  {
    name: 'Crude oil',
    tells: ['+44.2%', 'Holds'],
    search: '?series=M-2709&freq=year&from=2017-01',
    selected: 'Selected: Crude oil. 1 line shown.',
    title: /^Russian crude oil to China: \$/,
    proof: 'Crude oil, 2022, 58.4 billion US dollars, up 44% on a year earlier, as published',
  },
  {
    name: 'Gas',
    tells: ['Holds'],
    search: '?series=M-GAS&freq=year&from=2017-01',
    selected: 'Selected: Gas. 1 line shown.',
    title: 'Russian gas to China',
    proof: /^Gas, 2022, /,
  },
  {
    name: 'Chinese exports',
    tells: ['Holds on first release'],
    search: '?series=X-TOTAL&freq=year&from=2017-01',
    selected: /^Selected: All goods.*1 line shown\.$/,
    title: /^All Chinese goods to Russia: \$/,
    proof: /^All goods.*, 2022, 75\.5 billion US dollars, up 12% on a year earlier, as published$/,
  },
  {
    name: 'Microchips',
    tells: ['Depends on the source'],
    search: '?series=X-8542,X-8542.quoted&freq=year',
    selected: /^Selected: Integrated circuits.*2 lines shown\.$/,
    title: /ntegrated circuits/,
    proof: /^Integrated circuits.*, 2022, /,
  },
] as const

test('the reader of the article hears each verdict, opens its claim in the chart and walks to the figure that proves it', async ({
  page,
  readerAt,
}) => {
  const { press, tabTo, hears, reads, text } = await readerAt('')
  // The two claims of `npm test` differ most: one, of one series, holds, and the other depends on the source.
  const walked = claims.filter(({ name }) => full || name === 'Crude oil' || name === 'Microchips')
  for (const { name, tells, search, selected, title, proof } of walked) {
    const claim = page.getByRole('article', { name, exact: true })
    await tabTo(claim.getByRole('link', { name: 'Show in chart' }))
    await reads(`Show in chart, link — ${name}`)
    const read = await text(claim)
    for (const words of tells)
      expect(
        read.some((one) => one.includes(words)),
        `${words} in ${read.join(' | ')}`,
      ).toBe(true)
    await press('Enter')
    await expect(page).toHaveURL((url) => url.search === search)
    await hears(selected)
    // The message is not repeated while it stands there already.
    if (name === walked[0]?.name) await hears(/^Another view was opened\./)
    await expect(figureTitle(page)).toBeFocused()
    await expect(figureTitle(page)).toHaveText(title)
    await tabTo(chartOf(page), 3)
    await press('Home')
    await hears(/, 2017, /)
    for (const year of [2018, 2019, 2020, 2021]) {
      await press('ArrowRight')
      await hears(new RegExp(`, ${year}, `))
    }
    await press('ArrowRight')
    await hears(proof)
  }
})
