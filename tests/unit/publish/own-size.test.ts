import { beforeAll, expect, it } from 'vitest'
import { createQueryClient } from '#src/api/queries.ts'
import { figureOf } from '#src/figures/figureOf.ts'
import { loadFirstChart } from '#src/figures/figures.ts'
import { languages } from '#src/i18n/languages.ts'
import { drawFigure, withWords } from '#src/publish/draw/drawFigure.tsx'
import { TooSmallError } from '#src/publish/layout/figureLayout.ts'
import { ownSize } from '#src/publish/layout/sizes.ts'
import { lastingNotesOfFigure, notesOfFigure } from '#src/publish/texts.ts'
import { parseView } from '#src/view/address/address.ts'
import { analyses } from '#src/view/analyses.ts'
import { charts } from '#src/view/kinds.ts'
import { full } from '#tests/full.ts'
import { pairwise, randomFrom } from '#tests/pairwise.ts'
import { seed } from '#tests/seed.ts'
import { answeredFromDisk } from '#tests/unit/support/answeredFromDisk.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'
import { wordsThatTouch } from '#tests/unit/support/wordBoxes.ts'

const client = createQueryClient()
answeredFromDisk()
beforeAll(loadFirstChart)

const search = [...charts.map((kind) => `?chart=${kind}`), ...analyses.map((id) => `?view=${id}`)]
const sides = ['1400×1100', '360×800', '500×400', '700×700', '1200×320', '600×1400', '4000×2000', '420×600']
const all = pairwise({ search, sides, language: languages }, 1)

const random = randomFrom(seed)

it.each(all.filter(() => full || random() < 0.25))(
  'a figure of a reader’s own size is drawn whole or not at all: $search, $sides, $language',
  async ({ search: address, sides: size, language }) => {
    const [width = 0, height = 0] = size.split('×').map(Number)
    const own = ownSize({ width, height })
    const content = await figureOf(parseView(address, catalogue).view, catalogue, formats[language], client)
    const source = { source: 'Source: customs', sourceAlone: 'Source: customs', credit: '', more: 'More' }
    const figure = withWords({ content, ...source, metadata: '{}', size: own, theme: 'light' }, (of) => ({
      lasting: lastingNotesOfFigure(of),
      notes: notesOfFigure(of),
    }))
    try {
      expect(wordsThatTouch(drawFigure(figure), width / own.zoom, height / own.zoom)).toEqual([])
    } catch (error) {
      if (!(error instanceof TooSmallError) || size === '1400×1100') throw error
    }
  },
)
