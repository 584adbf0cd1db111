import { http } from 'msw'
import { beforeAll, describe, expect, it } from 'vitest'
import { analyses } from '#src/view/analyses.ts'
import { page, userEvent } from 'vitest/browser'
import { worker } from '#mocks/msw/browser.ts'
import { goTo, openPage } from '#tests/browser/support/app.tsx'
import { expectLines, figure, title } from '#tests/browser/support/chart.ts'
import { few } from '#tests/full.ts'

// The stage shows one figure at a time: a closer look takes the place of the chart until the reader goes back.

const stage = () => page.getByRole('region', { name: 'Explore' })
const gallery = () => page.getByRole('region', { name: 'Closer looks' })
const menu = () => stage().getByText('Closer looks', { exact: true })
const nameOf = (look: string) => stage().getByRole('heading', { level: 2, name: look, exact: true })
const back = () => stage().getByRole('link', { name: 'Back to the chart' })
const picker = () => stage().getByRole('searchbox')
const figureTitle = () => stage().getByRole('figure').getByRole('heading', { level: 3 })
const isDrawn = (): boolean => document.querySelector('.look .chart-body :is(svg path, td)') !== null

beforeAll(async () => {
  await openPage()
})

describe('a closer look', () => {
  const ways = [
    [
      'its card',
      'Who else bought',
      'buyers',
      () =>
        gallery()
          .getByRole('link', { name: /^Who else bought/ })
          .click(),
    ],
    [
      'the menu',
      'Against world prices',
      'prices',
      async () => {
        await menu().click()
        await stage().getByRole('link', { name: 'Against world prices' }).click()
      },
    ],
  ] as const

  it.each(ways)('opens by %s in the place of the chart, and Back to the chart ends it', async (_, name, id, open) => {
    goTo('?series=M-2709')
    await expectLines('M-2709')
    await open()
    await expect.element(nameOf(name)).toHaveFocus()
    await expect.poll(() => location.search).toMatch(new RegExp(`^\\?series=M-2709&view=${id}(&of=M-2709)?$`))
    await expect.poll(isDrawn).toBe(true)
    expect(document.querySelectorAll('#explore figure').length).toBe(1)
    await expect.element(picker()).not.toBeInTheDocument()
    await expect.element(stage().getByRole('radiogroup', { name: 'Chart' })).not.toBeInTheDocument()
    await expect.element(back()).toHaveAttribute('href', '?series=M-2709')
    await back().click()
    await expectLines('M-2709')
    await expect.element(figureTitle()).toHaveFocus()
    await expect.element(picker()).toBeVisible()
    await expect.poll(() => location.search).toBe('?series=M-2709')
  })

  it('gives way to another, whose name has the focus then, and Back and Forward pass all of them', async () => {
    goTo('?series=M-2709')
    await expectLines('M-2709')
    await gallery()
      .getByRole('link', { name: /^What rose and fell/ })
      .click()
    await expect.element(nameOf('What rose and fell')).toHaveFocus()
    await menu().click()
    await stage().getByRole('link', { name: 'Two countries’ figures' }).click()
    await expect.element(nameOf('Two countries’ figures')).toHaveFocus()
    history.back()
    await expect.element(nameOf('What rose and fell')).toBeVisible()
    history.back()
    await expectLines('M-2709')
    history.forward()
    await expect.element(nameOf('What rose and fell')).toBeVisible()
    await expect.element(nameOf('Two countries’ figures')).not.toBeInTheDocument()
  })

  it('of a claim’s view is no claim: none is marked, and no bar is over it', async () => {
    goTo('?series=M-2709&freq=year&from=2017-01&view=world')
    await expect.element(nameOf('Compared with all of China’s trade')).toBeVisible()
    await expect.poll(isDrawn).toBe(true)
    expect(document.querySelectorAll('.claims-strip [aria-current], .claim-bar').length).toBe(0)
    await back().click()
    await expect.element(stage().getByRole('group', { name: 'Crude oil', exact: true })).toBeVisible()
  })
})

describe('the menu', () => {
  const links = () => stage().getByRole('listitem').getByRole('link')

  it('names all closer looks, marks the open one, and goes with a press beside it and once one is chosen', async () => {
    goTo('?series=M-2709&view=buyers')
    await expect.element(nameOf('Who else bought')).toBeVisible()
    await menu().click()
    await expect.poll(() => links().elements().length).toBe(analyses.length)
    await figureTitle().click()
    await expect.poll(() => links().elements().length).toBe(0)
    await menu().click()
    await expect.poll(() => links().elements().length).toBe(analyses.length)
    const marked = links()
      .elements()
      .filter((link) => link.ariaCurrent !== null)
    expect(marked.map(({ textContent }) => textContent)).toEqual(['Who else bought'])
    await links().getByText('Against world prices').click()
    await expect.element(nameOf('Against world prices')).toHaveFocus()
    await expect.poll(() => links().elements().length).toBe(0)
  })

  it('opens and chooses by keys; Escape closes it where it was opened, and so does going on', async () => {
    goTo('?series=M-2709')
    await expectLines('M-2709')
    const summary = menu().element()
    if (!(summary instanceof HTMLElement)) throw new Error('No menu')
    summary.focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => links().elements().length).toBe(analyses.length)
    await userEvent.keyboard('{Tab}{Escape}')
    await expect.poll(() => links().elements().length).toBe(0)
    expect(document.activeElement).toBe(summary)
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => links().elements().length).toBe(analyses.length)
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
    await expect.poll(() => links().elements().length).toBe(0)
    await userEvent.keyboard('{Tab}{Enter}')
    await expect.poll(() => links().elements().length).toBe(analyses.length)
    const second = links().elements()[1]?.textContent ?? 'none'
    await userEvent.keyboard('{Tab}{Tab}{Enter}')
    await expect.element(nameOf(second)).toHaveFocus()
  })
})

