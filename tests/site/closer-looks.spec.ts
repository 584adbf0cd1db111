import { readdirSync } from 'node:fs'
import { type Page, expect } from '@playwright/test'
import { analyses } from '#src/view/analyses.ts'
import { expectAddress, expectLines, explore as stage, figureTitle as title, goBack, goTo, test } from './page.ts'
import { askedBy, built, dist, held, openView } from './support.ts'

// The stage shows one figure at a time: a closer look takes the place of the chart until the reader goes back.

const gallery = (page: Page) => page.getByRole('region', { name: 'Closer looks' })
const card = (page: Page, name: RegExp) => gallery(page).getByRole('link', { name })
const menu = (page: Page) => stage(page).getByText('Closer looks', { exact: true })
const inMenu = (page: Page) => stage(page).getByRole('listitem').getByRole('link')
const nameOf = (page: Page) => stage(page).getByRole('heading', { level: 2 })
const back = (page: Page) => stage(page).getByRole('link', { name: 'Back to the chart' })

/** Presses a card once it is hydrated: before, its link loads the page anew. */
async function press(page: Page, name: RegExp): Promise<void> {
  await gallery(page).scrollIntoViewIfNeeded()
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('#gallery li a') ?? {}).some((key) => key.startsWith('__reactProps')),
  )
  await card(page, name).click()
}

/** Files that draw the closer looks, as the code that opens them imports them. */
function filesOfLooks(): string[] {
  const opening = readdirSync(`${dist}assets`).filter((name) => /^(?:CloserLook|looks)-.*js$/.test(name))
  return opening.flatMap((name) => [
    ...(name.startsWith('CloserLook') ? [name] : []),
    ...Array.from(built(`assets/${name}`).matchAll(/import\(`\.\/([^`]+)`\)/g), ([, file = '']) => file),
  ])
}

test('a card opens its closer look for the chart, the menu another; link and Back lead back', async ({ at }) => {
  const page = await at('?series=M-2709')
  await press(page, /^Who else bought/)
  await expect(nameOf(page)).toHaveText('Who else bought')
  await expect(nameOf(page)).toBeFocused()
  await expectAddress(page, '?series=M-2709&view=buyers')
  await expect(page.locator('#claims')).toBeHidden()
  await expect(stage(page).locator('figure')).toHaveCount(1)
  await expect(stage(page).getByRole('searchbox')).toHaveCount(0)
  await menu(page).click()
  await inMenu(page).getByText('Two countries’ figures').click()
  await expect(nameOf(page)).toHaveText('Two countries’ figures')
  await expect(nameOf(page)).toBeFocused()
  await goBack(page)
  await expect(nameOf(page)).toHaveText('Who else bought')
  await back(page).click()
  await expectLines(page, 'M-2709')
  await expect(title(page)).toBeFocused()
  await expectAddress(page, '?series=M-2709')
  await expect(page.locator('#claims')).toBeVisible()
  await goBack(page)
  await expect(nameOf(page)).toHaveText('Who else bought')
})

test('the menu marks the open closer look, and goes with a press beside it and by Escape', async ({ at }) => {
  const page = await at('?view=buyers')
  await menu(page).click()
  await expect(inMenu(page)).toHaveCount(analyses.length)
  await expect(stage(page).locator('[data-part=looks-menu] [aria-current]')).toHaveText('Who else bought')
  await title(page).click()
  await expect(inMenu(page)).toHaveCount(0)
  await menu(page).click()
  await expect(inMenu(page)).toHaveCount(analyses.length)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(inMenu(page)).toHaveCount(0)
  await expect(menu(page)).toBeFocused()
})

test('nothing is fetched unopened; what is on its way leaves the figure as high as it was', async ({ page }) => {
  const asked = askedBy(page)
  const files = filesOfLooks()
  expect(files.length).toBeGreaterThan(analyses.length)
  const ofLooks = (): string[] =>
    asked.filter(
      (path) =>
        files.some((file) => path.endsWith(file)) || /^api\/(?!catalogue|corrections|findings|series)/.test(path),
    )
  await openView(page, '')
  await gallery(page).scrollIntoViewIfNeeded()
  await page.locator('#sources-list').scrollIntoViewIfNeeded()
  await expect(page.locator('#sources-corrections')).not.toBeEmpty()
  expect(ofLooks()).toEqual([])
  await press(page, /^Who else bought/)
  await expect(nameOf(page)).toBeInViewport({ ratio: 1 })
  await stage(page).locator('figure[aria-busy=false] .chart-room svg').first().waitFor()
  expect(ofLooks()).toEqual(expect.arrayContaining(['api/buyers.json', expect.stringContaining('assets/buyers-')]))
  expect(
    ofLooks().filter((path) => /rates|makePrices|prices-|movers|priceVolume|world|mirror|products/.test(path)),
  ).toEqual([])

  await goTo(page, '?series=M-2709&freq=year')
  for (const money of ['Roubles', 'US dollars', 'Yuan'])
    await stage(page).getByRole('combobox', { name: 'Money' }).selectOption(money)
  await expect(stage(page).locator('figcaption p')).toHaveText(/yuan/)
  expect(asked.filter((path) => path === 'api/rates.json')).toEqual(['api/rates.json'])

  const answer = await held(page, '**/api/products/M-2020.json')
  await goTo(page, '?view=movers&a=2019&b=2021&by=percent')
  const drawing = stage(page).locator('.chart-room svg')
  await drawing.waitFor()
  const [height, markup] = [await drawing.getAttribute('height'), await drawing.innerHTML()]
  await stage(page).getByLabel('Later year').selectOption('2020')
  await expect(stage(page).locator('figure')).toHaveAttribute('aria-busy', 'true')
  expect([await drawing.getAttribute('height'), await drawing.innerHTML()]).toEqual([height, markup])
  answer()
  await expect(stage(page).locator('figure')).toHaveAttribute('aria-busy', 'false')
  expect(await drawing.innerHTML()).not.toBe(markup)
})
