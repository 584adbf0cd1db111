import { beforeAll, expect, it } from 'vitest'
import { createQueryClient } from '#src/api/queryClient.ts'
import { drawFigure, withWords } from '#src/figure/draw/drawFigure.tsx'
import { TooSmallError } from '#src/figure/layout/figureLayout.ts'
import { ownSize } from '#src/figure/layout/styles.ts'
import { lastingNotesOfFigure, notesOfFigure } from '#src/figure/texts.ts'
import { figureOf } from '#src/figures/figureOf.ts'
import { loadFirstChart } from '#src/figures/kinds.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { analyses } from '#src/view/analyses.ts'
import { charts } from '#src/view/kinds.ts'
import { few } from '#tests/full.ts'
import { answeredFromDisk } from '#tests/unit/support/answeredFromDisk.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'
import { wordBoxes } from '#tests/unit/support/wordBoxes.ts'

// Chromium measures fewer figures of a reader's own size in tests/browser/export-sizes.test.tsx.

const client = createQueryClient()
answeredFromDisk()
beforeAll(loadFirstChart)

const views = [...charts.map((kind) => `?chart=${kind}`), ...analyses.map((id) => `?view=${id}`)]
const cases = views.flatMap((search) => (['en', 'zh', 'ru'] as const).map((language) => [search, language] as const))
const sizes = [
  [360, 800],
  [500, 400],
  [700, 700],
  [1200, 320],
  [500, 600],
  [600, 1400],
  [4000, 2000],
  [420, 600],
] as const
/** Pixels by which the boxes of words may overlap. */
const slack = 0.75

/** How many words of a picture lie on others or leave it; null where it is too small to be drawn. */
async function problemsOf(search: string, language: 'en' | 'zh' | 'ru', width: number, height: number) {
  const { view } = parseView(search, catalogue)
  const content = await figureOf(view, catalogue, formats[language], client)
  const size = ownSize({ width, height })
  const source = 'Source: customs'
  const figure = { content, source, sourceAlone: source, credit: '', more: 'More', metadata: '{}', size }
  const whole = withWords({ ...figure, theme: 'light' }, (of) => ({
    lasting: lastingNotesOfFigure(of),
    notes: notesOfFigure(of),
  }))
  try {
    const boxes = wordBoxes(drawFigure(whole))
    const [right, bottom] = [width / size.zoom + slack, height / size.zoom + slack]
    const leaving = boxes.filter((a) => a.left < -slack || a.top < -slack || a.right > right || a.bottom > bottom)
    const touching = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack,
        ),
    )
    return leaving.length + touching.length
  } catch (error) {
    if (error instanceof TooSmallError) return null
    throw error
  }
}

it.each(cases)('a figure of a reader’s own size is drawn whole or not at all: %s in %s', async (search, language) => {
  const found = []
  for (const [width, height] of few(sizes, 3)) found.push(await problemsOf(search, language, width, height))
  expect(found.filter((count) => count !== null && count > 0)).toEqual([])
  expect(await problemsOf(search, language, 1400, 1100)).toBe(0)
})
