import { beforeAll, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { goTo, openPage } from '#tests/browser/support/app.tsx'
import { drawnSeries, expectLines } from '#tests/browser/support/chart.ts'
import { few } from '#tests/full.ts'

beforeAll(async () => {
  await openPage()
})

const option = (group: string, choice: string) =>
  page.getByRole('combobox', { name: group, exact: true }).getByRole('option', { name: choice })

describe('a choice that means nothing', () => {
  const unavailable = [
    ['no weight', '?series=X-TOTAL', 'Net weight', /none of the selected commodities has a published weight/],
    ['months of years', '?series=X-8703&freq=year', 'Month', /the selected commodities have yearly figures only/],
    ['a logarithm of changes', '?series=M-2709&show=yoy', 'Logarithmic', /changes can be negative/],
    ['a stack of prices', '?series=M-2709&measure=price', 'Stacked areas', /average prices do not add up/],
  ] as const

  it.each(few(unavailable, 3))('%s is closed and says why', async (_, address, choice, why) => {
    goTo(address)
    await expect.poll(() => drawnSeries().length).toBeGreaterThan(0)
    const radio = page.getByRole('radio', { name: choice, exact: true })
    await expect.element(radio).toBeDisabled()
    await expect.element(radio).toHaveAccessibleDescription(why)
    // A tap on the label tells readers who cannot hover; `force` keeps it from waiting until the choice is enabled.
    const label = radio.element().closest('label')
    if (label !== null) await userEvent.click(label, { force: true })
    const said = page.getByText(/That cannot be chosen now/)
    await expect.element(said).toBeVisible()
    if (choice === 'Net weight') await expect.element(said).toBeInViewport()
    await expect.element(radio).not.toBeChecked()
  })

  it.each([
    [
      'roubles of a weight',
      '?series=M-2709&measure=weight',
      'Money',
      'Roubles',
      /^Roubles: .*weights have no currency/,
    ],
    [
      'a share of weight',
      '?series=M-2709&measure=weight',
      'Show as',
      'Share of all goods',
      /^Share of all goods: .*shares are given for value only/,
    ],
    [
      'an index without a base',
      '?series=M-2709,M-271121&freq=month&to=2019-11',
      'Show as',
      'Index',
      /^Index: .*no period has a figure other than zero/,
    ],
  ] as const)('%s is closed among its choices, and says why there', async (_, address, group, choice, why) => {
    goTo(address)
    await expect.poll(() => drawnSeries().length).toBeGreaterThan(0)
    await expect.element(option(group, choice)).toBeDisabled()
    await expect.element(option(group, choice)).toHaveTextContent(why)
    const closed = option(group, choice).element().getAttribute('value') ?? ''
    await expect.element(page.getByRole('combobox', { name: group, exact: true })).not.toHaveValue(closed)
  })

  it('events of a table are closed, for a reason of their own', async () => {
    goTo('?series=M-2709&chart=table')
    const major = page.getByRole('radiogroup', { name: 'Events' }).getByRole('radio', { name: 'Major' })
    await expect.element(major).toBeDisabled()
    await expect.element(major).toHaveAccessibleDescription(/no time axis/)
  })

  it('in a link is repaired, and a notice says so until it is dismissed', async () => {
    goTo('?series=M-2709,M-9999&measure=weight&show=share&colour=red')
    await expectLines('M-2709')
    await expect.element(page.getByText(/was ignored: series=M-9999 and colour=red/)).toBeVisible()
    await expect.element(page.getByText('Show as was set to Amount: shares are given for value only.')).toBeVisible()
    await expect.poll(() => location.search).toBe('?series=M-2709&measure=weight')
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await expect.poll(() => page.getByText(/was ignored/).elements().length).toBe(0)
  })
})
