import { expect } from '@playwright/test'
import { test } from './page.ts'
import { live } from './support.ts'

const boardOf = (...queries: readonly string[]): string =>
  `?${new URLSearchParams(queries.map((query) => ['board', query])).toString()}`

test('a link to a board opens at it; a figure of it stands where it is dropped', async ({ page }) => {
  await page.goto(`./${boardOf('series=M-2709', 'series=M-2701', 'chart=treemap')}`)
  await live(page)
  await expect(page.getByRole('heading', { name: 'Board' })).toBeInViewport()
  for (const i of [0, 1, 2])
    await page.locator('.board-figures > li').nth(i).locator('.chart-room svg').first().waitFor()
  const from = await page.locator('.board-handle').first().boundingBox()
  const to = await page.locator('.board-figures > li').nth(1).boundingBox()
  if (from === null || to === null) throw new Error('There is nothing to drag')
  await page.mouse.move(from.x + 8, from.y + 12)
  await page.mouse.down()
  await page.mouse.move(from.x + 30, from.y + 30, { steps: 3 })
  await page.mouse.move(to.x + to.width / 2, to.y + 40, { steps: 8 })
  await page.mouse.up()
  await expect(page).toHaveURL(
    (url) => url.searchParams.getAll('board').join() === 'series=M-2701,series=M-2709,chart=treemap',
  )
})

test('a reload leaves the board and the stage as they were', async ({ page }) => {
  await page.goto(`./${boardOf('series=M-2709', 'series=M-2701')}`)
  await live(page)
  await expect(page.getByRole('heading', { name: 'Board' })).toBeInViewport()
  await page
    .getByRole('group', { name: 'From China to Russia' })
    .getByRole('checkbox', { name: 'All goods', exact: true })
    .click()
  const title = 'Russian energy to China'
  await expect(page.locator('#figure-title')).toHaveText(title)
  await page.waitForFunction(() => String(history.state).includes('series=M-2709,M-271111,M-271121,M-2701'))
  await page.reload()
  await live(page)
  await expect(page.locator('#figure-title')).toHaveText(title)
  await expect(page.locator('.board-figures figure')).toHaveCount(2)
  await page.goBack()
  await expect(page.locator('#figure-title')).toHaveText('Russian energy to China, and all Chinese goods to Russia')
})

test('a board of six prints a figure a page, and leaves the page as it was', async ({ page }) => {
  const six = ['series=M-2709', 'chart=bar&freq=year', 'chart=panels', 'view=prices', 'chart=treemap', 'chart=table']
  await page.goto(`./${boardOf(...six)}`)
  await live(page)
  await page.evaluate(() => Reflect.set(window, 'print', () => Reflect.set(window, 'asked', document.title)))
  const print = page.getByRole('region', { name: 'Board' }).getByRole('button', { name: 'Print', exact: true })
  await print.click()
  await page.waitForFunction(() => Reflect.get(window, 'asked'))
  await expect(page.locator('.figure-print svg[role=img]')).toHaveCount(6)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const boxes = Array.from(pdf.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g), ([, box = '']) =>
    box
      .split(' ')
      .map((side) => Math.round(Number(side)))
      .join(),
  )
  expect(boxes).toEqual(Array.from({ length: 6 }, () => '0,0,900,506'))
  await expect(page.locator('.figure-print')).toHaveCount(0)
  await expect(print).toBeFocused()
})
