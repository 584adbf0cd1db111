import { describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { exportableFigure } from '#src/app/export/exportable.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { themes } from '#src/view/viewState.ts'
import { figurePng, figureSvg } from '#src/figure/files/exports.ts'
import { cautionsOfFigure } from '#src/figure/texts.ts'
import type { SizeName } from '#src/figure/layout/styles.ts'
import { figureSizes, sizeNames } from '#src/figure/layout/styles.ts'
import { readPicture } from '#src/figure/files/readPicture.ts'
import { openPage } from '#tests/browser/support/app.tsx'
import { exportOf, fetchCatalogue, parseSvg } from '#tests/browser/support/exported.ts'
import { wordProblems } from '#tests/browser/support/figureWords.ts'
import { full } from '#tests/full.ts'

const all = [
  '?view=price-volume&of=M-2709&a=2021&b=2022',
  '?view=price-volume&of=M-4407&a=2017&b=2023',
  '?view=prices&of=M-2709&benchmark=brent&events=all',
  '?view=world&flow=X&a=2021&b=2022',
  '?view=world&flow=M&a=2017&b=2025',
  '?view=buyers&of=M-2709',
  '?view=buyers&of=M-GAS',
  '?view=books&flow=M',
  '?view=books&flow=X',
  '?view=movers&flow=X&a=2021&b=2023',
  '?view=movers&flow=M&a=2017&b=2023',
  '?view=movers&flow=M&a=2021&b=2023',
  '?view=movers&flow=X&a=2021&b=2022&by=percent',
]
const inOtherMoneys = [
  '?view=prices&of=M-2701&benchmark=coal-south-africa&lag=2&money=rub',
  '?view=books&flow=M&money=real&lang=ru',
  '?view=movers&flow=X&a=2021&b=2023&money=real',
  '?view=movers&flow=M&a=2021&b=2023&by=percent&money=cny&lang=zh',
]
/** `npm test` takes at most two sizes for each analysis: `article` and the next one in turn. */
const sizesOf = (search: string): readonly SizeName[] =>
  full ? sizeNames : sizeNames.filter((name, i) => name === 'article' || i === cases.indexOf(search) % sizeNames.length)
const cases = full ? [...all, ...inOtherMoneys] : all.filter((_, i) => i % 3 === 0)

/** The text without spaces, because a picture breaks its lines at them. */
const unspaced = (text: string): string => text.replaceAll(/\s/g, '')

describe('the figure of an analysis', () => {
  for (const search of cases) {
    it(`is exported in its sizes: ${search}`, async () => {
      await openPage(search)
      const catalogue = await fetchCatalogue()
      const { view } = parseView(search, catalogue)
      const content = await vi.waitFor(
        () => {
          const found = exportableFigure(view)
          if (found === undefined || found.drawing === null) throw new Error('not yet')
          return found
        },
        { timeout: 10_000 },
      )
      const wrong: string[] = []
      for (const name of sizesOf(search)) {
        const size = figureSizes[name]
        const theme = themes[name === 'square' ? 1 : 0]
        const request = { ...exportOf(content, catalogue), size, theme, events: name !== 'phone' }
        const text = await figureSvg(request)
        expect(text, name).not.toMatch(
          /var\(|light-dark\(|\sclass=|\sstyle=|NaN|undefined|Infinity|<script|<image|<foreignObject/,
        )
        const svg = parseSvg(text)
        expect(svg.querySelectorAll('#chart *').length, name).toBeGreaterThan(20)
        const notes = unspaced(svg.querySelector('#notes')?.textContent ?? '')
        // unit/figure/drawn-words.test.ts checks the cautions of pictures that draw some of the rows.
        const cautions = cautionsOfFigure(content).slice(0, content.inRoom === undefined ? undefined : 1)
        for (const caution of cautions) expect(notes, name).toContain(unspaced(caution))
        wrong.push(...wordProblems(svg).map((problem) => `${name}: ${problem}`))
        if (!full && name !== 'article') continue
        const answer = await readPicture(await figurePng(request, 1))
        if ('problem' in answer) throw new Error(answer.problem)
        expect(parseView(new URL(answer.metadata.url).search, catalogue).view.analysis).toBe(view.analysis)
      }
      expect(wrong).toEqual([])
    }, 60_000)
  }
})

it('how what rose and fell is measured is in the address', async () => {
  await openPage('?view=movers')
  const movers = page.getByRole('region', { name: 'Explore' })
  await movers.getByRole('radio', { name: 'Percent' }).click()
  await expect.poll(() => new URLSearchParams(location.search).get('by')).toBe('percent')
})
