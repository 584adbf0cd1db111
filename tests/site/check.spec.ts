import { type Page, expect } from '@playwright/test'
import { expectAddress, expectLines, explore, goBack, test } from './page.ts'
import { allowClipboard, pasted } from './support.ts'

// Verdicts and sentences are held in Node (tests/unit/claims, tests/unit/check), pictures by the record.

const crude = '?series=M-2709&freq=year&check=2022%3A%2B44%25'
const bar = (page: Page) => explore(page).getByRole('group', { name: 'A claim, checked' })

test('a claim has its verdict over the figure; other readings and its text are a key away', async ({ at }) => {
  const page = await at(crude)
  await expect(bar(page)).toContainText('Holds. Claimed: Russian crude oil to China up 44% in 2022.')
  await expect(bar(page)).toContainText('(+64.9%), but its sources change between the periods.')
  await expect(page.locator('#figure-title')).toHaveText('Russian crude oil to China up 44.2% in 2022: the claim holds')
  await bar(page).getByText('Other readings').focus()
  await page.keyboard.press('Enter')
  await expect(bar(page).getByRole('row', { name: 'By weight' })).toContainText('+8.3%')
  await bar(page).getByRole('button', { name: 'Copy the check' }).focus()
  await page.keyboard.press('Enter')
  await expect(bar(page).getByRole('status')).toContainText('did not let this page write to the clipboard')
  await allowClipboard(page)
  await page.keyboard.press('Enter')
  await expect(bar(page).getByRole('status')).toHaveText('The check is in the clipboard.')
  expect((await pasted(page)).split('\n')).toEqual([
    'Claimed: Russian crude oil to China up 44% in 2022.',
    'Russian crude oil to China up 44.2% in 2022: the claim holds',
    expect.stringContaining('China Customs: $40.5\u00a0bn'),
    expect.stringContaining('check=2022%3A%2B44%25'),
  ])
})

test('a claim goes with its goods and its measure, comes back by Back, and is dropped', async ({ at }) => {
  const page = await at(crude)
  await page.getByRole('checkbox', { name: 'Coal', exact: true }).click()
  await expectLines(page, 'M-2709', 'M-2701')
  await expect(bar(page)).toHaveCount(0)
  await goBack(page)
  await expect(bar(page)).toContainText('Holds.')
  await page.getByRole('combobox', { name: 'Measure' }).selectOption('weight')
  await expectAddress(page, '?series=M-2709&measure=weight&freq=year')
  await goBack(page)
  await bar(page).getByRole('button', { name: 'Drop the claim' }).click()
  await expectAddress(page, '?series=M-2709&freq=year')
  await expect(bar(page)).toHaveCount(0)
})

test('a share of a partner is checked in its closer look', async ({ at }) => {
  const page = await at('?view=suppliers&of=X-8703&check=2024:>share=1/2')
  await expect(bar(page)).toContainText(
    'These figures cannot settle it. Claimed: China’s share of Russia’s imports of passenger cars at more than half',
  )
})

test('a claim of what the view has not is told of, and so is one that says nothing', async ({ at }) => {
  const page = await at('?series=M-2709,M-2701&check=2022:%2B44%25')
  await expect(page.getByText(/check=2022:\+44%/)).toBeVisible()
  await at('?series=M-2709&check=2022%3Abanana')
  await expect(bar(page)).toContainText('“2022:banana” is not understood as a claim.')
})

test('each statement of a sentence has its verdict, or why none, and is opened by itself', async ({ at }) => {
  const page = await at('')
  await page.getByRole('searchbox').fill('China’s exports to Russia grew 12.8% to $90bn in 2022')
  const phrase = page.locator('#commodities [data-part=asked]')
  await expect(phrase).toContainText('Holds on first release. Claimed: Chinese goods to Russia up 12.8% in 2022.')
  const other = phrase.getByRole('link', { name: /Chinese goods to Russia at \$90\sbn in 2022/ })
  await expect(phrase).toContainText('Does not hold.')
  await other.focus()
  await page.keyboard.press('Enter')
  await expectAddress(page, '?series=X-TOTAL&freq=year&check=2022%3A%3D90bn')
  await expect(bar(page)).toContainText('Does not hold.')
  await page.getByRole('searchbox').fill('crude imports rose 44% in 2022')
  await expect(phrase).toContainText('Holds. Claimed: Russian crude oil to China up 44% in 2022.')
  await page.getByRole('searchbox').press('Enter')
  await expectAddress(page, crude)
  await page.getByRole('searchbox').fill('crude imports doubled')
  await expect(phrase).toContainText('Not checked: the sentence names no one period')
})
