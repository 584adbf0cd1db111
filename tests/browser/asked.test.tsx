import { beforeAll, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { goTo, openPage } from '#tests/browser/support/app.tsx'
import { expectLines } from '#tests/browser/support/chart.ts'
import { few } from '#tests/full.ts'

const search = page.getByRole('searchbox', { name: 'Search commodities' })
const understood = page.getByRole('list', { name: 'Understood' })
const parts = (): (string | null)[] =>
  understood
    .getByRole('listitem')
    .elements()
    .map((part) => part.textContent)

beforeAll(async () => {
  await openPage()
})

describe('a phrase in the search', () => {
  it('is shown as it is understood, and taken by Enter: one step of Back', async () => {
    goTo('?series=X-TOTAL')
    await expectLines('X-TOTAL')
    await search.fill('coal and crude since 2022 in yuan by moonlight')
    await expect.poll(parts).toEqual(['Coal', 'Crude oil', 'Yuan', 'From January 2022'])
    await expect.element(page.getByText('Not understood: moonlight.')).toBeVisible()
    expect(location.search).toBe('?series=X-TOTAL')
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => location.search).toBe('?series=M-2701,M-2709&money=cny&from=2022-01')
    await expectLines('M-2701', 'M-2709')
    await expect.element(search).toHaveValue('')
    await expect.element(search).toHaveFocus()
    await expect.element(understood).not.toBeInTheDocument()
    history.back()
    await expect.poll(() => location.search).toBe('?series=X-TOTAL')
  })

  it('is taken by its button', async () => {
    goTo('')
    await search.fill('lorries and cars in roubles')
    await page.getByRole('button', { name: 'Show this' }).click()
    await expect.poll(() => location.search).toBe('?series=X-8704,X-8703&money=rub&freq=year')
  })

  it('without goods changes the view that is shown', async () => {
    goTo('?series=M-2701')
    await expectLines('M-2701')
    await search.fill('in yuan since 2020')
    await expect.poll(parts).toEqual(['Yuan', 'From January 2020'])
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => location.search).toBe('?series=M-2701&money=cny&from=2020-01')
  })

  it('says what cannot be chosen before it is taken', async () => {
    goTo('')
    await search.fill('cars by month')
    await expect.element(page.getByText(/Frequency was set to Year/)).toBeVisible()
    await search.fill('')
  })

  it('about what these figures do not hold has a sentence for an answer, and Enter does nothing', async () => {
    goTo('?series=M-2701')
    await expectLines('M-2701')
    await search.fill('drones from China')
    await expect.element(page.getByText(/^Drones have no heading of their own/)).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Show this' })).not.toBeInTheDocument()
    await userEvent.keyboard('{Enter}')
    expect(location.search).toBe('?series=M-2701')
    await search.fill('')
  })

  it('opens a closer look, whose name has the focus then', async () => {
    goTo('')
    await search.fill('coal price or volume')
    await expect.poll(parts).toEqual(['Price or volume?', 'Closer look at: Coal'])
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('heading', { level: 2, name: 'Price or volume?' })).toHaveFocus()
    await expect.poll(() => location.search).toBe('?view=price-volume&of=M-2701')
  })
})

describe('a single word', () => {
  it('finds commodities first', async () => {
    goTo('')
    await search.fill('coal')
    await expect.element(page.getByRole('checkbox', { name: '2701 Coal' }).first()).toBeVisible()
    await expect.element(understood).not.toBeInTheDocument()
    await userEvent.keyboard('{Enter}')
    await search.fill('table')
    const first = page.getByRole('group', { name: 'From China to Russia' }).getByRole('checkbox').first()
    await expect.element(first).toBeVisible()
    await expect.poll(parts).toEqual(['Table'])
    const [box, list] = [first.element(), understood.element()]
    expect(box.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0)
    await userEvent.keyboard('{Enter}')
    expect(location.search).toBe('')
    await page.getByRole('button', { name: 'Show this' }).click()
    await expect.poll(() => location.search).toBe('?chart=table')
  })
})

describe('keys', () => {
  it.each(['/', '{Control>}k{/Control}'])('%s goes to the search, back from a closer look too', async (keys) => {
    for (const address of ['', '?view=movers']) {
      goTo(address)
      await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      await userEvent.keyboard(keys)
      await expect.element(search).toHaveFocus()
      await expect.element(search).toHaveValue('')
    }
    await expect.poll(() => location.search).toBe('')
  })

  it('/ opens the sheet that a small screen has the search in', async () => {
    await page.viewport(390, 844)
    goTo('')
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    await userEvent.keyboard('/')
    await expect.element(search).toHaveFocus()
    await search.fill('coal and gas')
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => location.search).toBe('?series=M-2701,M-GAS')
    await expect.element(search).not.toBeInTheDocument()
    await page.viewport(1440, 1000)
  })

  it('? lists them; those of one character can be switched off, and on again from the foot of the page', async () => {
    goTo('')
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    await userEvent.keyboard('?')
    const dialog = page.getByRole('dialog', { name: 'Keys' })
    await expect.element(dialog).toBeVisible()
    await expect.element(dialog.getByText('Ctrl K')).toBeVisible()
    await dialog.getByRole('checkbox', { name: /single-character keys/ }).click()
    await userEvent.keyboard('{Escape}')
    await expect.element(dialog).not.toBeInTheDocument()
    await userEvent.keyboard('?/')
    await expect.element(dialog).not.toBeInTheDocument()
    expect(document.activeElement).not.toBe(search.element())
    await userEvent.keyboard('{Control>}k{/Control}')
    await expect.element(search).toHaveFocus()
    const foot = page.getByRole('contentinfo')
    foot.element().scrollIntoView()
    const button = foot.getByRole('button', { name: 'Keys' })
    await button.click()
    await dialog.getByRole('checkbox', { name: /single-character keys/ }).click()
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect.element(button).toHaveFocus()
    await userEvent.keyboard('/')
    await expect.element(search).toHaveFocus()
    localStorage.clear()
  })

  it('are characters where one writes', async () => {
    goTo('')
    await search.fill('')
    await search.click()
    await userEvent.keyboard('why?/')
    await expect.element(search).toHaveValue('why?/')
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
    await search.fill('')
  })

  it('are not those of an embedded figure', async () => {
    await openPage('?embed=1')
    await expect.element(page.getByRole('figure')).toBeVisible()
    await userEvent.keyboard('?')
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  })
})

describe('a phrase in another language', () => {
  const phrases = [
    ['zh', '2022年以来煤炭和原油，人民币', '理解为', ['煤炭', '原油', '人民币', '2022年1月起']],
    ['ru', 'уголь и нефть с 2022 года в юанях', 'Понято так', ['Уголь', 'Сырая нефть', 'Юани', 'Начало: январь 2022']],
  ] as const

  it.each(few(phrases, 1))('%s: “%s”', async (language, phrase, name, expected) => {
    await openPage(`?lang=${language}`)
    await page.getByRole('searchbox').fill(phrase)
    const list = page.getByRole('list', { name })
    await expect
      .poll(() =>
        list
          .getByRole('listitem')
          .elements()
          .map((part) => part.textContent),
      )
      .toEqual(expected)
  })
})
