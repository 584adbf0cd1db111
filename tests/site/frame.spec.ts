import { type FrameLocator, type Page, expect } from '@playwright/test'
import { heightMessage } from '#src/publish/files/embed.ts'
import { polled, test } from './page.ts'

// Another site frames a figure, or the page, without `allow-same-origin`, so that it has no origin.

test('an embedded figure is figure, notes, source and a way to the whole page, no more', async ({ at }) => {
  const page = await at('?embed=1&series=M-2709,M-GAS&from=2020-01')
  await page.getByRole('figure', { name: 'Russian crude oil to China' }).waitFor()
  await expect(page.locator('[data-part=figure-notes]')).toContainText('China Customs')
  await expect(page.locator('header, footer, fieldset, input, button, select')).toHaveCount(0)
  const whole = new URL((await page.getByRole('link').getAttribute('href')) ?? '', page.url())
  expect(whole.search).toBe('?series=M-2709,M-GAS&from=2020-01')
})

async function framed(page: Page, ...paths: readonly string[]): Promise<FrameLocator[]> {
  const frames = paths.map((path) => `<iframe sandbox="allow-scripts" width="800" height="640" src="${path}"></iframe>`)
  const listen = `addEventListener('message', ({ data }) => (window.told = data))`
  await page.route('**/article.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><link rel="icon" href="data:,"><script>${listen}</script><h1>An article</h1>${frames.join('')}`,
    }),
  )
  await page.goto('./article.html')
  return paths.map((path) => page.frameLocator(`iframe[src="${path}"]`))
}

test('in a sandboxed frame a figure is live and tells its height; a page of its own is live', async ({ page }) => {
  const [figure, own] = await framed(page, './?series=M-2709,M-7403&freq=year&embed=1', './views/gas/')
  if (figure === undefined || own === undefined) throw new Error('There are no frames')
  await expect(figure.locator('main .chart-area [data-series]')).toHaveCount(2)
  await expect(figure.locator('html'), 'the fonts came').not.toHaveAttribute('data-plain')
  const height = await figure.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height))
  expect(height).toBeGreaterThan(400)
  await polled(() => page.evaluate(() => Reflect.get(window, 'told'))).toEqual({ type: heightMessage, height })
  await expect(own.locator('#explore .chart-area [data-series]')).toHaveCount(1)
  await expect(own.locator('#explore figcaption h3')).toHaveText(
    'Russian gas to China up 150.7% in 2022: the claim holds',
  )
})
