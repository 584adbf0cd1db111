import { type Page, type Route, expect } from '@playwright/test'
import { polled, test } from './page.ts'
import { askedBy, built, held, live } from './support.ts'

// The page of a build for another trade API is served without a first view and without answers, and asks for all of
// them. Here the page is ours without both, and the API is the site's own.

test.use({ allowed: /Failed to load resource/ })

const bare = built('index.html').replace(
  /(?<=<div id="root">)[^]*<\/div>\s*<script type="application\/json" id="page-answers">[^]*?<\/script>/,
  '</div>',
)

const catalogue = '**/api/catalogue.json'
const notFound = (route: Route): Promise<void> => route.fulfill({ status: 404 })

async function open(page: Page, search = ''): Promise<void> {
  await page.route(/\/some\/folder\/(\?.*)?$/, (route) => route.fulfill({ contentType: 'text/html', body: bare }))
  await page.goto(`./${search}`)
}

const drawn = (page: Page): Promise<void> =>
  page.locator('#explore .chart-area svg [data-series] path').first().waitFor()

test('a page whose catalogue is late or fails keeps its size, says so, and tries again', async ({ page }) => {
  const asked = askedBy(page)
  const refuse = await held(page, catalogue, notFound)
  await open(page)
  await expect(page.getByRole('status')).toHaveText('Loading the figures…')
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(900)
  refuse()
  await expect(page.getByRole('alert')).toContainText('api/catalogue.json')
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click()
  await polled(() => asked.filter((path) => path === 'api/catalogue.json').length).toBe(2)
  await page.getByRole('button', { name: 'Русский' }).click()
  await page.unroute(catalogue)
  await page.getByRole('alert').getByRole('button', { name: 'Повторить' }).press('Enter')
  await drawn(page)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Торговля Китая и России')
})

test('findings that do not come take their sentences with them, and nothing else', async ({ page }) => {
  // A part that comes later asks for the findings again by itself: none gets them before the click.
  await page.addInitScript(() => addEventListener('click', () => Reflect.set(window, 'clicked', true), true))
  const isClicked = (): Promise<boolean> => page.evaluate(() => Reflect.has(window, 'clicked'))
  await page.route('**/api/findings.json', async (route) => ((await isClicked()) ? route.continue() : notFound(route)))
  await open(page, '?series=X-TOTAL')
  await live(page)
  const claims = page.locator('#claims')
  await expect(claims.getByText(/^Some sentences are missing.*api\/findings\.json/)).toBeVisible()
  await expect(claims.getByRole('article', { name: 'Gas' })).toContainText('Holds')
  // A key, because a button that moves away under the pointer would have clicked, and not been clicked.
  await claims.getByRole('button', { name: 'Try again' }).press('Enter')
  await expect(claims.getByRole('alert')).toHaveCount(0)
})
