import { expect } from '@playwright/test'
import { boardOf, explore as stage, settled, test } from './page.ts'
import { beyond, printed } from './support.ts'

test('on paper the page is its figures, in dark ink; from a phone the claims are whole', async ({ at }) => {
  const page = await at('?theme=dark')
  const explore = stage(page)
  await page.emulateMedia({ media: 'print' })
  await expect(explore.locator('.chart-area svg').first()).toBeVisible()
  await expect(explore.locator('[data-part=figure-notes]')).toContainText('Source')
  await expect(
    explore.getByText('China’s imports are valued with insurance and freight (CIF)'),
    'what is folded',
  ).toBeVisible()
  await expect(explore.getByText('About these figures')).toBeHidden()
  await expect(page.locator('button, input, select').filter({ visible: true })).toHaveCount(0)
  await expect(explore.getByRole('heading', { level: 3 })).toHaveCSS('color', 'rgb(26, 29, 33)')
  await page.setViewportSize({ width: 360, height: 780 })
  const checks = page.getByRole('region', { name: 'Claims, checked' }).locator('[data-part=checks]')
  for (const name of ['Crude oil', 'Gas', 'Chinese exports', 'Microchips', 'Electronics'])
    await expect(checks.getByRole('rowheader', { name, exact: true })).toBeVisible()
  await expect(page.getByText('How we checked')).toBeHidden()
})

test('claims and chart are on pages across, and the coverage of the sources on an upright one', async ({ at }) => {
  const page = await at('')
  await page.locator('#sources').scrollIntoViewIfNeeded()
  await page.locator('#sources-coverage > summary').click()
  await page.locator('#sources-coverage li svg').last().waitFor()
  await page.emulateMedia({ media: 'print' })
  const isAcross = (await printed(page)).sheets.map(([width = 0, height = 0]) => width > height)
  expect([...isAcross.slice(0, 2), isAcross.at(-1)]).toEqual([true, true, false])
  // A4 without its margins has 703 by 1032 pixels.
  await page.setViewportSize({ width: 703, height: 1032 })
  await settled(page)
  const bars = page.locator('#sources-coverage li svg').first()
  const right = await bars.evaluate((element) => element.getBoundingClientRect().right)
  expect(Math.ceil(right)).toBeLessThanOrEqual(703)
  expect(await beyond(page)).toBe(0)
  await page.locator('#sources-coverage > summary').dispatchEvent('click')
})

test('on paper a table has the names of its columns, and its letters in the cells of their numbers', async ({ at }) => {
  const page = await at('?chart=table&freq=year')
  await page.locator('#explore td sup').first().waitFor()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#explore thead').getByText('Crude oil')).toBeVisible()
  await expect(page.locator('#explore thead svg')).not.toHaveCount(0)
  await expect(page.locator('#explore thead svg').filter({ visible: true })).toHaveCount(0)
  const astray = await page.locator('#explore td sup').evaluateAll((letters) =>
    letters.filter((letter) => {
      const [own, cell] = [letter, letter.closest('td') ?? letter].map((one) => one.getBoundingClientRect())
      return own === undefined || cell === undefined || own.left < cell.left || own.right > cell.right
    }),
  )
  expect(astray).toEqual([])
})

test('on paper a board is all there is, and its figures fill the width', async ({ at }) => {
  const page = await at(boardOf('series=M-2709', 'series=M-GAS'))
  await expect(page.locator('[data-part=board] .chart-area > svg')).toHaveCount(2)
  await page.emulateMedia({ media: 'print' })
  const others = page.locator(':is(header, #explore, #claims, #sources, footer)')
  await expect(others.filter({ visible: true })).toHaveCount(0)
  const widths = await page
    .locator('[data-part=board] :is(.chart-area > svg, figure)')
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().width)))
  expect(new Set(widths).size).toBe(1)
  expect((await printed(page)).sheets).toHaveLength(2)
})
