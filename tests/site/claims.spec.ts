import { type Page, expect } from '@playwright/test'
import { expectAddress, expectLines, explore, figureTitle, goBack, test } from './page.ts'
import { holdCode, openView } from './support.ts'

// The verdicts, their numbers and sentences are held in Node (tests/unit/claims), the marks on their charts by the
// record of what figures say (tests/said).

const claims = [
  ['Crude oil', '?series=M-2709&freq=year&from=2017-01&check=2022%3A%2B44%25'],
  ['Gas', '?series=M-GAS&freq=year&from=2017-01&check=2022%3A%3E%2B100%25'],
  ['Chinese exports', '?series=X-TOTAL&freq=year&from=2017-01&check=2022%3A%2B12.8%25'],
  ['Microchips', '?series=X-8542,X-8542.quoted&freq=year&check=2022%3A%3Ex2'],
  ['Electronics', '?series=X-85&freq=year&from=2021-01&to=2022-12&chart=bar&check=2022%3A%3E%2B0%25'],
] as const

const region = (page: Page) => page.getByRole('region', { name: 'Claims, checked' })
const articleOf = (page: Page, name: string) => region(page).getByRole('article', { name })
const bar = (page: Page, name: string) => explore(page).getByRole('group', { name, exact: true })
const expectCurrent = (page: Page, names: readonly string[]): Promise<void> =>
  expect(region(page).locator('article:has([aria-current=true]) h3')).toHaveText([...names])

test('a claim is marked while its view is shown, and its verdict is over the figure', async ({ at }) => {
  const page = await at('')
  await expectCurrent(page, [])
  await articleOf(page, 'Gas').getByRole('link').click()
  await expectLines(page, 'M-GAS')
  await expectCurrent(page, ['Gas'])
  await expect(bar(page, 'Gas')).toContainText(/^Holds\. Claimed by The Economist on 25 March 2023:/)
  await at(`${claims[1][1]}&theme=dark`)
  await expectCurrent(page, ['Gas'])
  await page.getByRole('checkbox', { name: 'Coal', exact: true }).click()
  await expectCurrent(page, [])
  await expect(bar(page, 'Gas')).toHaveCount(0)
})

test('from claim to claim one goes on round all five, keeps the focus, and goes back by Back', async ({ at }) => {
  const page = await at(claims[0][1])
  const step = (from: string, name: string) => bar(page, from).getByRole('link', { name, exact: true })
  await step('Crude oil', 'Next claim').focus()
  for (const [i, [name, search]] of claims.entries()) {
    await expectAddress(page, search)
    await expectCurrent(page, [name])
    await expect(step(name, 'Next claim')).toBeFocused()
    if (i < 4) await page.keyboard.press('Enter')
  }
  await expect(step('Electronics', 'Next claim')).toHaveAttribute('href', claims[0][1])
  await step('Electronics', 'Previous claim').click()
  await expectCurrent(page, ['Microchips'])
  await goBack(page)
  await expectCurrent(page, ['Electronics'])
})

test('a figure waits for the verdict on its claim, so that no picture is saved without it', async ({ page }) => {
  const letThrough = await holdCode(page, 'checked')
  await openView(page, '')
  const before = await figureTitle(page).textContent()
  await articleOf(page, 'Gas').getByRole('link').click()
  await page.evaluate(() => new Promise((resolve) => void requestIdleCallback(resolve)))
  await expect(explore(page).getByRole('figure')).toHaveAttribute('aria-busy', 'true')
  await expect(figureTitle(page)).toHaveText(before ?? '')
  letThrough()
  await expect(figureTitle(page)).toHaveText('Russian gas to China up 150.7% in 2022: the claim holds')
})
