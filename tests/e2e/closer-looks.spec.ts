import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { analyses } from '#src/view/analyses.ts'
import { full, live, openView, test } from './support.ts'

// A closer look opens in the place of the chart, from wherever one comes, and leaves it as it was.

const stage = (page: Page): Locator => page.locator('#explore')
const nameOf = (page: Page): Locator => stage(page).locator('.look-side h2')
const title = (page: Page): Locator => stage(page).locator('#figure-title')
const menu = (page: Page): Locator => stage(page).locator('summary').filter({ hasText: 'Closer looks' })
const gallery = (page: Page): Locator => page.getByRole('region', { name: 'Closer looks' })

async function expectOpen(page: Page, name: string): Promise<void> {
  await expect(nameOf(page)).toHaveText(name)
  await expect(nameOf(page)).toBeFocused()
  await expect(nameOf(page)).toBeInViewport({ ratio: 1 })
  await stage(page).locator('figure[aria-busy=false] .look-drawing svg').first().waitFor()
  await expect(stage(page).locator('.picker, .radios-tabs')).toHaveCount(0)
}

async function goBackToChart(page: Page): Promise<void> {
  await stage(page).getByRole('link', { name: 'Back to the chart' }).click()
  await expect(title(page)).toBeFocused()
  await expect(title(page)).toHaveText('Russian energy to China, and all Chinese goods to Russia')
  await expect(stage(page).locator('[data-series]')).toHaveCount(5)
}

/** What draws each closer look, as the code that opens them names it. */
function filesOfLooks(): string[] {
  const assets = fileURLToPath(new URL('../../dist/assets/', import.meta.url))
  const opening = readdirSync(assets).filter((name) => /^CloserLook-.*js$/.test(name))
  return opening.flatMap((name) => [
    name,
    ...Array.from(readFileSync(assets + name, 'utf8').matchAll(/import\(`\.\/([^`]+)`\)/g), ([, file = '']) => file),
  ])
}

/** Until the cards are hydrated, a press on one is that of any link: it loads the page anew. */
async function comeToGallery(page: Page): Promise<void> {
  await page.locator('#gallery').scrollIntoViewIfNeeded()
  await page.waitForFunction(() => {
    const card = document.querySelector('.gallery-card')
    return card !== null && Object.keys(card).some((key) => key.startsWith('__reactProps'))
  })
  await expect(gallery(page).getByRole('link')).toHaveCount(analyses.length)
}

test('a card opens its closer look, whose name has the focus; Back to the chart, and Back and Forward, undo it', async ({
  page,
}) => {
  await openView(page, '')
  await comeToGallery(page)
  await gallery(page)
    .getByRole('link', { name: /^Against Brent/ })
    .click()
  await expectOpen(page, 'Against Brent')
  await expect(page).toHaveURL((url) => url.search === '?view=brent')
  await expect(title(page)).not.toHaveText(/Russian energy to China/)
  await goBackToChart(page)
  await expect(page).toHaveURL((url) => url.search === '')
  await page.goBack()
  await expect(page).toHaveURL((url) => url.search === '?view=brent')
  await expect(nameOf(page)).toHaveText('Against Brent')
  await page.goBack()
  await expect(page).toHaveURL((url) => url.search === '')
  await expect(stage(page).locator('[data-series]')).toHaveCount(5)
  await page.goForward()
  await expect(nameOf(page)).toHaveText('Against Brent')
})

test('the menu opens each closer look, says which is open, and goes with Escape and a press beside it', async ({
  page,
}) => {
  await openView(page, '')
  const links = stage(page).locator('.looks-menu li a')
  await menu(page).click()
  await expect(links).toHaveText(analyses.map((id) => analysisMessages[`analysis.${id}`]))
  await expect(stage(page).locator('.looks-menu [aria-current]')).toHaveCount(0)
  await links.first().focus()
  await page.keyboard.press('Escape')
  await expect(links).toHaveCount(0)
  await expect(menu(page)).toBeFocused()
  await menu(page).click()
  await links.first().waitFor()
  await title(page).click()
  await expect(links).toHaveCount(0)
  for (const name of full ? analyses.map((id) => analysisMessages[`analysis.${id}`]) : ['Who else bought']) {
    await menu(page).click()
    await links.filter({ hasText: name }).click()
    await expectOpen(page, name)
    await expect(links).toHaveCount(0)
    await menu(page).click()
    await expect(stage(page).locator('.looks-menu [aria-current=true]')).toHaveText(name)
    await page.keyboard.press('Escape')
  }
  await goBackToChart(page)
})

test('the search finds closer looks by what they are about, and opens them', async ({ page }) => {
  await openView(page, '')
  for (const [words, name] of [
    ['india', 'Who else bought'],
    ['urals', 'Against Brent'],
  ] as const) {
    await page.getByRole('searchbox', { name: 'Search commodities' }).fill(words)
    await page.getByRole('list', { name: 'Closer looks' }).getByRole('link', { name }).click()
    await expectOpen(page, name)
    await goBackToChart(page)
  }
})

test('nothing of a closer look that nobody has opened is fetched', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.replace('/some/folder/', '')))
  const files = filesOfLooks()
  expect(files.length).toBeGreaterThan(analyses.length)
  const ofLooks = (): string[] =>
    asked.filter(
      (path) => files.some((file) => path.endsWith(file)) || /^api\/(buyers|context|mirror|products|world)/.test(path),
    )
  await openView(page, '')
  await comeToGallery(page)
  await page.locator('#sources-list').scrollIntoViewIfNeeded()
  await page.waitForLoadState('networkidle')
  expect(ofLooks()).toEqual([])
  await gallery(page)
    .getByRole('link', { name: /^Who else bought/ })
    .click()
  await expectOpen(page, 'Who else bought')
  expect(ofLooks()).toEqual(expect.arrayContaining(['api/buyers.json', expect.stringContaining('assets/buyers-')]))
  expect(ofLooks().filter((path) => /books|brent-|movers|priceVolume|world|mirror|products/.test(path))).toEqual([])
})

// Links that are about: in articles, in bookmarks.
for (const [i, id] of analyses.entries()) {
  test(
    `an address that named ${id} opens it in the stage, and leaves the focus alone`,
    {
      tag: i === 0 ? [] : ['@full'],
    },
    async ({ page }) => {
      await page.goto(`./?view=${id}`)
      await live(page)
      await expect(nameOf(page)).toHaveText(analysisMessages[`analysis.${id}`])
      await stage(page).locator('figure[aria-busy=false] .look-drawing svg').first().waitFor()
      await expect(title(page)).toBeInViewport({ ratio: 1 })
      await expect(stage(page).locator('.picker')).toHaveCount(0)
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
      await expect(page).toHaveURL((url) => url.search === `?view=${id}`)
    },
  )
}

test('a closer look has a headline of its own where the address gives one', async ({ page }) => {
  await openView(page, '?view=movers&flow=X&a=2021&b=2023&title=Cars%20first')
  await expect(title(page)).toHaveText('Cars first')
  await expect(nameOf(page)).toHaveText('What rose and fell')
  await expect(stage(page).getByRole('figure', { name: 'Cars first' })).toBeVisible()
  await stage(page).getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await expect(dialog.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Cars first')
})