describe('an address of a closer look', () => {
  const addresses = [
    ['?view=price-volume&of=M-2709&a=2021&b=2022', 'Price or volume?', /^(?=.*2021)(?=.*2022).*/],
    ['?view=prices&of=M-271111', 'Against world prices', /Russian LNG/],
    ['?flow=X&view=world&a=2021&b=2022', 'Compared with all of China’s trade', /^China’s exports to Russia/],
    ['?view=buyers&of=M-GAS', 'Who else bought', /Russian LNG/],
    ['?view=books', 'Two countries’ figures', /./],
    ['?flow=X&view=movers&a=2021&b=2023', 'What rose and fell', /^(?=.*2021)(?=.*2023).*/],
  ] as const

  it.each(addresses)('opens it in the stage: %s', async (search, name, headline) => {
    const wanted = new URLSearchParams(search)
    goTo(search)
    await expect.element(nameOf(name)).toBeVisible()
    await expect.poll(isDrawn).toBe(true)
    await expect.poll(title).toMatch(headline)
    // The address leaves out parameters that equal the defaults of the closer look.
    for (const [key, value] of new URLSearchParams(location.search)) expect(wanted.get(key)).toBe(value)
    expect(new URLSearchParams(location.search).get('view')).toBe(wanted.get('view'))
  })

  it.each(few(addresses, 1))('leaves the focus alone as the page opens: %s', async (search, name) => {
    await openPage(search)
    await expect.element(nameOf(name)).toBeVisible()
    await expect.poll(isDrawn).toBe(true)
    expect(document.activeElement).toBe(document.body)
  })

  it('may give its figure a headline, which no other figure takes over', async () => {
    goTo('?view=buyers&title=Two+thirds+of+it')
    await expect.element(nameOf('Who else bought')).toBeVisible()
    await expect.poll(title).toBe('Two thirds of it')
    expect(figure().getAttribute('aria-labelledby')).toBe('figure-title')
    await stage().getByRole('radio', { name: 'Gas', exact: true }).click()
    await expect.poll(() => new URLSearchParams(location.search).get('of')).toBe('M-GAS')
    expect(title()).toBe('Two thirds of it')
    await stage().getByRole('button', { name: 'Export', exact: true }).click()
    const field = page.getByRole('dialog').getByRole('textbox', { name: 'Title', exact: true })
    await expect.element(field).toHaveValue('Two thirds of it')
    await userEvent.keyboard('{Escape}')
    await gallery()
      .getByRole('link', { name: /^Against world prices/ })
      .click()
    await expect.poll(title).toMatch(/Brent/)
    await back().click()
    await expectLines('M-2709', 'M-271111', 'M-271121', 'M-2701', 'X-TOTAL')
    expect(title()).not.toBe('Two thirds of it')
    goTo('?series=M-2709&title=Oil')
    await expect.poll(title).toBe('Oil')
    await gallery()
      .getByRole('link', { name: /^Against world prices/ })
      .click()
    await expect.poll(title).toMatch(/Brent/)
  })
})

const chart = (): SVGElement | null => document.querySelector('.look .look-drawing svg')
const busy = (): string | null | undefined => document.querySelector('.look figure')?.getAttribute('aria-busy')

it('while another year is on its way, the chart before it stays as high as its rows', async () => {
  let answer = (): void => undefined
  const held = new Promise<void>((resolve) => {
    answer = resolve
  })
  worker.use(http.get('*/api/products/M-2020.json', () => held))
  await openPage('?view=movers&a=2019&b=2021&by=percent')
  await expect.poll(() => chart() !== null && busy() === 'false').toBe(true)
  const markup = chart()?.innerHTML
  const height = chart()?.getAttribute('height')
  const years = document.querySelectorAll<HTMLSelectElement>('.look-controls .analysis-years select')
  await userEvent.selectOptions(years[1] ?? document.body, '2020')
  await expect.poll(busy).toBe('true')
  expect(chart()?.getAttribute('height')).toBe(height)
  expect(chart()?.innerHTML).toBe(markup)
  answer()
  await expect.poll(busy).toBe('false')
  expect(chart()?.innerHTML).not.toBe(markup)
})

it('says under its figure how its numbers are computed, on the page alone', async () => {
  await openPage('?view=prices')
  const notes = page.getByText('About these figures')
  await notes.click()
  await expect.element(page.getByText(/^How it is computed: gap = value ÷ net weight − world price/)).toBeVisible()
})
