import { type BrowserContext, type Locator, type Page, type Route, expect } from '@playwright/test'
import { expectLines, goTo, test } from './page.ts'
import { held, some } from './support.ts'
import { csvRows } from '#tests/unit/support/csvRows.ts'

// A reader sees that an answer does not come. All answers come through one client, which tests in Node hold against
// every fault. An answer that has come is kept, so each test breaks one that no other asks for.

/** Shortens the waits before the second and the third attempt. */
async function hurry(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const { setTimeout: slow } = window
    Reflect.set(window, 'setTimeout', (callback: () => void, wait = 0, ...rest: unknown[]) =>
      slow(callback, wait === 1000 || wait === 2000 ? 10 : wait, ...rest),
    )
  })
}
// One worker opens the page once.
test.describe.configure({ mode: 'default' })
test.use({ prepared: { by: hurry }, allowed: /Failed to load resource/ })

const answers: { readonly [answer: string]: (route: Route) => Promise<void> } = {
  404: (route) => route.fulfill({ status: 404 }),
  503: (route) => route.fulfill({ status: 503, headers: { 'retry-after': 'Fri, 31 Dec 2999 12:00:00 GMT' } }),
  cut: (route) => route.abort('connectionreset'),
  page: (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sign in' }),
  contract: (route) => route.fulfill({ json: { data: [], count: 0 } }),
}
const breaks = (page: Page, resource: string, answer: string): Promise<unknown> =>
  page.route(`**/${resource}`, (route) => answers[answer]?.(route))

const alertOf = (page: Page, place = '#explore'): Locator => page.locator(place).getByRole('alert')
const tick = (page: Page, name: string): Promise<void> =>
  page.getByRole('checkbox', { name, exact: true }).first().click()

const rows = csvRows(import.meta.url, 'faults.csv')
for (const { what = '', answer = '', resource = '', search = '', place = '', says = '', drawn = '' } of some(rows, 5))
  test(`${what} does not come (${answer}): said in its place; Try again brings it`, async ({ at }) => {
    const page = await at('')
    await breaks(page, resource, answer)
    await at(search)
    const alert = alertOf(page, place)
    await expect(alert).toContainText(says)
    await expect(alert).toContainText(resource)
    await expect(page.locator(`${place} ${drawn}`)).toHaveCount(0)
    if (search.includes('series=M-2709,'))
      await expect(page.locator(`${place} g[data-series="M-2709"]`)).not.toHaveCount(0)
    await page.unroute(`**/${resource}`)
    await alert.getByRole('button').click()
    await expect(page.locator(`${place} ${drawn}`)).not.toHaveCount(0)
    await expect(alert).toHaveCount(0)
  })

test('a line on its way is named, and the others are drawn already', async ({ at }) => {
  const page = await at('')
  const answer = await held(page, '**/api/series/M-4407.annual.json')
  const isThere = goTo(page, '?series=M-2709,M-4407&freq=year')
  await expect(page.getByRole('figure').getByText(/^Loading .*wood.*…$/i)).toBeVisible()
  await expectLines(page, 'M-2709')
  answer()
  await isThere
  await expectLines(page, 'M-2709', 'M-4407')
})

test('a line that failed is asked for again when it is chosen again, and by no other choice', async ({ at }) => {
  await breaks(await at(''), 'api/series/M-0303.annual.json', '404')
  const page = await at('?series=M-2709,M-0303&freq=year')
  await expect(alertOf(page)).toBeVisible()
  await page.unroute('**/api/series/M-0303.annual.json')
  await tick(page, 'Coal')
  await expectLines(page, 'M-2709', 'M-2701')
  await expect(alertOf(page)).toBeVisible()
  await tick(page, 'Frozen fish')
  await expect(alertOf(page)).toHaveCount(0)
  await tick(page, 'Frozen fish')
  await expectLines(page, 'M-2709', 'M-2701', 'M-0303')
})

test('a failure that may be over is asked for again when its reader comes back', async ({ at }) => {
  const page = await at('')
  await breaks(page, 'api/series/M-7601.annual.json', 'cut')
  await breaks(page, 'api/series/M-3102.annual.json', '404')
  await breaks(page, 'api/series/M-3104.annual.json', '503')
  await at('?series=M-2709,M-7601,M-3102,M-3104&freq=year')
  await expect(alertOf(page)).toHaveCount(3)
  await page.unrouteAll()
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))
  await expectLines(page, 'M-2709', 'M-7601')
  await expect(alertOf(page)).toHaveText([/M-3102/, /M-3104/])
})

test('without a connection what is drawn stays, a line says so, and the rest comes later', async ({ at }) => {
  const page = await at('?series=M-2709&freq=year')
  const status = page.locator('[data-part=standing]')
  await expect(status).toHaveText('')
  await page.context().setOffline(true)
  await expect(status).toContainText('You are offline. What is drawn stays')
  await status.getByRole('button', { name: 'Dismiss' }).click()
  await expect(status).toHaveText('')
  await tick(page, 'Computers')
  await page.getByRole('radio', { name: 'Panels' }).click()
  await expectLines(page, 'M-2709')
  await page.context().setOffline(false)
  await page.locator('#explore .chart-room[data-kind=panels] svg').first().waitFor()
  await expectLines(page, 'M-2709', 'X-8471')
  await expect(status).toHaveText('')
})
