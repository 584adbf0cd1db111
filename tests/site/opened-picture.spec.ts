import { type Page, expect } from '@playwright/test'
import { expectAddress, expectLines, test } from './page.ts'
import { drop, exported, holdCode, openView, told } from './support.ts'

// A picture that was saved here opens its view again; other files are tested in Node (unit/publish/opened-pictures).

const search = '?series=M-2709,X-8703&freq=year&from=2018-01&title=Oil+%26+cars'

async function saved(at: (search: string) => Promise<Page>, format: 'PNG' | 'SVG'): Promise<Buffer> {
  const page = await at(search)
  const { bytes } = await exported(page, format)
  await page.keyboard.press('Escape')
  await at('')
  return bytes
}

test('saved pictures that are dropped open their views, as steps that Undo takes back', async ({ at }) => {
  const bytes = await saved(at, 'PNG')
  const page = await at('')
  await drop(page, { name: 'oil', content: bytes })
  await expectLines(page, 'M-2709', 'X-8703')
  await expectAddress(page, search)
  await expect(page.locator('#figure-title')).toHaveText('Oil & cars')
  await expect(told(page)).toContainText('Its figures are still those of the picture.')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expectAddress(page, '')
  await drop(page, { name: 'a.png', content: 'a' }, { name: 'b.png', content: 'b' })
  await expect(told(page), 'several files at once').toContainText('one file at a time')
  await expectAddress(page, '')
})

test('a picture of older figures, chosen before its code, says how the data moved on', async ({ at, page }) => {
  const svg = (await saved(at, 'SVG')).toString('utf8')
  const older = svg
    .replace(/"dataTo":"[^"]+"/, '"dataTo":"2024-05"')
    .replace(/"figuresHash":"[^"]+"/, '"figuresHash":"0badf00d"')
  const letThrough = await holdCode(page, 'OpenFile')
  await openView(page, '')
  const choosing = page.waitForEvent('filechooser')
  await page.locator('#picture').getByText('Open a picture').click()
  await (await choosing).setFiles({ name: 'old.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(older) })
  letThrough()
  await expectLines(page, 'M-2709', 'X-8703')
  await expect(told(page)).toContainText('went to May 2024; they now go to')
  await expect(told(page)).toContainText(/from edition 0badf00d to [0-9a-f]{8}/)
})
