import { expect } from '@playwright/test'
import { test } from '#tests/e2e/support.ts'
import { openGalleryView, turnTo } from '#tests/gallery/openView.ts'
import { themes, views, widths } from '#tests/gallery/views.ts'
import { alfaFindings } from '#tests/judges/alfa.ts'
import { everywhere, unanswered } from '#tests/judges/answers.ts'

// Every view of the gallery in every theme and width, by Siteimprove Alfa.

const broken = `<!doctype html><html><body>
  <img src="data:,"><a href="/there"></a><p style="color: #ccc; background: #fff">Pale words</p>
  <table><tr><th scope="colgroup" colspan="2">Year</th></tr><tr><td>1</td><td>2</td></tr></table>
</body></html>`

test('Alfa finds what is wrong with a page', async ({ page }) => {
  await page.route('**/broken.html', (route) => route.fulfill({ contentType: 'text/html', body: broken }))
  await page.goto('./broken.html')
  const found = async (part?: string): Promise<string[]> =>
    (await alfaFindings(page, 'broken', part)).map(({ rule }) => rule)
  // No title, no language, no name of a picture, nor of a link, pale words, a header of no cell.
  expect(await found()).toEqual(expect.arrayContaining(['sia-r1', 'sia-r2', 'sia-r4', 'sia-r11', 'sia-r69', 'sia-r46']))
  const inPart = await found('p')
  expect(inPart).toContain('sia-r69')
  expect(inPart).not.toContain('sia-r11')
})

for (const view of views) {
  test(`${view.name} passes Alfa in every theme and width`, { tag: '@full' }, async ({ page }) => {
    // Of the page as a whole, the distances of a thousand targets are measured six times.
    test.setTimeout(240_000)
    await openGalleryView(page, view, { lang: 'en', theme: themes[0], width: widths[0] })
    const findings = []
    for (const theme of themes) {
      for (const width of widths) {
        await turnTo(page, view, { theme, width })
        // The theme changes colours alone: what else Alfa looks at, it saw in the other.
        const found = await alfaFindings(page, view.name, view.part, theme === themes[0] ? 'all' : 'colours')
        findings.push(...found.map((finding) => ({ ...finding, what: `${theme}, ${width}: ${finding.what}` })))
      }
    }
    const places = view.part === undefined ? [view.name, everywhere] : [view.name]
    expect(unanswered('alfa', places, findings)).toEqual([])
  })
}
