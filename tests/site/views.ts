import { type Locator, type Page, expect } from '@playwright/test'
import { type Language, languageRows } from '#src/i18n/languages.ts'
import { goTo, settled, step } from './page.ts'
import { csvRows } from '#tests/unit/support/csvRows.ts'

export const themes = ['light', 'dark'] as const
export const widths = [1440, 768, 360] as const

export type Variant = {
  readonly language: Language
  readonly theme: (typeof themes)[number]
  readonly width: number
}

/**
 * Parts of the page that are looked at, each with what its reader has done (`after`) and the variant of its picture.
 * A new view takes the variant that it shows best; what figures say and draw is held by tests/said.
 */
export const views = csvRows(import.meta.url, 'views.csv').map((row) => ({
  name: row['name'] ?? '',
  search: row['search'] ?? '',
  part: row['part'] ?? '',
  after: row['after'] ?? '',
  height: Number(row['height']),
  variant: {
    language: languageRows.find(({ code }) => code === row['language'])?.code ?? 'en',
    theme: row['theme'] === 'dark' ? 'dark' : 'light',
    width: Number(row['width']),
  } satisfies Variant,
}))
export type SiteView = (typeof views)[number]

export const shown = (page: Page, { part }: SiteView): Locator => page.locator(part).first()

/** Whether all headings are translated: the served HTML is English until it is hydrated. Runs inside the page. */
const isTranslated = (): boolean =>
  Array.from(document.querySelectorAll('h2')).every(({ textContent }) =>
    /\p{Script=Cyrillic}|\p{Script=Han}/u.test(textContent),
  )

/** Does what the view's reader has done. */
async function act(page: Page, view: SiteView): Promise<void> {
  const part = shown(page, view)
  if (view.after === 'unfold' || view.after === 'near') {
    await page.locator(view.after === 'near' ? view.part : '#sources').scrollIntoViewIfNeeded()
    await part.waitFor({ state: 'attached' })
    await part.evaluate((element) => {
      const around = element.closest('details')
      for (let fold = around; fold !== null; fold = fold.parentElement?.closest('details') ?? null) fold.open = true
      element.scrollIntoView({ behavior: 'instant' })
    })
  }
  if (view.after === 'sheet' || view.after === 'search') {
    const opener = page.locator(`[data-part=sheet-bar] [popovertarget="${view.part.slice(1)}"]`)
    if ((await opener.isVisible()) && !(await part.isVisible())) await opener.click()
  }
  if (view.after === 'search') await page.locator('[type=search]').fill('electronic')
  if (view.after === 'export') await page.locator('#explore figcaption button.quiet').click()
  if (view.after === 'point') {
    const chart = page.locator('#explore .chart-area')
    await chart.hover({ position: { x: Math.round((page.viewportSize()?.width ?? 0) / 5), y: 150 } })
    await page.locator('.tooltip').waitFor()
  }
}

/** Shows a view in one language, theme and width. */
export async function show(page: Page, view: SiteView, variant: Variant = view.variant): Promise<void> {
  await page.emulateMedia({ colorScheme: variant.theme, reducedMotion: 'reduce' })
  await page.setViewportSize({ width: variant.width, height: view.height })
  // A sign-in page of some network stands in place of an answer, which no other test of the shared page asks for.
  if (view.after === 'failure')
    await page.route('**/api/series/M-7403.annual.json', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }),
    )
  const search = `${view.search}${view.search === '' ? '?' : '&'}lang=${variant.language}`
  // A board and a frame keep the language that the page has, and a frame the regions that another language has called.
  if (view.after === 'steps') for (const code of ['zh', variant.language]) await step(page, `?lang=${code}`)
  await (view.after === 'steps' ? step : goTo)(page, search)
  await page.locator(`html[lang|="${variant.language}"]`).waitFor({ state: 'attached' })
  if (variant.language !== 'en') await page.waitForFunction(isTranslated)
  await act(page, view)
  await expect(shown(page, view)).toBeVisible()
  if (view.after === 'failure') await shown(page, view).getByRole('alert').waitFor()
  // Chromium keeps the place of a row that an earlier test has scrolled and hidden.
  await page.evaluate(() => document.querySelector('[data-part=strip]')?.scrollTo(0, 0))
  await page.waitForFunction(() => Array.from(document.images).every(({ complete }) => complete))
  await settled(page)
}
