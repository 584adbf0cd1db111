import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { notFound, standing, test as incomplete } from './missingCode.ts'
import { test } from './page.ts'
import { exported, holdCode, live, openView, ownTable } from './support.ts'

// A reader meets the page before its code is there, while it loads, and where some of it does not load.

/** `npm test` tries only the first of cases that differ in one thing. */
const firstAlone = (i: number) => ({ tag: i === 0 ? [] : ['@full'] })

test.describe('a link to a closer look', () => {
  test('opens it; reloaded, it stays where its reader was', async ({ page }) => {
    await openView(page, '?view=movers')
    const figure = page.locator('#explore .look figure')
    await expect(figure).toBeInViewport()
    // A reader who has scrolled keeps the place: the page no longer scrolls to the figure.
    await page.mouse.wheel(1, 0)
    await page.evaluate(() => scrollTo(0, 600))
    await page.reload()
    await figure.waitFor({ state: 'attached' })
    expect(await page.evaluate(() => scrollY)).toBe(600)
  })
})

async function expectAlert(page: Page, words: string | RegExp): Promise<void> {
  await page.getByRole('alert').waitFor({ state: 'attached' })
  await expect(page.getByRole('alert')).toContainText(words)
}

// judges/engines/faults.spec.ts tries other files and other faults in three engines.
incomplete.describe('code that does not come', () => {
  incomplete('the application: it is said, and comes when it is tried again', async ({ page }) => {
    await page.route('**/assets/app-*.js', notFound)
    await page.goto('./')
    await expectAlert(page, 'The controls of this page could not be loaded.')
    await page.unroute('**/assets/app-*.js')
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click()
    await live(page)
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  incomplete('the application: links go where they lead', { tag: '@full' }, async ({ page }) => {
    await page.route('**/assets/app-*.js', notFound)
    await page.goto('./')
    await page.getByRole('alert').waitFor({ state: 'attached' })
    await page.unroute('**/assets/app-*.js')
    await page.getByRole('article', { name: 'Crude oil' }).getByRole('link', { name: 'Show in chart' }).click()
    await live(page)
    await expect(page).toHaveURL((url) => url.search.startsWith('?series=M-2709'))
  })

  incomplete('the application comes with the connection', async ({ page, context }) => {
    await page.route('**/assets/app-*.js', async (route) => {
      await context.setOffline(true)
      await route.abort('internetdisconnected')
    })
    await page.goto('./')
    await expectAlert(page, 'The controls')
    await page.unroute('**/assets/app-*.js')
    await context.setOffline(false)
    await live(page)
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  incomplete('a site that is another by now: trying again loads its page', async ({ page }) => {
    const pages: string[] = []
    await page.route('**/assets/app-*.js*', (route) => route.fulfill({ status: 404 }))
    await page.goto('./?freq=year')
    await expectAlert(page, 'The controls')
    page.on('framenavigated', (frame) => pages.push(frame.url()))
    await page.getByRole('alert').getByRole('button').click()
    await expect.poll(() => pages).toEqual([page.url()])
    await expectAlert(page, 'The controls')
  })

  const told = [
    ['zh', '本页的控件未能载入', '重试'],
    ['ru', 'Элементы управления страницы не загрузились', 'Повторить'],
  ] as const
  for (const [i, [language, words, again]] of told.entries()) {
    incomplete(
      `the application, for a reader of ${language}: said in that language, over what was served`,
      firstAlone(i),
      async ({ page }) => {
        await page.route('**/assets/app-*.js*', notFound)
        await page.goto(`./?lang=${language}`)
        await expectAlert(page, words)
        await page.getByRole('alert').getByRole('button', { name: again }).waitFor()
        await page.getByRole('article', { name: 'Crude oil' }).waitFor()
        await expect(page.locator('.poster:visible')).toHaveCount(1)
      },
    )
  }

  const otherViews = [
    ['?series=M-7403.annual&chart=bar&freq=year', '#explore'],
    ['?lang=ru&chart=bar', '#explore'],
    ['?view=movers', '#explore'],
    ['?embed=1&series=M-2701', '#root'],
    ['?embed=1&lang=zh', '#root'],
  ] as const
  for (const [i, [search, served]] of otherViews.entries()) {
    incomplete(
      `the application, for ${search}: no other view is shown in its place`,
      firstAlone(i),
      async ({ page }) => {
        await page.route('**/assets/app-*.js*', notFound)
        await page.goto(`./${search}`)
        await expectAlert(page, /the view asked for could not|запрошенный вид не|您要查看的内容未能/)
        // Finished animations stand for any length of waiting.
        await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()))
        await expect(page.locator(served)).toBeHidden()
        await expect(page.locator('.poster:visible')).toHaveCount(0)
        await page.unroute('**/assets/app-*.js*')
        await page.getByRole('alert').getByRole('button').click()
        await page.locator('figure :is(.chart-area, .look-drawing) svg').first().waitFor()
      },
    )
  }

  incomplete('the words of ru: English meanwhile, and it is said', async ({ page }) => {
    await page.route('**/assets/ru-*.js', notFound)
    await page.goto('./?lang=ru')
    await expect(standing(page)).toContainText('Part of this page could not be loaded.')
    await page.locator('html[lang=en]').waitFor({ state: 'attached' })
    await page.getByRole('article', { name: 'Crude oil' }).waitFor()
    await page.unroute('**/assets/ru-*.js')
    await standing(page).getByRole('button', { name: 'Reload the page' }).click()
    await page.locator('html[lang=ru]').waitFor({ state: 'attached' })
    await expect(standing(page)).toHaveText('')
  })

  incomplete('an embedded figure: it is said in its frame', { tag: '@full' }, async ({ page }) => {
    await page.route('**/assets/EmbeddedFigure-*.js*', notFound)
    await page.goto('./?embed=1')
    await expect(standing(page)).toContainText('Part of this page could not be loaded.')
    await page.unroute('**/assets/EmbeddedFigure-*.js*')
    await standing(page).getByRole('button', { name: 'Reload the page' }).click()
    await expect(page.locator('.embedded [data-series]')).toHaveCount(5)
    await expect(standing(page)).toHaveText('')
  })
})

/** Drags a file over the page and drops it there, as the system does. */
async function dropFile(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 700, y: 500, data })
}

test.describe('a file that is dropped', () => {
  for (const [i, chunk] of ['app', 'OpenFile', 'takeFile'].entries()) {
    test(`before ${chunk} is here is opened when it comes`, firstAlone(i), async ({ page }, info) => {
      const letThrough = await holdCode(page, chunk)
      await page.goto('./', { waitUntil: 'commit' })
      await page.getByRole('article', { name: 'Crude oil' }).waitFor()
      if (chunk !== 'app') await live(page)
      const path = info.outputPath('mine.csv')
      writeFileSync(path, ownTable)
      await dropFile(page, path)
      expect(page.url()).toMatch(/^http/)
      letThrough()
      await expect(page.locator('.picture-told')).toContainText('mine.csv')
      await page.getByRole('group', { name: 'Your file' }).waitFor()
      expect(page.context().pages()).toHaveLength(1)
    })
  }

  test('after another has nothing of the other said under it', { tag: '@full' }, async ({ page }, info) => {
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
