import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { test } from './page.ts'
import { openView } from './support.ts'

// Words without a place to break may come from a reader's title, an address, or a parameter of somebody's campaign.

const widths = [1440, 768, 360] as const
const words = {
  capitals: 'W'.repeat(200),
  figures: '9'.repeat(140),
  address: `https://example.org/${'path/'.repeat(30)}`,
}

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

async function expectItFits(page: Page): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    await expect.poll(() => sideways(page), `${width} wide`).toBe(0)
  }
}

test('a title of one word, and a notice that names a long parameter', async ({ page }) => {
  await openView(page, `?utm_campaign=spring_sale_newsletter_2026_edition_seven&title=${words.capitals}`)
  await page.getByText('spring_sale_newsletter_2026_edition_seven').waitFor()
  await expectItFits(page)
  await expect(page.locator('#explore').getByRole('button', { name: 'Export' })).toBeInViewport({ ratio: 1 })
})

for (const [name, word] of Object.entries(words)) {
  test(`a title of one word: ${name}`, { tag: '@full' }, async ({ page }) => {
    await openView(page, `?title=${encodeURIComponent(word)}`)
    await page.locator('#explore h3').getByText(word.slice(0, 40)).waitFor()
    await expectItFits(page)
    await expect(page.locator('#explore').getByRole('button', { name: 'Export' })).toBeInViewport({ ratio: 1 })
  })

  test(`an embedded figure with a title of one word: ${name}`, { tag: '@full' }, async ({ page }) => {
    await openView(page, `?embed=1&title=${encodeURIComponent(word)}`)
    await page.getByRole('heading', { name: word.slice(0, 40) }).waitFor()
    await expectItFits(page)
  })

  test(`a search for one word that finds nothing: ${name}`, { tag: '@full' }, async ({ page }) => {
    await openView(page, '')
    await page.getByRole('searchbox').fill(word)
    await page.locator('.picker').getByText(word.slice(0, 40)).waitFor()
    await expect.poll(() => sideways(page)).toBe(0)
  })
}

test.describe('on a tablet', () => {
  test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true })

  test('a long title leaves the button beside it as wide as its word', async ({ page }) => {
    await openView(page, '?series=M-2709,M-2701&focus=M-2709&lang=ru')
    const button = page.locator('#explore figcaption button')
    const beyond = await button.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
    expect(beyond, 'pixels of the word outside').toBe(0)
  })
})

test.describe('on the narrowest phone', () => {
  test.use({ viewport: { width: 360, height: 780 } })

  for (const [figure, search] of [
    ['energy and exports', '?series=M-2709,M-271111,M-271121,M-2701,X-TOTAL,X-8703,X-8704&freq=year'],
    ['what has grown since a year ago', '?series=M-2709&freq=month'],
    ['all goods of a chapter', '?chart=treemap&flow=X&node=85'],
  ] as const) {
    const tag = figure === 'energy and exports' ? [] : ['@full']
    test(`a Russian title has four lines at most: ${figure}`, { tag }, async ({ page }) => {
      await openView(page, `${search}&lang=ru`)
      const title = page.locator('#explore figcaption h3')
      await expect(title).toContainText(/[а-я]/)
      const lines = await title.evaluate((element) => {
        const range = document.createRange()
        range.selectNodeContents(element)
        return new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size
      })
      expect(lines).toBeLessThanOrEqual(4)
    })
  }
})

for (const lang of ['en', 'zh', 'ru'])
  test(`${lang}: name and number of a claim stand in one line, and links of the sources are 24 pixels high`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1024, height: 768 })
    await openView(page, `?lang=${lang}`)
    const isOneLine = await page.locator('.claim').evaluateAll((claims) =>
      claims.map((claim) => {
        const [name, figure] = ['.claim-name', '.claim-figure'].map((part) =>
          Array.from(claim.querySelector(part)?.getClientRects() ?? [], ({ bottom }) => bottom),
        )
        return name?.length === 1 && Math.abs((name[0] ?? 0) - (figure?.[0] ?? 99)) < 8
      }),
    )
    expect(isOneLine).toEqual([true, true, true, true, true])
    await page.setViewportSize({ width: 768, height: 1024 })
    const heights = await page
      .locator('#sources :is(.sources-contents a, .sources-dataset a, summary)')
      .evaluateAll((targets) =>
        targets.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().height),
      )
    expect(heights.length).toBeGreaterThan(9)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24)
  })
