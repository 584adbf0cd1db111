import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { test } from './page.ts'
import { live } from './support.ts'

// Hosts show 404.html at any address where there is nothing.

const home = '/some/folder/'

/** Opens the page without the status 404, which the browser itself would log. */
async function openLost(page: Page, address: string): Promise<void> {
  const path = fileURLToPath(new URL('../../dist/404.html', import.meta.url))
  await page.route(`**${address}`, (route) => route.fulfill({ path, contentType: 'text/html; charset=utf-8' }))
  await page.goto(address)
}

const linkPaths = (page: Page): Promise<string[]> =>
  page
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')))

test('a lost reader is told so in three languages and finds the way to the start page', async ({ page }) => {
  await openLost(page, `${home}views/no-such-view/`)
  await expect(page.getByRole('heading')).toHaveText([
    'There is no page at this address',
    '此网址没有页面',
    'По этому адресу страницы нет',
  ])
  await expect(page.locator('section')).toHaveCount(3)
  expect(await page.locator('section').evaluateAll((all) => all.map((part) => part.getAttribute('lang')))).toEqual([
    'en',
    'zh-Hans',
    'ru',
  ])
  await expect(page.locator('body'), 'its own style is allowed').toHaveCSS('max-width', '648px')
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(251, 250, 246)')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(20, 23, 27)')
  await expect(page.locator('h1')).toHaveCSS('font-family', /^"Source Serif 4"/)
  await expect(page.getByRole('link').first()).toHaveCSS('color', 'rgb(236, 232, 223)')
  await page.getByRole('link', { name: 'To the start page' }).click()
  await live(page)
  await expect(page).toHaveURL((url) => url.pathname === home)
})

test('the way back begins before the folder of the site that the address names', async ({ page, baseURL }) => {
  const addresses = {
    [`${home}assets/app-DUhN5y9x.js`]: home,
    [`${home}api/series/M-0000.json`]: home,
    [`${home}data/nope.csv`]: home,
    [`${home}nope`]: home,
    '/data/flows/views/nope/picture.png': '/data/flows/',
    '/views/nope/': '/',
    '//stranger.example/views/nope/': '//stranger.example/',
  }
  for (const [address, path] of Object.entries(addresses)) {
    const { origin } = new URL(baseURL ?? '')
    await openLost(page, `${origin}${address}`)
    expect(await linkPaths(page), address).toEqual(Array(3).fill(`${origin}${path}`))
  }
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('it leads to the folder of the address', async ({ page, baseURL }) => {
    await openLost(page, `${home}nope`)
    await expect(page.getByRole('link')).toHaveCount(3)
    await page.getByRole('link', { name: '前往首页' }).click()
    await expect(page).toHaveURL(baseURL ?? '')
  })
})
