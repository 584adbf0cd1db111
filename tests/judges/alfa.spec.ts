import { expect } from '@playwright/test'
import { test } from '#tests/e2e/support.ts'
import { openGalleryView, turnTo } from '#tests/gallery/openView.ts'
import { themes, widths } from '#tests/gallery/variant.ts'
import { views } from '#tests/gallery/views.ts'
import { alfaFindings } from '#tests/judges/alfa.ts'
import { everywhere, unanswered } from '#tests/judges/answers.ts'

// Every view of the gallery in both themes and every width, by Siteimprove Alfa.

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

for (const [i, view] of views.entries()) {
  test(`${view.name} passes Alfa in both themes and every width`, { tag: '@full' }, async ({ page }) => {
    // Of the page as a whole, the distances of a thousand targets are measured three times.
    test.setTimeout(240_000)
    await openGalleryView(page, view, { lang: 'en', theme: themes[0], width: widths[0] })
    const findings = []
    for (const [j, width] of widths.entries()) {
      // The next view has each width in the other theme; axe holds every colour in both (docs/decisions/0013).
      const theme = themes[(i + j) % themes.length] ?? themes[0]
      await turnTo(page, view, { theme, width })
      const found = await alfaFindings(page, view.name, view.part)
      findings.push(...found.map((finding) => ({ ...finding, what: `${theme}, ${width}: ${finding.what}` })))
    }
    const places = view.part === undefined ? [view.name, everywhere] : [view.name]
    expect(unanswered('alfa', places, findings)).toEqual([])
  })
}
