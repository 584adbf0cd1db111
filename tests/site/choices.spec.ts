import { type Page, expect } from '@playwright/test'
import { expectAddress, expectLines, explore, polled, test } from './page.ts'

// Walk holds that a control stands at what the address says; here each is used, and the address says what was chosen.

const select = (page: Page, name: string) => explore(page).getByRole('combobox', { name, exact: true })
const radios = (page: Page, name: string) => explore(page).getByRole('radiogroup', { name, exact: true })

async function choose(page: Page, group: string, choice: string): Promise<void> {
  if (['Measure', 'Money', 'Show as', 'Base', 'Frequency'].includes(group))
    await select(page, group).selectOption(choice)
  else await radios(page, group).locator('label').filter({ hasText: choice }).first().click()
}

test('each control writes its choice into the address, and the chart follows', async ({ at }) => {
  const page = await at('?series=M-2709,X-TOTAL')
  const subtitle = page.locator('#explore figcaption p')
  await choose(page, 'Measure', 'Average price')
  await expect(page, 'a measure that is not the usual is in the tab').toHaveTitle(/ – Average price – /)
  const choices = [
    ['Measure', 'Value', /^Value/, ''],
    ['Money', 'Roubles', /roubles/, 'money=rub'],
    ['Show as', 'Change on a year earlier', /change/, 'money=rub&show=yoy'],
    ['Frequency', 'Quarter', /by quarter/, 'money=rub&show=yoy&freq=quarter'],
    ['Chart', 'Bars', /by quarter/, 'money=rub&show=yoy&freq=quarter&chart=bar'],
    ['Events', 'None', /by quarter/, 'money=rub&show=yoy&freq=quarter&chart=bar&events=none'],
    ['Chart', 'Panels', /by quarter/, 'money=rub&show=yoy&freq=quarter&chart=panels&events=none'],
    ['Value axis', 'Shared', /by quarter/, 'money=rub&show=yoy&freq=quarter&chart=panels&y=shared&events=none'],
    ['Show as', 'Amount', /by quarter/, 'money=rub&freq=quarter&chart=panels&y=shared&events=none'],
    ['Scale', 'Logarithmic', /by quarter/, 'money=rub&freq=quarter&chart=panels&scale=log&y=shared&events=none'],
  ] as const
  for (const [group, choice, words, parameters] of choices) {
    await choose(page, group, choice)
    await expectAddress(page, `?series=M-2709,X-TOTAL${parameters && `&${parameters}`}`)
    await expect(subtitle).toHaveText(words)
  }
})

const sentences = [
  ['', 'Value in US dollars, as amount, by 12-month sum'],
  ['&measure=weight&freq=year', 'Net weight, as amount, by year'],
  ['&show=index&base=2021-12&money=rub', 'Value in roubles, as index (base December 2021), by 12-month sum'],
  ['&freq=month&lang=zh', '金额（美元），显示为数值，按月度'],
  ['&show=yoy&freq=month&lang=ru', 'Стоимость, доллары США, год к году; период: месяц'],
] as const

test('a sentence says what is drawn; of a weight it names no money, and of an index the base', async ({ at }) => {
  for (const [search, words] of sentences) {
    const page = await at(`?series=M-2709${search}`)
    // The words are those that are seen: the lists of options lie unseen over them.
    const seen = () =>
      page.locator('[data-part=sentence]').evaluate((element) => {
        const copy = document.createElement('p')
        copy.append(element.cloneNode(true))
        for (const unseen of copy.querySelectorAll('select, .sr-only')) unseen.remove()
        return copy.textContent.replaceAll('▾', '')
      })
    await polled(seen).toBe(words)
  }
})

test('the base of an index is chosen beside it; a very small one offers the next good one', async ({ at }) => {
  const page = await at('?series=M-2709,M-271121&show=index&freq=year')
  await expect(page.getByText('2019 is a very small base for Pipeline gas.')).toBeVisible()
  await page.getByRole('button', { name: 'Use 2020 as the base' }).click()
  await expectAddress(page, '?series=M-2709,M-271121&show=index&freq=year&base=2020')
  await choose(page, 'Base', '2021')
  await expect(page.locator('#explore figcaption p')).toContainText('2021 = 100')
  await choose(page, 'Show as', 'Amount')
  await expect(select(page, 'Base')).toHaveCount(0)
})

test('the period clips the chart, and its open end follows the newest figures', async ({ at }) => {
  const page = await at('?series=M-2709&freq=month')
  const [from, to] = [page.getByRole('slider', { name: 'From' }), page.getByRole('slider', { name: 'To' })]
  const newest = await to.getAttribute('aria-valuetext')
  await from.fill('60')
  await to.fill('71')
  await expectAddress(page, '?series=M-2709&freq=month&from=2022-01&to=2022-12')
  await to.fill((await to.getAttribute('max')) ?? '')
  await expectAddress(page, '?series=M-2709&freq=month&from=2022-01')
  await expect(to).toHaveAttribute('aria-valuetext', newest ?? '')
  // A change of a sum begins almost two years after its figures, and its first period is an open end all the same.
  await at('?series=M-2709&show=yoy&from=2021-01')
  await from.fill('0')
  await expectAddress(page, '?series=M-2709&show=yoy')
})

test('world prices stand beside average prices; another measure leads back to them', async ({ at }) => {
  const page = await at('?series=M-2709&measure=price')
  const group = page.getByRole('group', { name: 'World prices' })
  await page.getByRole('searchbox').fill('brent')
  await expect(group.getByRole('checkbox')).toHaveCount(1)
  await group.getByRole('checkbox', { name: 'Brent' }).click()
  await expectLines(page, 'M-2709', 'W-BRENT')
  await page.getByRole('searchbox').fill('')
  await choose(page, 'Measure', 'Value')
  await expectAddress(page, '?series=M-2709,W-BRENT')
  await expectLines(page, 'M-2709')
  await expect(group).toHaveText(/Brent\s*average price only/)
  await page.getByRole('button', { name: 'Show average prices' }).click()
  await expectLines(page, 'M-2709', 'W-BRENT')
})

test('a share of what is traded with Russia leads to Russia’s share of all that China trades', async ({ at }) => {
  const page = await at('?series=M-2709,X-8703&show=share&freq=year')
  const neighbours = page.locator('#explore p:has(> span + a)')
  await expect(neighbours).toHaveText([/^These are shares of what China imports/, /exports/])
  await neighbours.last().getByRole('link').click()
  await expectAddress(page, '?series=M-2709,X-8703&show=share&freq=year&flow=X&view=world')
})

test('a list says in the line of a closed choice why it is closed', async ({ at }) => {
  const page = await at('?series=M-2709&measure=weight')
  const option = select(page, 'Show as').getByRole('option', { name: 'Share of all goods' })
  await expect(option).toBeDisabled()
  await expect(option).toHaveText(/shares are given for value only/)
})
