import { beforeAll, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { goTo, openPage } from '#tests/browser/support/app.tsx'
import { drawnSeries, expectLines, subtitle } from '#tests/browser/support/chart.ts'
import { full } from '#tests/full.ts'

beforeAll(async () => {
  await openPage()
})

/** *Show as* and *Money* are select menus; the other choices are rows of buttons where the line has room. */
async function choose(group: string, choice: string): Promise<void> {
  if (group === 'Show as' || group === 'Money')
    await page.getByRole('combobox', { name: group, exact: true }).selectOptions(choice)
  else await page.getByRole('radiogroup', { name: group }).getByRole('radio', { name: choice, exact: true }).click()
}

// tests/unit/view/words-figure.test.ts covers all values of each choice.
describe('a choice changes what the figure says', () => {
  const rows = [
    [
      'Measure',
      'Net weight',
      'measure=weight',
      'Net weight, millions of tonnes, rolling 12 months, December 2017 to May 2026',
    ],
    [
      'Show as',
      'Index',
      'show=index',
      'Value, index, December 2017 = 100, rolling 12 months, December 2017 to July 2026',
    ],
    ['Frequency', 'Month', 'freq=month', 'Value, billions of current US dollars, months, January 2017 to July 2026'],
  ] as const

  it.each(rows)('%s: %s', async (group, choice, address, expected) => {
    goTo('?series=M-2709')
    await expectLines('M-2709')
    await choose(group, choice)
    await expect.poll(subtitle).toBe(expected)
    await expect.poll(() => location.search).toBe(`?series=M-2709&${address}`)
    await expectLines('M-2709')
  })
})

describe('the line of options', () => {
  const asSelect = (name: string) => page.getByRole('combobox', { name, exact: true })
  const asButtons = (name: string) => page.getByRole('radiogroup', { name })

  it('has each option once, closed where there is no room for buttons, and says what is chosen either way', async () => {
    goTo('?series=M-2709&measure=weight&freq=year')
    await expectLines('M-2709')
    for (const name of ['Measure', 'Frequency']) {
      await expect.element(asButtons(name)).toBeVisible()
      expect(asSelect(name).elements()).toEqual([])
    }
    await page.viewport(1024, 1000)
    for (const [name, chosen] of [
      ['Measure', 'weight'],
      ['Money', 'usd'],
      ['Show as', 'level'],
      ['Frequency', 'year'],
    ] as const) {
      await expect.element(asSelect(name)).toHaveValue(chosen)
      expect(asButtons(name).elements()).toEqual([])
    }
    await asSelect('Frequency').selectOptions('Quarter')
    await expect.poll(() => location.search).toBe('?series=M-2709&measure=weight&freq=quarter')
    await page.viewport(1440, 1000)
    await expect.element(asButtons('Frequency').getByRole('radio', { name: 'Quarter' })).toBeChecked()
  })
})

describe('the base of an index', () => {
  const base = () => page.getByRole('combobox', { name: 'Base', exact: true })

  it('is chosen beside it, and gone with it', async () => {
    goTo('?series=M-2709,X-TOTAL&show=index')
    await expectLines('M-2709', 'X-TOTAL')
    await base().selectOptions('December 2021')
    await expect.poll(subtitle).toContain('December 2021 = 100')
    await expect.poll(() => location.search).toBe('?series=M-2709,X-TOTAL&show=index&base=2021-12')
    await choose('Show as', 'Amount')
    await expect.element(base()).not.toBeInTheDocument()
  })

  it('that is very small says so and offers the next good one', async () => {
    goTo('?series=M-2709,M-271121&show=index&freq=year')
    await expect.element(page.getByText('2019 is a very small base for Pipeline gas.')).toBeVisible()
    await page.getByRole('button', { name: 'Use 2020 as the base' }).click()
    await expect.poll(subtitle).toContain('2020 = 100')
    await expect.element(base()).toHaveValue('2020')
  })

  it('in which a line has no figure gives way to the first, in words', async () => {
    goTo('?series=M-2709,M-271121&show=index&freq=year&base=2018')
    await expect.element(page.getByText(/a figure other than zero in 2018, so the index is 100 in 2019/)).toBeVisible()
  })
})

it('a balance of all goods leaves the selection as it is, in the picker as in the address', async () => {
  goTo('?series=M-2709,X-8703')
  await page.getByRole('radio', { name: 'Balance' }).click({ force: true })
  await expect.poll(() => drawnSeries().toSorted()).toEqual(['M-TOTAL', 'X-TOTAL'])
  const ticked = () => document.querySelectorAll('.commodity input:checked').length
  expect([ticked(), location.search]).toEqual([2, '?series=M-2709,X-8703&chart=balance'])
})

describe('the period', () => {
  it('clips the chart, and its open end follows the newest figures', async () => {
    goTo('?series=M-2709&freq=month')
    await expectLines('M-2709')
    await page.getByRole('slider', { name: 'From' }).fill('60')
    await expect.poll(subtitle).toBe('Value, billions of current US dollars, months, January 2022 to July 2026')
    await page.getByRole('slider', { name: 'To' }).fill('71')
    await expect.poll(subtitle).toBe('Value, billions of current US dollars, months, January 2022 to December 2022')
    await expect.poll(() => location.search).toBe('?series=M-2709&freq=month&from=2022-01&to=2022-12')
    await page.getByRole('slider', { name: 'To' }).fill('114')
    await expect.poll(() => location.search).toBe('?series=M-2709&freq=month&from=2022-01')
  })

  it.each([
    ['?series=M-2709', 'December 2017', 'July 2026'],
    ['?series=M-2709&freq=year', '2017', '2025'],
    ['?series=M-2709&freq=quarter', 'March 2017', 'June 2026'],
    ['?series=M-2709&freq=month&show=yoy', 'January 2018', 'July 2026'],
    ['?series=X-8704&freq=year', '2017', '2024'],
    ['?series=M-2709&money=rub', 'December 2017', 'December 2025'],
    ['?series=M-2709&chart=balance', 'December 2017', 'May 2026'],
  ])('is that of the subtitle: %s', async (search, start, end) => {
    goTo(search)
    await expect.element(page.getByRole('slider', { name: 'To' })).toHaveAttribute('aria-valuetext', end)
    await expect.element(page.getByRole('slider', { name: 'From' })).toHaveAttribute('aria-valuetext', start)
    if (!search.includes('balance')) expect(subtitle()).toMatch(new RegExp(`${start} to ${end}`))
  })

  it('has its words inside the margin on a phone, where its thumb is not', async () => {
    goTo('')
    await page.viewport(390, 844)
    const right = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().right ?? Infinity
    await expect.poll(() => right('#explore figcaption')).toBeLessThan(390)
    await expect.poll(() => right('.period-end:nth-child(2) span') - right('#explore figcaption')).toBeLessThan(1)
    await page.viewport(1440, 1000)
  })
})

describe('a commodity of years in a view of months', () => {
  it('is named, and one click shows the years', async () => {
    goTo('?series=M-2709,X-8703')
    await expectLines('M-2709')
    await expect
      .element(page.getByText(/Not drawn, because only yearly figures are published: Passenger cars/))
      .toBeVisible()
    await page.getByRole('button', { name: 'Show years' }).click()
    await expectLines('M-2709', 'X-8703')
    await expect.poll(() => location.search).toBe('?series=M-2709,X-8703&freq=year')
    await expect.poll(() => page.getByRole('button', { name: 'Show years' }).elements().length).toBe(0)
  })

  it('is named too where another line has no figures of the measure', async () => {
    goTo('?series=M-2709,X-TOTAL&measure=weight')
    await expectLines('M-2709')
    await expect
      .element(page.getByText(/No figures for this choice in this period: All goods, China to Russia/))
      .toBeVisible()
  })
})

// React logs its warning only once a page, so this is the only test of the file that leaves the flow.
it('other series of another flow, in one step of Back and Forward, are drawn without a word from React', async () => {
  goTo('?series=M-2709')
  await expectLines('M-2709')
  goTo('?series=M-2701,M-2709&flow=X&year=2019')
  await expectLines('M-2701', 'M-2709')
})

describe('a share of what is traded with Russia', () => {
  it.runIf(full)('has a way to Russia’s share of all that China trades', async () => {
    goTo('?series=M-2709&freq=year')
    await expectLines('M-2709')
    const neighbours = (): string[] =>
      Array.from(document.querySelectorAll('#explore .share-neighbour'), ({ textContent }) => textContent)
    expect(neighbours()).toEqual([])

    const imports = 'These are shares of what China imports from Russia. For Russia’s share of all that China imports:'
    await choose('Show as', 'Share of all goods')
    await expect.poll(neighbours).toEqual([`${imports} Compared with all of China’s trade`])
    // Each flow has its own sentence.
    await page.getByRole('checkbox', { name: 'Passenger cars' }).click()
    const exports = 'These are shares of what China exports to Russia. For Russia’s share of all that China exports:'
    await expect
      .poll(neighbours)
      .toEqual([`${imports} Compared with all of China’s trade`, `${exports} Compared with all of China’s trade`])

    const link = page
      .getByRole('region', { name: 'Explore' })
      .getByRole('link', { name: 'Compared with all of China’s trade' })
      .last()
    await expect.element(link).toHaveAccessibleDescription(exports)
    await expect.element(link).toHaveAttribute('href', expect.stringContaining('flow=X&view=world'))
    await link.click()
    await expect.poll(() => location.search).toBe('?series=M-2709,X-8703&show=share&freq=year&flow=X&view=world')
    const stage = page.getByRole('region', { name: 'Explore' })
    await expect
      .element(stage.getByRole('heading', { level: 2, name: 'Compared with all of China’s trade' }))
      .toHaveFocus()
    await expect.element(stage.getByRole('radio', { name: 'China’s exports' })).toBeChecked()
    await expect.element(stage.getByRole('heading', { name: /^China’s exports to Russia rose/ })).toBeInViewport()
  })
})

it('the tabs of all kinds of chart stand in one row on a tablet in Russian, whose words are the longest', async () => {
  goTo('?lang=ru')
  // A tablet is 768 px wide upright and 1024 px on its side, where the picker stands beside the tabs.
  for (const width of [768, 1024]) {
    await page.viewport(width, 1000)
    await expect.element(page.getByRole('radio', { name: 'Сезонность' })).toBeInTheDocument()
    const tops = Array.from(document.querySelectorAll('.radios-tabs label'), (tab) => tab.getBoundingClientRect().top)
    expect(tops.length).toBe(8)
    expect(new Set(tops).size, `${width} px`).toBe(1)
  }
  await page.viewport(1440, 1000)
})
