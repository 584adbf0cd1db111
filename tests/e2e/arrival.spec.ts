import { writeFileSync } from 'node:fs'
import type { Page, Route } from '@playwright/test'
import { expect, test as plain } from '@playwright/test'
import { exported, holdCode, openView, test } from './support.ts'

// What a reader meets before the code of the page is there, while it comes, and where some of it does not come.

const standing = (page: Page) => page.locator('.standing')
const live = (page: Page) => page.locator('html[data-live]')
/** Of cases that differ in one thing, `npm test` tries the first. */
const firstAlone = (i: number) => ({ tag: i === 0 ? [] : ['@full'] })

test.describe('a link to an analysis', () => {
  for (const [i, id] of ['movers', 'brent'].entries()) {
    test(`opens at it: ${id}`, firstAlone(i), async ({ page }) => {
      await page.goto(`./?view=${id}`)
      await expect(page.locator(`#${id} figure`)).toBeInViewport()
      await expect
        .poll(() => page.locator(`#${id}`).evaluate((section) => section.getBoundingClientRect().top))
        .toBeLessThan(20)
    })
  }

  test('that is reloaded stays where its reader was', async ({ page }) => {
    await openView(page, '?view=movers')
    await expect(page.locator('#movers figure')).toBeInViewport()
    await page.evaluate(() => scrollTo(0, 600))
    await page.reload()
    await expect(page.locator('#movers figure')).toBeAttached()
    expect(await page.evaluate(() => scrollY)).toBe(600)
  })
})

