import { beforeAll, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { goTo, openPage } from '#tests/browser/support/app.tsx'
import { expectLines, title } from '#tests/browser/support/chart.ts'

const group = page.getByRole('group', { name: 'World prices' })

beforeAll(async () => {
  await openPage()
})

it('average prices have world prices to choose beside them', async () => {
  goTo('?series=M-2709')
  await expectLines('M-2709')
  await expect.element(group).not.toBeInTheDocument()
  goTo('?series=M-2709&measure=price')
  await group.getByRole('checkbox', { name: 'Brent' }).click()
  await expect.poll(() => location.search).toBe('?series=M-2709,W-BRENT&measure=price')
  await expectLines('M-2709', 'W-BRENT')
  await expect.poll(title).toMatch(/^Russian crude oil to China, beside Brent/)
  expect(group.getByRole('checkbox').elements()).toHaveLength(11)
})

it('another measure leaves the row, says why, and leads back', async () => {
  goTo('?series=M-2709,W-BRENT')
  await expectLines('M-2709')
  await expect.element(group).toHaveTextContent('Brentaverage price only')
  await expect
    .element(page.getByText('Not drawn, because a world price has neither value nor weight: Brent (world price).'))
    .toBeVisible()
  await page.getByRole('button', { name: 'Show average prices' }).click()
  await expectLines('M-2709', 'W-BRENT')
  await expect.poll(() => location.search).toBe('?series=M-2709,W-BRENT&measure=price')
})

it('is found by search', async () => {
  goTo('?series=M-2709')
  await page.getByRole('searchbox', { name: 'Search commodities' }).fill('brent')
  await expect.element(group.getByRole('checkbox', { name: 'Brent' })).toBeVisible()
  expect(group.getByRole('checkbox').elements()).toHaveLength(1)
})
