import { type Locator, type Page, type Route, expect } from '@playwright/test'
import { polled, settled, test } from './page.ts'
import { askedBy, live, openView } from './support.ts'

// Some code of the page does not come: the page says so, keeps what it has, and has a way to the rest. Code is missing
// above all where the site has another version by now, which an open page offers too.

test.use({ allowed: /Failed to load resource/ })

const notFound = (route: Route): Promise<void> => route.fulfill({ status: 404 })
/** The message at the page's edge, which stays as long as it holds. */
const standing = (page: Page): Locator => page.locator('[data-part=standing]')
const deploy = (page: Page): Promise<unknown> =>
  page.route('**/version.json', (route) => route.fulfill({ json: { version: 'of tomorrow' } }))
const chooseKind = (page: Page, name: string): Promise<void> => page.getByRole('radio', { name, exact: true }).click()

const visits = [
  ['?lang=zh', '本页的控件未能载入', '#explore .poster', null],
  ['?lang=ru&chart=bar', 'запрошенный вид не', null, '#explore'],
  ['?embed=1&series=M-2701', 'the view asked for could not', null, '#root'],
] as const
for (const [i, [search, words, stays, goes]] of visits.entries())
  test(`the application does not come to ${search}: said over what was served`, async ({ page }) => {
    await page.route('**/assets/app-*.js*', notFound)
    await page.goto(`./${search}`)
    const alert = page.getByRole('alert')
    await expect(alert).toContainText(words)
    // Finished animations stand for any length of waiting.
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()))
    if (stays !== null) await expect(page.locator(stays).locator('visible=true')).toHaveCount(1)
    if (goes !== null) await expect(page.locator(goes)).toBeHidden()
    // One of them is enough to try again.
    if (i > 0) return
    await page.unroute('**/assets/app-*.js*')
    await alert.getByRole('button').click()
    await live(page)
    await page.locator('figure .chart-area svg').locator('visible=true').first().waitFor()
    await expect(alert).toHaveCount(0)
  })

test('the application comes with the connection', async ({ page, context }) => {
  await page.route('**/assets/app-*.js', async (route) => {
    await context.setOffline(true)
    await route.abort('internetdisconnected')
  })
  await page.goto('./')
  await expect(page.getByRole('alert')).toContainText('The controls of this page could not be loaded.')
  await page.unroute('**/assets/app-*.js')
  await context.setOffline(false)
  await live(page)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('the words of a language do not run: the page is in English until a reload', async ({ page }) => {
  await page.route('**/assets/ru-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("cut")' }),
  )
  await page.goto('./?lang=ru')
  await expect(standing(page)).toContainText('Part of this page could not be loaded.')
  await page.locator('html[lang=en]').waitFor({ state: 'attached' })
  await page.unroute('**/assets/ru-*.js')
  await standing(page).getByRole('button', { name: 'Reload the page' }).click()
  await page.locator('html[lang=ru]').waitFor({ state: 'attached' })
  await expect(standing(page)).toHaveText('')
})

test('a host gives another script in place of words: said, and no key is shown', async ({ page }) => {
  await page.route('**/assets/en-*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'export {}' }))
  await page.goto('./?chart=bar')
  await expect(standing(page)).toContainText('Part of this page could not be loaded.')
  await page.waitForLoadState('networkidle')
  await expect(page.locator('body')).not.toContainText(/\b(?:bar|chart|claims|control|gallery|note|sources)\.[a-z]/)
})

test('a kind of chart does not come: the one before stays, and a reload brings it', async ({ page }) => {
  await page.route(/assets\/(bar|area|panels)-/, notFound)
  await openView(page, '')
  for (const kind of ['Bars', 'Stacked areas'])
    await test.step(`${kind}: said, also where what was missing before was dismissed`, async () => {
      await chooseKind(page, kind)
      await expect(standing(page)).toContainText('Part of this page could not be loaded.')
      await expect(page.locator('#explore [data-series]')).toHaveCount(3)
      await standing(page).getByRole('button', { name: 'Dismiss' }).click()
      await expect(standing(page)).toHaveText('')
    })
  await test.step('another version is the reason, and is offered', async () => {
    await deploy(page)
    await chooseKind(page, 'Panels')
    await expect(standing(page)).toContainText('This page has been updated.')
    await expect(page.locator('span[role=alert]')).toHaveCount(0)
  })
  const reload = standing(page).getByRole('button', { name: 'Reload the page' })
  await test.step('a reload from a site that is gone would take the page along', async () => {
    await page.unrouteAll()
    await page.route('**/version.json', (route) => route.abort('connectionreset'))
    await reload.click()
    await expect(standing(page)).toContainText('not answering')
    await expect(page.locator('#explore [data-series]')).toHaveCount(3)
  })
  await test.step('the reload brings the kind', async () => {
    await page.unrouteAll()
    await reload.click()
    await page.locator('.chart-room[data-kind=panels] svg').first().waitFor()
    await expect(standing(page)).toHaveText('')
  })
})

test('who comes back or asks after five minutes is offered what is new; no clock asks', async ({ page }) => {
  const asked = askedBy(page)
  const versions = (): number => asked.filter((path) => path === 'version.json').length
  const comeBack = (): Promise<boolean> =>
    page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))
  await page.clock.install()
  await openView(page, '?series=M-2709&freq=year')
  await page.clock.runFor(5000)
  await settled(page)
  await expect(standing(page)).toHaveText('')
  await comeBack()
  expect(versions(), 'a moment ago it was new').toBe(0)

  const before = asked.length
  await page.clock.runFor('30:00')
  // Code that it has begun to load may still ask for other code.
  expect(asked.slice(before).filter((path) => !path.startsWith('assets/'))).toEqual([])
  await comeBack()
  await polled(versions).toBe(1)
  await expect(standing(page), 'the same version').toHaveText('')

  await deploy(page)
  await page.clock.fastForward('05:01')
  await page.getByRole('checkbox', { name: 'Coal', exact: true }).click()
  await expect(standing(page)).toContainText('This page has been updated.')
})
