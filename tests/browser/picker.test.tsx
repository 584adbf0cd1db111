import { csvParse } from 'd3-dsv'
import { beforeAll, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import commodities from '#mocks/data/commodities.csv?raw'
import { goTo, openPage } from '#tests/browser/support/app.tsx'
import { expectLines, title } from '#tests/browser/support/chart.ts'
import { few } from '#tests/full.ts'

const fromRussia = { name: 'From Russia to China' } as const
const fromChina = { name: 'From China to Russia' } as const
const chips = '8542 Electronic integrated circuits'

beforeAll(async () => {
  await openPage()
})

describe('the picker', () => {
  it('opens with the commodities of both flows, in their order', async () => {
    goTo('')
    const names = async (group: { readonly name: string }) => {
      await expect.element(page.getByRole('group', group)).toBeVisible()
      const boxes = page.getByRole('group', group).getByRole('checkbox').elements()
      return boxes.map((box) => box.closest('label')?.textContent)
    }
    const listed = (flow: string) =>
      csvParse(commodities)
        .filter((row) => row['flow'] === flow)
        .map((row) => row['name_en'])
    expect(listed('M').slice(0, 3)).toEqual(['All goods', 'Crude oil', 'Gas'])
    expect(await names(fromRussia)).toEqual(listed('M'))
    expect(await names(fromChina)).toEqual(listed('X'))
  })

  it('shows each drawn commodity in the colour of its line', async () => {
    goTo('?series=M-2709')
    await expectLines('M-2709')
    const box = page.getByRole('checkbox', { name: 'Crude oil' }).element()
    expect(getComputedStyle(box).backgroundColor).toBe('rgb(22, 77, 161)')
  })
})

describe('a commodity that other books have too', () => {
  it('offers them, as rows of their own', async () => {
    goTo('?series=X-TOTAL&freq=year')
    await expectLines('X-TOTAL')
    const cars = page.getByRole('group', fromChina).getByRole('checkbox', { name: /^Passenger cars/ })
    await page.getByRole('button', { name: 'Other figures for Passenger cars: as quoted' }).click()
    await cars.nth(1).click()
    await expect.poll(() => location.search).toBe('?series=X-TOTAL,X-8703.quoted&freq=year')
    await expectLines('X-TOTAL', 'X-8703.quoted')
    // A selected series stays in the list.
    await page.getByRole('button', { name: /^Other figures for Passenger cars/ }).click()
    await expect.element(cars.nth(1)).toHaveAccessibleName('Passenger cars (as quoted)')
    await cars.nth(1).click()
    await expect.poll(() => cars.elements().length).toBe(1)
  })

  it('have their value of the last whole year in the list; one of another year than the column names it', () => {
    const detailOf = (name: string) => {
      const box = page.getByRole('checkbox', { name, exact: true })
      return box.element().closest('li')?.querySelector('.commodity-detail')?.textContent
    }
    expect(document.querySelector('#explore .commodities-column')?.textContent).toBe('2025, $ bn')
    expect(['Crude oil', 'Oil products', 'Integrated circuits'].map(detailOf)).toEqual([
      '49.9',
      '2024: 8.0',
      '2024: 0.1',
    ])
  })

  it('offers all of a group at one stop of Tab', async () => {
    goTo('?series=X-TOTAL')
    const group = page.getByRole('group', fromChina)
    const button = group.getByRole('button', { name: 'Other figures for 3 of these' })
    await button.click()
    for (const name of ['All goods (BACI)', 'All goods (as quoted)', 'Integrated circuits (as quoted)'])
      await expect.element(group.getByRole('checkbox', { name })).toBeVisible()
    await button.click()
    await expect.poll(() => group.getByRole('checkbox').elements().length).toBe(7)
  })
})

describe('the search', () => {
  it('finds a heading by its number, in both flows', async () => {
    goTo('')
    await page.getByRole('searchbox', { name: 'Search commodities' }).fill('8542')
    for (const group of [fromRussia, fromChina]) {
      await expect.element(page.getByRole('group', group).getByRole('checkbox', { name: chips })).toBeVisible()
    }
  })

  it('keeps what was selected when it is cleared', async () => {
    goTo('?series=X-TOTAL&freq=year')
    await expectLines('X-TOTAL')
    const search = page.getByRole('searchbox', { name: 'Search commodities' })
    await search.fill('8542')
    await page.getByRole('group', fromRussia).getByRole('checkbox', { name: chips }).click()
    await expectLines('X-TOTAL', 'M-8542')
    await search.fill('')
    await expect.element(page.getByRole('group', fromRussia).getByRole('checkbox', { name: chips })).toBeChecked()
    await expect
      .element(page.getByRole('group', fromRussia).getByRole('checkbox', { name: 'Crude oil' }))
      .not.toBeChecked()
  })

  it('selects a named commodity under its own name', async () => {
    goTo('?series=X-TOTAL&freq=year')
    await expectLines('X-TOTAL')
    const search = page.getByRole('searchbox', { name: 'Search commodities' })
    await search.fill('8542')
    await page.getByRole('group', fromChina).getByRole('checkbox', { name: chips }).click()
    await expectLines('X-TOTAL', 'X-8542')
    await search.fill('')
    await expect
      .element(page.getByRole('group', fromChina).getByRole('checkbox', { name: 'Integrated circuits' }))
      .toBeChecked()
  })

  it('finds a closer look by a word, and opens it', async () => {
    goTo('')
    const search = page.getByRole('searchbox', { name: 'Search commodities' })
    await search.fill('India')
    const looks = page.getByRole('list', { name: 'Closer looks' })
    await expect.element(looks.getByRole('link', { name: 'Who else bought' })).toBeVisible()
    await expect.element(page.getByText(/No commodity matches/)).not.toBeInTheDocument()
    await looks.getByRole('link', { name: 'Who else bought' }).click()
    await expect.poll(() => location.search).toContain('view=buyers')
    await expect.element(page.getByRole('heading', { level: 2, name: 'Who else bought' })).toHaveFocus()
    // The closer look takes the place of the picker, which starts anew when it is back.
    await expect.element(search).not.toBeInTheDocument()
    await page.getByRole('link', { name: 'Back to the chart' }).click()
    await expect.element(search).toHaveValue('')
    await expect.element(looks).not.toBeInTheDocument()
  })

  it('says when it finds nothing, and counts what it does not list', async () => {
    goTo('')
    const search = page.getByRole('searchbox', { name: 'Search commodities' })
    await search.fill('unobtainium')
    await expect.element(page.getByText(/No commodity matches “unobtainium”/)).toBeVisible()
    await search.fill('8')
    await expect.element(page.getByRole('group', fromChina).getByText(/\d+ more match/)).toBeVisible()
    await search.fill('')
  })
})

describe('Only this', () => {
  it('is whole where it is focused, also beside a long name with another book', async () => {
    goTo('?lang=ru')
    const only = page.getByRole('button', { name: 'Только это: Сжиженный природный газ' })
    await expect.element(only).toBeInTheDocument()
    await userEvent.keyboard('{Shift}')
    const button = only.element()
    if (!(button instanceof HTMLElement)) throw new Error('No button')
    button.focus()
    expect(button.matches(':focus-visible')).toBe(true)
    const { left, right, top, bottom } = button.getBoundingClientRect()
    const hits = [0.1, 0.3, 0.5, 0.7, 0.9].map((part) =>
      document.elementFromPoint(left + (right - left) * part, (top + bottom) / 2),
    )
    expect(hits.every((hit) => hit === button)).toBe(true)
  })
})

describe('ready-made selections', () => {
  it('Only this leaves one commodity', async () => {
    goTo('')
    await page.getByRole('button', { name: 'Only this: Coal' }).click()
    await expectLines('M-2701')
    await expect.poll(title).toMatch(/^Russian coal to China: \$[\d.]+\sbn in the year to /)
    await expect.poll(() => location.search).toBe('?series=M-2701')
  })

  it('Only this, of a commodity of years, goes to the years and says so', async () => {
    goTo('')
    await page.getByRole('button', { name: 'Only this: Copper' }).click()
    await expectLines('M-7403')
    await expect.element(page.getByRole('radio', { name: 'Year', exact: true })).toBeChecked()
    await expect.element(page.getByText(/Frequency was set to Year/)).toBeVisible()
  })

  it('Energy replaces the selection', async () => {
    goTo('?series=X-TOTAL')
    await page.getByRole('button', { name: 'Energy' }).click()
    await expectLines('M-2709', 'M-271111', 'M-271121', 'M-2701')
    expect(title()).toBe('Russian energy to China')
  })

  it('The article shows its claims, by year', async () => {
    goTo('')
    await page.getByRole('button', { name: 'The article' }).click()
    await expectLines('M-2709', 'M-GAS', 'X-TOTAL', 'X-8542', 'X-8542.quoted')
    await expect.element(page.getByRole('radio', { name: 'Year', exact: true })).toBeChecked()
    await expect.element(page.getByRole('checkbox', { name: 'Integrated circuits (as quoted)' })).toBeChecked()
    await expect.poll(() => location.search).toContain('X-8542.quoted')
  })

  it('Clear leaves nothing, and the page says what to do', async () => {
    goTo('')
    await expectLines('M-2709', 'M-271111', 'M-271121', 'M-2701', 'X-TOTAL')
    await page.getByRole('button', { name: 'Clear' }).click()
    await expect.element(page.getByRole('heading', { name: 'Nothing is selected' })).toBeVisible()
    expect(page.getByRole('figure').getByRole('application').elements()).toEqual([])
    await expect.poll(() => location.search).toBe('?series=')
    await page.getByRole('figure').getByRole('button', { name: 'Energy' }).click()
    await expectLines('M-2709', 'M-271111', 'M-271121', 'M-2701')
  })
})

describe('a search in another language', () => {
  const searches = [
    ['zh', '搜索商品', '芯片', '中国输往俄罗斯', '8542 集成电路'],
    ['ru', 'Поиск товаров', 'грузовик', 'Из Китая в Россию', '8704 Грузовики'],
  ] as const

  it.each(few(searches, 1))('finds a commodity by a plain word, in %s', async (language, box, query, group, name) => {
    await openPage(`?lang=${language}`)
    await page.getByRole('searchbox', { name: box }).fill(query)
    const first = page.getByRole('group', { name: group }).getByRole('checkbox').first()
    await expect.element(first).toHaveAccessibleName(name)
  })
})
