import { beforeAll, describe, expect, it } from 'vitest'
import { createQueryClient } from '#src/api/queryClient.ts'
import { drawFigure } from '#src/figure/draw/drawFigure.tsx'
import { figureSizes, sizeNames } from '#src/figure/layout/styles.ts'
import { lastingNotesOfFigure, notesOfFigure } from '#src/figure/texts.ts'
import { figureOf } from '#src/figures/figureOf.ts'
import { languages } from '#src/i18n/languages.ts'
import { loadFirstChart } from '#src/figures/kinds.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { analyses } from '#src/view/analyses.ts'
import { charts } from '#src/view/kinds.ts'
import { full } from '#tests/full.ts'
import { furthestMoved, gridsOf, strayLabels } from '#tests/unit/support/drawnPlots.ts'
import { marksOf } from '#tests/unit/support/marksOf.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'
import { answeredFromDisk } from '#tests/unit/support/answeredFromDisk.ts'
import { formats } from '#tests/unit/support/formats.ts'

// Exported figures are read on phones and in print: letters must be large, grid lines few, and names at their lines.

/** The least size of letters, as a share of the picture's width. */
const minLetter = 0.016
const maxGridLines = 7
/** Most pixels between a name and its line's end: hardly more than the height of a label of two lines. */
const furthest = 31

const twelve = 'M-2709,M-GAS,M-2701,M-2710,M-7601,M-4407,M-2603,M-7403,M-3102,M-0303,X-8703,X-8517'

const searches = [
  ...charts.map((kind) => `?chart=${kind}`),
  `?series=${twelve}&freq=year`,
  '?show=yoy&note=2020-03..2020-06:Border%20closed',
  '?chart=panels&freq=year&y=own',
  '?series=X-9018&freq=year',
  ...analyses.map((id) => `?view=${id}`),
  '?view=buyers&of=M-GAS',
]

const cases = searches.flatMap((search, i) =>
  sizeNames.flatMap((name, j) =>
    languages.flatMap((language, k) =>
      full || (i + j + k) % sizeNames.length === 0 ? [[search, name, language] as const] : [],
    ),
  ),
)

const client = createQueryClient()
answeredFromDisk()
beforeAll(loadFirstChart)

describe.each(cases)('%s, %s, %s', (search, name, language) => {
  it('has letters that can be read, few grid lines, and names at their lines', async () => {
    const { view, notices } = parseView(search, catalogue)
    expect(notices).toEqual([])
    const content = await figureOf(view, catalogue, formats[language], client)
    const size = figureSizes[name]
    const svg = drawFigure({
      content,
      lasting: lastingNotesOfFigure(content),
      notes: notesOfFigure(content),
      source: 'Source: customs',
      sourceAlone: 'Source: customs',
      credit: '',
      more: 'more at trade.test',
      metadata: '{}',
      size,
      theme: 'light',
    })
    const marks = marksOf(svg)
    if (name === 'phone' || name === 'story') {
      const least = (minLetter * size.width) / size.zoom
      expect(marks.filter((mark) => mark.name === 'text' && mark.fontSize < least).map(({ text }) => text)).toEqual([])
    }
    expect(gridsOf(marks).filter((lines) => lines > maxGridLines)).toEqual([])
    expect(strayLabels(marks)).toEqual([])
    // Panels are low, and their lines few: a name at another height would be read as another amount.
    if (search.startsWith('?view=')) expect(furthestMoved(marks)).toBeLessThan(furthest)
  })
})