const notFound = (route: Route): Promise<void> => route.fulfill({ status: 404 })
/** What a site that is broken answers. */
const faults: { readonly [name: string]: (route: Route) => Promise<void> } = {
  'is not found': notFound,
  'is cut off': (route) => route.abort('connectionreset'),
  'is a page instead': (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sign in' }),
}

plain.describe('code that does not come', () => {
  // Chromium itself logs requests that fail: these pages cannot be silent, but nothing is thrown.
  const thrown: string[] = []
  plain.beforeEach(({ page }) => {
    thrown.length = 0
    page.on('pageerror', ({ message }) => thrown.push(message))
  })
  plain.afterEach(() => expect(thrown).toEqual([]))

  for (const [i, [name, fault]] of Object.entries(faults).entries()) {
    plain(`the application ${name}: it is said, and comes when it is tried again`, firstAlone(i), async ({ page }) => {
      await page.route('**/assets/app-*.js*', fault)
      await page.goto('./')
      await expect(page.getByRole('alert')).toContainText('The controls of this page could not be loaded.')
      await page.getByRole('group', { name: 'From Russia to China' }).getByText('Copper').click()
      await page.unroute('**/assets/app-*.js*')
      await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click()
      await expect(live(page)).toBeAttached()
      await expect(page.getByRole('alert')).toHaveCount(0)
      await expect(page, 'a click that was made meanwhile').toHaveURL((url) => url.search.endsWith('M-7403'))
    })
  }

  plain('the application fails once: it is asked for again before anything is said', async ({ page }) => {
    await page.route('**/assets/app-*.js*', (route) => route.abort('connectionreset'), { times: 1 })
    await page.goto('./')
    await expect(live(page)).toBeAttached()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  plain('the application comes with the connection', async ({ page, context }) => {
    await page.route('**/assets/app-*.js*', async (route) => {
      await context.setOffline(true)
      await route.abort('internetdisconnected')
    })
    await page.goto('./')
    await expect(page.getByRole('alert')).toContainText('The controls')
    await page.unroute('**/assets/app-*.js*')
    await context.setOffline(false)
    await expect(live(page)).toBeAttached()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  plain('a site that is another by now: trying again loads its page', async ({ page }) => {
    const pages: string[] = []
    await page.route('**/assets/app-*.js*', (route) => route.fulfill({ status: 404 }))
    await page.goto('./?freq=year')
    await expect(page.getByRole('alert')).toContainText('The controls')
    page.on('framenavigated', (frame) => pages.push(frame.url()))
    await page.getByRole('alert').getByRole('button').click()
    await expect.poll(() => pages).toEqual([page.url()])
    await expect(page.getByRole('alert')).toContainText('The controls')
  })

  const told = [
    ['zh', '本页的操作功能未能载入', '重试'],
    ['ru', 'Элементы управления страницы не загрузились', 'Повторить'],
  ] as const
  for (const [i, [language, words, again]] of told.entries()) {
    plain(
      `the application, for a reader of ${language}: said in that language, over what was served`,
      firstAlone(i),
      async ({ page }) => {
        await page.route('**/assets/app-*.js*', notFound)
        await page.goto(`./?lang=${language}`)
        await expect(page.getByRole('alert')).toContainText(words)
        await expect(page.getByRole('alert').getByRole('button', { name: again })).toBeVisible()
        await expect(page.getByRole('article', { name: 'Crude oil' })).toBeVisible()
        await expect(page.locator('.poster:visible')).toHaveCount(1)
      },
    )
  }

  const otherViews = [
    ['?series=M-7403.annual&chart=bar&freq=year', '#explore'],
    ['?lang=ru&chart=bar', '#explore'],
    ['?embed=1&series=M-2701', '#root'],
    ['?embed=1&lang=zh', '#root'],
  ] as const
  for (const [i, [search, served]] of otherViews.entries()) {
    plain(`the application, for ${search}: no other view is shown in its place`, firstAlone(i), async ({ page }) => {
      await page.route('**/assets/app-*.js*', notFound)
      await page.goto(`./${search}`)
      const alert = page.getByRole('alert')
      await expect(alert).toContainText(/the view asked for could not|запрошенный вид не|您要查看的内容未能/)
      // However long one waits.
      await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()))
      await expect(page.locator(served)).toBeHidden()
      await expect(page.locator('.poster:visible')).toHaveCount(0)
      await page.unroute('**/assets/app-*.js*')
      await alert.getByRole('button').click()
      await expect(page.locator('figure .chart-area svg').first()).toBeVisible()
    })
  }

  const languages = [
    ['ru', 'Русский'],
    ['zh', '中文'],
  ] as const
  for (const [i, [language, button]] of languages.entries()) {
    plain(
      `the words of ${language}: English meanwhile, and it is said, until they are tried again`,
      firstAlone(i),
      async ({ page }) => {
        await page.route(`**/assets/${language}-*.js*`, notFound)
        for (const open of [`./?lang=${language}`, './']) {
          await page.goto(open)
          await expect(live(page)).toBeAttached()
          if (open === './') await page.getByRole('button', { name: button }).click()
          await expect(standing(page)).toContainText('Part of this page could not be loaded.')
          await expect(page.locator('html[lang=en]')).toBeAttached()
          await expect(page.getByRole('article', { name: 'Crude oil' })).toBeVisible()
          await page.unroute(`**/assets/${language}-*.js*`)
          await standing(page).getByRole('button', { name: 'Try again' }).click()
          await expect(page.locator(`html[lang|=${language}]`)).toBeAttached()
          await expect(standing(page)).toHaveText('')
          await page.evaluate(() => localStorage.clear())
          await page.route(`**/assets/${language}-*.js*`, notFound)
        }
      },
    )
  }

  for (const [i, chunk] of ['lines', 'claims', 'LinesChart', 'FigureStates', 'Claims', 'fetchers'].entries()) {
    plain(`${chunk}: it is said, and comes when it is tried again`, firstAlone(i), async ({ page }) => {
      await page.route(`**/assets/${chunk}-*.js*`, notFound)
      await page.goto('./')
      await expect(live(page)).toBeAttached()
      await page.mouse.move(8, 8)
      await expect(standing(page)).toContainText('Part of this page could not be loaded.')
      await page.unroute(`**/assets/${chunk}-*.js*`)
      await standing(page).getByRole('button', { name: 'Try again' }).click()
      await expect(standing(page)).toHaveText('')
      await expect(page.locator('#explore [data-series]')).toHaveCount(5)
    })
  }

  plain('an embedded figure: it is said in its frame', async ({ page }) => {
    await page.route('**/assets/EmbeddedFigure-*.js*', notFound)
    await page.goto('./?embed=1')
    await expect(standing(page)).toContainText('Part of this page could not be loaded.')
    await page.unroute('**/assets/EmbeddedFigure-*.js*')
    await standing(page).getByRole('button', { name: 'Try again' }).click()
    await expect(page.locator('.embedded [data-series]')).toHaveCount(5)
    await expect(standing(page)).toHaveText('')
  })
})

/** A file dragged over the page and let go there, as the system does it. */
async function dropFile(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 700, y: 500, data })
}

test.describe('a file that is dropped', () => {
  const rows = Array.from(
    { length: 12 },
    (_, i) => `2023${String(i + 1).padStart(2, '0')},156,643,M,2709,Crude,${i + 3}e9`,
  )
  const table = ['period,reporterCode,partnerCode,flowCode,cmdCode,cmdDesc,primaryValue', ...rows].join('\n')

  for (const [i, chunk] of ['app', 'OpenFile', 'takeFile'].entries()) {
    test(`before ${chunk} is here is opened when it comes`, firstAlone(i), async ({ page }, info) => {
      const letThrough = await holdCode(page, chunk)
      await page.goto('./', { waitUntil: 'commit' })
      await expect(page.getByRole('article', { name: 'Crude oil' })).toBeVisible()
      if (chunk !== 'app') await expect(live(page)).toBeAttached()
      const path = info.outputPath('mine.csv')
      writeFileSync(path, table)
      await dropFile(page, path)
      expect(page.url()).toMatch(/^http/)
      letThrough()
      await expect(page.locator('.picture-told')).toContainText('mine.csv')
      await expect(page.getByRole('group', { name: 'Your file' })).toBeVisible()
      expect(page.context().pages()).toHaveLength(1)
    })
  }

  test('after another has nothing of the other said under it', async ({ page }, info) => {
    await page.clock.install()
    await openView(page, '?series=M-2709')
    const { bytes } = await exported(page, 'PNG')
    await page.getByRole('dialog', { name: 'Export' }).press('Escape')
    const [picture, broken] = [info.outputPath('ours.png'), info.outputPath('broken.png')]
    writeFileSync(picture, bytes)
    writeFileSync(broken, bytes.subarray(0, 400))
    await dropFile(page, picture)
    await expect(page.locator('.picture-told')).toContainText('ours.png')
    await dropFile(page, broken)
    await expect(page.locator('.picture-told')).toContainText('broken.png')
    await page.clock.runFor(2000)
    await expect(page.locator('.picture-told p')).toHaveCount(1)
  })
})
