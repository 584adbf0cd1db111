import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { settled, test } from './page.ts'
import { live } from './support.ts'

// Words without a place to break may come from a reader's title, a parameter of somebody's campaign, or another API.

async function expectItFits(page: Page): Promise<void> {
  for (const width of [1440, 768, 360]) {
    await page.setViewportSize({ width, height: 900 })
    await settled(page)
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(beyond, `pixels to scroll sideways, ${width} wide`).toBe(0)
  }
}

test('a title of one word, and a notice that names a long parameter, widen no page', async ({ at }) => {
  const page = await at(`?utm_campaign=spring_sale_newsletter_2026_edition_seven&title=${'W'.repeat(200)}`)
  await expect(page.getByText('spring_sale_newsletter_2026_edition_seven')).toBeVisible()
  await expectItFits(page)
  await expect(page.locator('#explore').getByRole('button', { name: 'Export' })).toBeInViewport({ ratio: 1 })
})

test('a search for one long word that finds nothing widens no page', async ({ at }) => {
  const page = await at('')
  await page.getByRole('searchbox').fill(`https://example.org/${'path/'.repeat(30)}`)
  await expect(page.locator('.picker').getByText('https://example.org/path')).toBeVisible()
  await expectItFits(page)
})

test.describe('from another trade API', () => {
  // React renders anew what the served page shows under the old name.
  test.use({ allowed: /React error #418/ })

  test('a name of 5,000 letters widens no page', async ({ page }) => {
    // The page brings its catalogue with it.
    await page.route('**/some/folder/?*', async (route) => {
      const answer = await route.fetch()
      await route.fulfill({
        response: answer,
        body: (await answer.text()).replaceAll(/(?<=[">])Coal(?=["<])/g, 'W'.repeat(5000)),
      })
    })
    await page.goto('./?series=M-2701,M-2709&chart=panels')
    await live(page)
    await expect(page.locator('#explore [data-kind=panels]')).toContainText('WWWWW')
    await expectItFits(page)
  })
})

test('a Russian title has four lines at most on the narrowest phone, and the button beside it its word', async ({
  at,
}) => {
  for (const search of [
    '?series=M-2709,M-271111,M-271121,M-2701,X-TOTAL,X-8703,X-8704&freq=year',
    '?series=M-2709&freq=month',
    '?chart=treemap&flow=X&node=85',
  ]) {
    const page = await at(`${search}&lang=ru`)
    await page.setViewportSize({ width: 360, height: 780 })
    await expect(page.locator('#explore figcaption h3')).toContainText(/[а-я]/)
    await settled(page)
    const lines = await page.locator('#explore figcaption h3').evaluate((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      return new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size
    })
    expect(lines, search).toBeLessThanOrEqual(4)
    const button = page.locator('#explore figcaption button')
    expect(await button.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
    await page.setViewportSize({ width: 1440, height: 1000 })
  }
})

for (const lang of ['en', 'zh', 'ru'])
  test(`name and number of a claim stand in one line, and links of the sources are 24 pixels high: ${lang}`, async ({
    at,
  }) => {
    const page = await at(`?lang=${lang}`)
    await page.locator(`html[lang|="${lang}"]`).waitFor({ state: 'attached' })
    await page.setViewportSize({ width: 1024, height: 768 })
    await settled(page)
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
    await page.locator('#sources').scrollIntoViewIfNeeded()
    const targets = page
      .locator('#sources :is(.sources-contents a, .sources-dataset a, summary)')
      .filter({ visible: true })
    await expect(targets.nth(9)).toBeVisible()
    const heights = await targets.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24)
  })
