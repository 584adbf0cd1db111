import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { test } from './page.ts'
import { live, openView } from './support.ts'

const kept = (page: Page) => page.getByRole('dialog', { name: 'Kept views' })

async function openKept(page: Page): Promise<void> {
  await page.locator('#explore').getByText('Closer looks', { exact: true }).first().click()
  await page.getByRole('button', { name: 'Kept views', exact: true }).click()
}

async function keep(page: Page, name: string): Promise<void> {
  await kept(page).getByRole('textbox', { name: 'Name' }).fill(name)
  await page.keyboard.press('Enter')
  await expect(kept(page).getByText(`Kept: ${name}.`)).toBeVisible()
}

const links = (page: Page) => kept(page).getByRole('link')

test('two tabs keep views side by side, and each lists what the other keeps and removes', async ({ page, context }) => {
  await openView(page, '?series=M-2709&freq=year')
  const other = await context.newPage()
  await other.goto('./?series=X-8703&freq=year&lang=en')
  await live(other)
  await openKept(page)
  await openKept(other)
  await keep(other, 'Cars')
  await expect(links(page)).toHaveText(['Cars'])
  await keep(page, 'Crude')
  await expect(links(other)).toHaveText(['Crude', 'Cars'])
  await kept(other).getByRole('button', { name: 'Remove Crude' }).click()
  await expect(links(page)).toHaveText(['Cars'])
})
