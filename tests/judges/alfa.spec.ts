import { expect } from '@playwright/test'
import { test } from '#tests/site/page.ts'
import { alfaFindings } from '#tests/judges/alfa.ts'

// Siteimprove Alfa judges every gallery view in tests/gallery/variants.spec.ts; this test shows that it finds faults.

const broken = `<!doctype html><html><body>
  <img src="data:,"><a href="/there"></a><p style="color: #ccc; background: #fff">Pale words</p>
  <table><tr><th scope="colgroup" colspan="2">Year</th></tr><tr><td>1</td><td>2</td></tr></table>
</body></html>`

test('Alfa finds what is wrong with a page', async ({ page }) => {
  await page.route('**/broken.html', (route) => route.fulfill({ contentType: 'text/html', body: broken }))
  await page.goto('./broken.html')
  const found = async (part?: string): Promise<string[]> =>
    (await alfaFindings(page, 'broken', part)).map(({ rule }) => rule)
  // The page lacks a title, a language, a picture's and a link's name; its words are pale, and a header has no cell.
  expect(await found()).toEqual(expect.arrayContaining(['sia-r1', 'sia-r2', 'sia-r4', 'sia-r11', 'sia-r69', 'sia-r46']))
  const inPart = await found('p')
  expect(inPart).toContain('sia-r69')
  expect(inPart).not.toContain('sia-r11')
})
