import { afterEach, expect, it } from 'vitest'
import { analyses } from '#src/view/analyses.ts'
import { page } from 'vitest/browser'
import { cleanup, render } from 'vitest-browser-react/pure'
import '#src/styles/index.css'
import { Gallery } from '#src/app/gallery/Gallery.tsx'
import { createFormat } from '#src/i18n/format.ts'
import type { Language } from '#src/i18n/languages.ts'
import { loadLanguage } from '#src/i18n/load.ts'
import { FormatContext } from '#src/i18n/useFormat.ts'
import { createPage, PageContext } from '#src/page/page.ts'
import { fetchCatalogue } from '#tests/browser/support/exported.ts'

afterEach(cleanup)

async function openGallery(language: Language): Promise<void> {
  // The gallery takes the view from the address, which another test may have left.
  history.replaceState(null, '', location.pathname)
  const catalogue = await fetchCatalogue()
  const format = createFormat(await loadLanguage(language))
  await render(
    <FormatContext value={format}>
      <PageContext value={createPage(catalogue)}>
        <main>
          <Gallery />
        </main>
      </PageContext>
    </FormatContext>,
  )
}

it('each closer look is one link with its name, what its figure found, and a picture that says nothing', async () => {
  await openGallery('en')
  const gallery = page.getByRole('region', { name: 'Closer looks' })
  await expect.element(gallery.getByRole('heading', { level: 2 })).toHaveTextContent('Closer looks')
  const cards = gallery.getByRole('link')
  expect(cards.all().length).toBe(analyses.length)
  const prices = gallery.getByRole('link', {
    name: /^Against world prices Russian crude cost China between \$[\d.]+ a barrel less and \$[\d.]+ more than Brent/,
  })
  await expect.element(prices).toHaveAttribute('href', '?view=prices')
  await expect.element(prices.getByRole('heading', { level: 3 })).toHaveTextContent('Against world prices')
  const pictures = [...document.querySelectorAll('.gallery-picture')]
  expect(pictures.map((picture) => picture.getAttribute('aria-hidden'))).toEqual(pictures.map(() => 'true'))
  expect(pictures.every((picture) => picture.querySelectorAll('path').length > 1)).toBe(true)
})

it.each([
  ['zh', '深入分析', /^对比国际价格.*中国进口的俄罗斯原油每桶比布伦特低/],
  ['ru', 'Крупным планом', /^В сравнении с мировыми ценами.*Российская нефть в Китае/],
] as const)('in %s the cards speak that language', async (language, title, brent) => {
  await openGallery(language)
  const gallery = page.getByRole('region', { name: title })
  await expect.element(gallery.getByRole('link', { name: brent })).toBeVisible()
})

it.each([
  [1272, 4],
  [960, 3],
  [720, 2],
  [328, 1],
])('in %i pixels %i cards stand in a row, and none is wider than its place', async (width, count) => {
  await openGallery('en')
  const main = document.querySelector('main')
  if (main === null) throw new Error('There is no gallery')
  Object.assign(main.style, {
    boxSizing: 'border-box',
    padding: '0',
    margin: '0',
    width: `${width}px`,
    maxWidth: 'none',
  })
  const boxes = [...document.querySelectorAll('.gallery-card')].map((card) => card.getBoundingClientRect())
  expect(boxes.filter(({ top }) => top === boxes[0]?.top).length).toBe(count)
  expect(main.scrollWidth).toBeLessThanOrEqual(width)
})
