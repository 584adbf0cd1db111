import { type Page, expect } from '@playwright/test'
import { settled, test } from './page.ts'
import { beyond, live } from './support.ts'

// Words without a place to break may come from a reader's title, a parameter of somebody's campaign, or another API.

async function expectItFits(page: Page): Promise<void> {
  for (const width of [1440, 768, 360]) {
    await page.setViewportSize({ width, height: 900 })
    await settled(page)
    expect(await beyond(page), `pixels to scroll sideways, ${width} wide`).toBe(0)
  }
}

test('no title of one long word, no parameter and no search for it widens the page', async ({ at }) => {
  const page = await at(`?utm_campaign=spring_sale_newsletter_2026_edition_seven&title=${'W'.repeat(200)}`)
  await expect(page.getByText('spring_sale_newsletter_2026_edition_seven')).toBeVisible()
  await expectItFits(page)
  await expect(page.locator('#explore').getByRole('button', { name: 'Export' })).toBeInViewport({ ratio: 1 })
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByRole('searchbox').fill(`https://example.org/${'path/'.repeat(30)}`)
  await expect(page.locator('#commodities').getByText('https://example.org/path')).toBeVisible()
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
