import { expect } from '@playwright/test'
import { test } from './page.ts'
import { openView } from './support.ts'

test('on paper the page is its figures, dark ink on white, with nothing to press, and upright wide enough for the coverage table', async ({
  page,
}) => {
  await openView(page, '?theme=dark')
  await page.locator('#sources').scrollIntoViewIfNeeded()
  await page.locator('#sources-coverage > summary').click()
  await page.locator('.sources-matrix').waitFor()
  await page.emulateMedia({ media: 'print' })
  const explore = page.locator('#explore')
  await explore.getByRole('heading', { level: 3 }).waitFor()
  await explore.locator('.chart-area svg').first().waitFor()
  await expect(explore.locator('.figure-notes')).toContainText('Source')
  await expect(explore.getByText('China’s imports include insurance and freight (CIF)'), 'what is folded').toBeVisible()
  await expect(explore.getByText('About these figures')).toBeHidden()
  expect(await page.locator('button:visible, input:visible, select:visible').count()).toBe(0)
  const ink = await explore.getByRole('heading', { level: 3 }).evaluate((heading) => getComputedStyle(heading).color)
  expect(ink).toBe('rgb(26, 29, 33)')

  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const sizes = Array.from(
    pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g),
    ([, width, height]) => Number(width) > Number(height),
  )
  expect(sizes.slice(0, 2), 'claims and chart on pages across').toEqual([true, true])
  expect(sizes.at(-1), 'the last page is upright, as what it ends').toBe(false)

  // A4 without its margins has 703 by 1032 pixels.
  await page.setViewportSize({ width: 703, height: 1032 })
  const right = (css: string): Promise<number> =>
    page.locator(css).evaluate((element) => Math.ceil(element.getBoundingClientRect().right))
  await expect.poll(() => right('.sources-matrix')).toBeLessThanOrEqual(703)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(703)
})

test('on paper a board is all there is, and its figures fill the width', async ({ page }) => {
  const board = ['series=M-2709', 'series=M-GAS'].map((query) => `board=${encodeURIComponent(query)}`).join('&')
  await openView(page, `?${board}`)
  await expect(page.locator('.board-figures .chart-area > svg')).toHaveCount(2)
  await page.emulateMedia({ media: 'print' })
  await expect(
    page.locator(':is(.masthead, #explore, #claims, .sources, footer)').filter({ visible: true }),
  ).toHaveCount(0)
  const widths = await page
    .locator('.board-figures :is(.chart-area > svg, .figure)')
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().width)))
  expect(new Set(widths).size).toBe(1)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
})

test('on paper a table has the names of its columns, and its letters beside their numbers', async ({ page }) => {
  await page.goto('./?chart=table&freq=year')
  await page.locator('#explore td sup').first().waitFor()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#explore thead').getByText('Crude oil')).toBeVisible()
  await expect(page.locator('#explore .table-arrow').first()).toBeHidden()
  const astray = await page.locator('#explore td sup').evaluateAll(
    (letters) =>
      letters.filter((letter) => {
        const [own, cell] = [letter, letter.closest('td')].map((element) => element?.getBoundingClientRect())
        return (
          own === undefined ||
          cell === undefined ||
          own.left < cell.left ||
          own.right > cell.right ||
          own.top < cell.top
        )
      }).length,
  )
  expect(astray).toBe(0)
})

test('on paper a treemap has nothing to press either', { tag: '@full' }, async ({ page }) => {
  await openView(page, '?chart=treemap&flow=M&year=2023')
  const list = page.getByText('Too small to select: ')
  await list.waitFor()
  await page.emulateMedia({ media: 'print' })
  await page.locator('#explore .treemap').waitFor()
  // On a screen these headings fold the parts of the sources, which they lead on paper too.
  const isHeading = '.sources-part > summary:has(> h3)'
  const toPress = page.locator(`:is(summary:not(${isHeading}), button, input, select):visible`)
  expect(await toPress.allInnerTexts()).toEqual([])
  for (const heading of await page.locator(`${isHeading}:visible`).all())
    await expect(heading, 'no triangle').toHaveCSS('list-style-type', 'none')
})

test('a page printed from a phone has the claims whole', { tag: '@full' }, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await openView(page, '')
  await page.emulateMedia({ media: 'print' })
  const claims = page.getByRole('region', { name: 'Five claims, checked' })
  for (const claim of ['Crude oil', 'Gas', 'Chinese exports', 'Microchips', 'Electronics'])
    await claims.locator('.claims-sentences').getByRole('heading', { name: claim, exact: true }).waitFor()
  await page.getByText('LNG +143.7%, pipeline gas +163.5%.').waitFor()
  await expect(page.getByText('How we checked')).toBeHidden()
})
