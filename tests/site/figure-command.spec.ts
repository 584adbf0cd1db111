import { expect } from '@playwright/test'
import { closeSource } from '#src/build/source.ts'
import { languages } from '#src/i18n/languages.ts'
import { analyses } from '#src/view/analyses.ts'
import { charts } from '#src/view/kinds.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { views } from '#tests/gallery/views.ts'
import { figureInNode } from '#tests/judges/support/figureInNode.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'
import { test } from './page.ts'
import { live } from './support.ts'

// `npm run figure` in Node writes the same bytes as *Export* in Chromium.

test.afterAll(closeSource)

/** Views that are as their addresses say and have something to draw. */
const drawable = views.filter(
  ({ name, search, fault }) =>
    fault === undefined &&
    !search.includes('embed=1') &&
    !['empty', 'cannot-be-split'].includes(name) &&
    parseView(search, realCatalogue).notices.length === 0,
)
const drawn = [...new Map(drawable.map((view) => [view.search, view])).values()]

for (const [i, { name, search }] of drawn.entries())
  for (const lang of languages) {
    const isShort = i % 25 === 0 && lang === languages[i % 3]
    test(`${name}, ${lang}`, { tag: isShort ? [] : ['@full'] }, async ({ page }) => {
      const query = new URLSearchParams(search)
      query.set('lang', lang)
      await page.goto(`./?${query.toString()}`)
      await live(page)
      await page
        .locator('#explore')
        .getByRole('button', { name: /^(Export|导出|Экспорт)$/ })
        .click()
      const dialog = page.locator('dialog.export')
      await dialog.locator('.export-preview[aria-busy=false] img').waitFor()
      const waiting = page.waitForEvent('download')
      await dialog.getByRole('button', { name: 'SVG', exact: true }).click()
      const file = await (await waiting).createReadStream()
      const chunks: Buffer[] = []
      for await (const chunk of file) chunks.push(Buffer.from(chunk))
      const { origin, pathname } = new URL(page.url())
      const inNode = await figureInNode(origin + pathname, search, lang)
      expect(inNode.split('<')).toEqual(Buffer.concat(chunks).toString('utf8').split('<'))
    })
  }

test('most views of the gallery are compared, and every kind and analysis is', () => {
  const shown = new Set(
    drawn.map(({ search }) => parseView(search, realCatalogue).view).map((view) => view.analysis ?? view.chart),
  )
  expect([...shown].toSorted()).toEqual([...charts, ...analyses].toSorted())
  expect(drawn.length).toBeGreaterThan(30)
})
