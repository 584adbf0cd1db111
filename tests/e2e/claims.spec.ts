import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { openView, test } from './support.ts'

// A claim that is open: the strip marks it, and a bar over its figure says what became of it and leads to the others.

const strip = (page: Page): Locator => page.getByRole('region', { name: 'Four claims, checked' })
const link = (page: Page, name: string): Locator =>
  strip(page).getByRole('article', { name, exact: true }).getByRole('link', { name: 'Show in chart' })
const bar = (page: Page, name: string): Locator => page.locator('#explore').getByRole('group', { name, exact: true })
const marked = (page: Page): Locator => strip(page).locator('article:has([aria-current=true]) h3')

const claims = [
  ['Crude oil', /^Crude oil: Holds\. Claimed \+44%/, 'Russian crude oil to China'],
  ['Gas', /^Gas: Holds\. Claimed over/, 'Russian gas to China'],
  ['Chinese exports', /^Chinese exports: Holds on first release\. Claimed/, 'All Chinese goods to Russia'],
  ['Microchips', /^Microchips: Depends on the source\. Claimed/, 'ntegrated circuits'],
  ['Electronics', /^Electronics: These figures cannot settle it\. Claimed/, '2022'],
] as const

test('a claim that is opened has its bar, which steps through all claims; the strip marks the open one', async ({
  page,
}) => {
  await openView(page, '')
  await expect(marked(page)).toHaveCount(0)
  await expect(page.locator('.claim-bar')).toHaveCount(0)
  await link(page, 'Crude oil').click()
  await expect(page.locator('#figure-title')).toBeFocused()
  for (const [i, [name, words, title]] of claims.entries()) {
    await expect(marked(page)).toHaveText([name])
    const open = bar(page, name)
    await expect(open.locator('p').first()).toHaveText(words)
    await expect(page.locator('#figure-title')).toContainText(title)
    if (i < claims.length - 1) await open.getByRole('link', { name: 'Next claim' }).click()
  }
  await bar(page, 'Electronics').getByRole('link', { name: 'Previous claim' }).click()
  await expect(marked(page)).toHaveText(['Microchips'])
  await page.goBack()
  await expect(marked(page)).toHaveText(['Electronics'])
})

test('who steps from claim to claim with a key keeps the focus on the way on, past the last to the first', async ({
  page,
}) => {
  await openView(page, '?series=X-TOTAL&freq=year&from=2017-01')
  await bar(page, 'Chinese exports').getByRole('link', { name: 'Next claim' }).focus()
  for (const name of ['Microchips', 'Electronics', 'Crude oil']) {
    await page.keyboard.press('Enter')
    await expect(marked(page)).toHaveText([name])
    await expect(bar(page, name).getByRole('link', { name: 'Next claim' })).toBeFocused()
  }
})

test('the bar goes with the claim: whatever else is chosen is no claim', async ({ page }) => {
  await openView(page, '?series=M-2709&freq=year&from=2017-01&lang=ru')
  await expect(page.locator('.claim-bar')).toHaveCount(1)
  await expect(page.locator('.claim[aria-labelledby] [aria-current=true]')).toHaveCount(1)
  await page.locator('#commodities').getByRole('checkbox', { name: 'Уголь', exact: true }).check()
  await expect(page.locator('.claim-bar')).toHaveCount(0)
  await expect(page.locator('.claim [aria-current=true]')).toHaveCount(0)
})
