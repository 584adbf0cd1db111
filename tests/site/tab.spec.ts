import { type Page, expect } from '@playwright/test'
import { figureTitle, settled, test } from './page.ts'
import { live } from './support.ts'

// A reader shares and keeps a view by its address and by the title of the tab.

const site = 'China–Russia trade flows'
const home = '/some/folder/'
const oil = `${home}views/crude-oil/`

const hasAddress = (page: Page, address: string): Promise<void> =>
  expect(page).toHaveURL((url) => url.pathname + url.search + url.hash === address)

async function openOwn(page: Page, path: string): Promise<void> {
  await page.goto(`./views/${path}`)
  await live(page)
  await page.locator('#own').waitFor({ state: 'detached' })
}

const click = (page: Page, label: string): Promise<void> =>
  page.locator('#commodities').getByText(label, { exact: true }).click()

test('a page of its own keeps address and title until another view; Back brings both back', async ({ page }) => {
  await openOwn(page, 'crude-oil/')
  const served = await page.title()
  expect(served).toMatch(new RegExp(`^Russian crude oil to China up 44.2% .+ – ${site}$`))
  await page.evaluate(() => Reflect.set(window, 'isSame', true))
  await hasAddress(page, oil)
  await click(page, 'Coal')
  await hasAddress(page, `${home}?series=M-2709,M-2701&freq=year&from=2017-01`)
  const both = new RegExp(`^Russian crude oil to China: .+ – ${site}$`)
  await expect(page).toHaveTitle(both)
  await page.goBack()
  await hasAddress(page, oil)
  await expect(page).toHaveTitle(served)
  await expect(page.locator('#explore .chart-area [data-series]')).toHaveCount(1)
  await page.goForward()
  await expect(page).toHaveTitle(both)
  await expect(page.locator('#explore .chart-area [data-series]')).toHaveCount(2)
  expect(await page.evaluate((): unknown => Reflect.get(window, 'isSame')), 'the page was never loaded again').toBe(
    true,
  )
  // After a reload the document is another one, in which Back loads the first page anew.
  await page.reload()
  await live(page)
  await page.goBack()
  await live(page)
  await hasAddress(page, oil)
  await expect(figureTitle(page)).toContainText('Russian crude oil to China up 44.2%')
})

test('a page of its own keeps its address in every language, and links to the site', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  // The page drops other parameters of its address, such as those that networks add to a link.
  await openOwn(page, 'crude-oil/?fbclid=1&series=M-2701&embed=1&lang=ru#sources')
  await hasAddress(page, `${oil}?lang=ru#sources`)
  await expect(page).toHaveTitle(
    /^Импорт Китая из России: сырая нефть\s— рост на\s44,2\s%.* – Торговля Китая и России$/,
  )
  await settled(page)
  const views = await page.locator('a[href]:not([href^="#"])').evaluateAll((all) =>
    all
      .map((link) => new URL(link instanceof HTMLAnchorElement ? link.href : 'about:blank'))
      .filter(({ origin, search }) => origin === location.origin && search !== '')
      .map(({ pathname }) => pathname),
  )
  expect(views.length).toBeGreaterThan(8)
  expect(new Set(views)).toEqual(new Set([home]))
  await page.locator('#explore').getByRole('button', { name: 'Экспорт', exact: true }).click()
  const dialog = page.locator('dialog[open]')
  await dialog.getByRole('button', { name: 'Встроить' }).click()
  await expect(dialog.locator('iframe')).toHaveAttribute('src', new RegExp(`^[^?]+${home}\\?series=M-2709&`))
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '中文' }).click()
  await hasAddress(page, `${oil}?lang=zh#sources`)
  await expect(page).toHaveTitle(/原油.* – 中俄贸易往来$/)
  await click(page, '煤炭')
  await hasAddress(page, `${home}?series=M-2709,M-2701&freq=year&from=2017-01&lang=zh#sources`)
  expect(asked.filter((path) => path.includes('/views/'))).toEqual([oil])
})
