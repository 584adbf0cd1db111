import { expect } from '@playwright/test'
import { test } from './page.ts'
import { openView } from './support.ts'

/** Boxes of a PDF's pages, in points. */
const pagesOf = (pdf: string): number[][] =>
  Array.from(pdf.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g), ([, box = '']) =>
    box.split(' ').map((side) => Math.round(Number(side))),
  )

test('PDF prints the figure alone, on one page of its size, as text and lines, and leaves the page as it was', async ({
  page,
}) => {
  await openView(page, '?series=M-2709,M-GAS&freq=year')
  await page.evaluate(() => Reflect.set(window, 'print', () => Reflect.set(window, 'asked', document.title)))
  const title = await page.title()
  await page.locator('#explore').getByRole('button', { name: 'Export', exact: true }).click()
  const button = page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'PDF', exact: true })
  await expect(button).toHaveAccessibleDescription('Choose “Save as PDF” in your browser’s window')
  const sheets = await page.evaluate(() => document.adoptedStyleSheets.length)
  await button.click()
  await page.waitForFunction(() => Reflect.get(window, 'asked'))
  expect(await page.evaluate(() => Reflect.get(window, 'asked')), 'the name of the file').toBe(
    'china-russia_crude-oil+gas_value_year_2017_2025',
  )
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pagesOf(pdf)).toEqual([[0, 0, 900, 506]])
  const fonts = new Set(Array.from(pdf.matchAll(/\/FontName \/(?:[A-Z]{6}\+)?([\w-]+)/g), ([, name]) => name))
  expect([...fonts].join(' ')).toMatch(/Plex.*Serif|Serif.*Plex/)
  expect(pdf).not.toContain('/Subtype /Image')
  await expect(page.locator('.figure-print')).toHaveCount(0)
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(sheets)
  expect(await page.title()).toBe(title)
  await expect(button).toBeFocused()
})

test('a PDF of any size is one page', { tag: '@full' }, async ({ page }) => {
  await openView(page, '?series=M-2709,M-GAS&freq=year&events=none')
  await page.evaluate(() => Reflect.set(window, 'print', () => undefined))
  await page.locator('#explore').getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  for (const [width, height] of [
    [400, 4000],
    [3999, 777],
    [1081, 1081],
  ] as const) {
    await dialog.getByRole('spinbutton', { name: 'Width', exact: true }).fill(String(width))
    await dialog.getByRole('spinbutton', { name: 'Height' }).fill(String(height))
    await dialog.getByRole('button', { name: 'PDF', exact: true }).click()
    await page.locator('.figure-print svg').waitFor({ state: 'attached' })
    const pages = pagesOf((await page.pdf({ preferCSSPageSize: true })).toString('latin1'))
    expect(pages.length).toBe(1)
    expect(Math.abs((pages[0]?.[2] ?? 0) - width * 0.75)).toBeLessThanOrEqual(1)
    expect(Math.abs((pages[0]?.[3] ?? 0) - height * 0.75)).toBeLessThanOrEqual(1)
    await expect(page.locator('.figure-print')).toHaveCount(0)
  }
})
