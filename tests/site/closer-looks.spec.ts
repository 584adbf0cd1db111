import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import { analyses } from '#src/view/analyses.ts'
import { test } from './page.ts'
import { openView } from './support.ts'

/** Files that draw the closer looks, as the code that opens them imports them. */
function filesOfLooks(): string[] {
  const assets = fileURLToPath(new URL('../../dist/assets/', import.meta.url))
  const opening = readdirSync(assets).filter((name) => /^(?:CloserLook|analysis)-.*js$/.test(name))
  return opening.flatMap((name) => [
    ...(name.startsWith('CloserLook') ? [name] : []),
    ...Array.from(readFileSync(assets + name, 'utf8').matchAll(/import\(`\.\/([^`]+)`\)/g), ([, file = '']) => file),
  ])
}

test('nothing of a closer look that nobody has opened is fetched', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.replace('/some/folder/', '')))
  const files = filesOfLooks()
  expect(files.length).toBeGreaterThan(analyses.length)
  const ofLooks = (): string[] =>
    asked.filter(
      (path) =>
        files.some((file) => path.endsWith(file)) || /^api\/(?!catalogue|corrections|findings|series)/.test(path),
    )
  await openView(page, '')
  await page.locator('#gallery').scrollIntoViewIfNeeded()
  // A press on a card that is not hydrated yet follows its link and loads the page anew.
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('.gallery-card') ?? {}).some((key) => key.startsWith('__reactProps')),
  )
  const cards = page.getByRole('region', { name: 'Closer looks' }).getByRole('link')
  await expect(cards).toHaveCount(analyses.length)
  await page.locator('#sources-list').scrollIntoViewIfNeeded()
  await page.waitForLoadState('networkidle')
  expect(ofLooks()).toEqual([])
  await cards.filter({ hasText: /^Who else bought/ }).click()
  const name = page.locator('#explore .look-side h2')
  await expect(name).toHaveText('Who else bought')
  await expect(name).toBeFocused()
  await expect(name).toBeInViewport({ ratio: 1 })
  await page.locator('#explore figure[aria-busy=false] .look-drawing svg').first().waitFor()
  expect(ofLooks()).toEqual(expect.arrayContaining(['api/buyers.json', expect.stringContaining('assets/buyers-')]))
  expect(
    ofLooks().filter((path) => /books|makePrices|prices-|movers|priceVolume|world|mirror|products/.test(path)),
  ).toEqual([])
})
