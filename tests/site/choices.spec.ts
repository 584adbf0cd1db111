import { expect } from '@playwright/test'
import { expectAddress, expectLines, test } from './page.ts'

const unavailable = [
  ['no weight', '?series=X-TOTAL', 'Net weight', /none of the selected commodities has a published weight/],
  ['months of years', '?series=X-8703&freq=year', 'Month', /the selected commodities have yearly figures only/],
  ['a logarithm of changes', '?series=M-2709&show=yoy', 'Logarithmic', /changes can be negative/],
  ['a stack of prices', '?series=M-2709&measure=price', 'Stacked areas', /average prices do not add up/],
  ['events of a table', '?series=M-2709&chart=table', 'All', /no time axis/],
] as const
for (const [what, search, choice, why] of unavailable)
  test(`${what}: closed, and the page says why to whoever tries`, async ({ at }) => {
    const page = await at(search)
    const radio = page.getByRole('radio', { name: choice, exact: true })
    await expect(radio).toBeDisabled()
    await expect(radio).toHaveAccessibleDescription(why)
    await page.locator('label').filter({ has: radio }).click({ force: true })
    await expect(page.getByText(/That cannot be chosen now/)).toBeVisible()
    await expect(radio).not.toBeChecked()
  })

const unavailableAmong = [
  ['roubles of a weight', '?series=M-2709&measure=weight', 'Money', 'Roubles', /weights have no currency/],
  ['a share of weight', '?series=M-2709&measure=weight', 'Show as', 'Share of all goods', /given for value only/],
  [
    'an index without a base',
    '?series=M-2709,M-271121&freq=month&to=2019-11',
    'Show as',
    'Index',
    /no period has a figure/,
  ],
] as const
for (const [what, search, group, choice, why] of unavailableAmong)
  test(`${what}: closed among its choices, with the reason beside its name`, async ({ at }) => {
    const page = await at(search)
    const option = page.getByRole('combobox', { name: group, exact: true }).getByRole('option', { name: choice })
    await expect(option).toBeDisabled()
    await expect(option).toHaveText(why)
  })

test('a link to what cannot be is repaired, and a notice says so until it is dismissed', async ({ at }) => {
  const page = await at('?series=M-2709,M-9999&measure=weight&show=share&colour=red')
  await expectLines(page, 'M-2709')
  await expect(page.getByText(/was ignored: series=M-9999 and colour=red/)).toBeVisible()
  await expect(page.getByText('Show as was set to Amount: shares are given for value only.')).toBeVisible()
  await expectAddress(page, '?series=M-2709&measure=weight')
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page.getByText(/was ignored/)).toHaveCount(0)
})
