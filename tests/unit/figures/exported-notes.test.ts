import { cautionsOfFigure, lastingNotesOfFigure } from '#src/figure/texts.ts'
import { expect, it } from 'vitest'
import { booksContent } from '#src/figures/books/makeBooks.tsx'
import { booksData } from '#src/figures/books/booksData.ts'
import { brentContent } from '#src/figures/brent/makeBrent.ts'
import { brentData } from '#src/figures/brent/brentData.ts'
import { buyersContent } from '#src/figures/buyers/makeBuyers.ts'
import { buyersData } from '#src/figures/buyers/buyersData.ts'
import { worldContent } from '#src/figures/world/makeWorld.ts'
import { worldData } from '#src/figures/world/worldData.ts'
import { buyersSchema, contextSchema, mirrorSchema, worldSchema } from '#src/api/schema/beside.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { eventTexts } from '#src/view/texts/eventTexts.ts'
import { dataTo, sourceLine } from '#src/figure/files/credits.ts'
import { figureLayout } from '#src/figure/layout/figureLayout.ts'
import { figureSizes } from '#src/figure/layout/styles.ts'
import { defaultView } from '#src/view/viewState.ts'
import { realAnswer, realCatalogue, realRows } from '#tests/unit/support/tables.ts'
import { format } from '#tests/unit/support/words.ts'

const asked = { a: null, b: null }
const shared = [realCatalogue, defaultView, format] as const
const world = (flow: 'M' | 'X'): FigureContent =>
  worldContent(worldData(flow, realRows(`${flow}-TOTAL`), realAnswer(worldSchema, 'world'), asked), ...shared)
const brent = (): FigureContent =>
  brentContent(brentData(realRows('M-2709'), realAnswer(contextSchema, 'context')), ...shared)
const books = (flow: 'M' | 'X'): FigureContent =>
  booksContent(booksData(flow, realRows(`${flow}-TOTAL`), realAnswer(mirrorSchema, 'mirror')), ...shared)
const buyers = (product: 'OIL' | 'GAS'): FigureContent =>
  buyersContent(buyersData(realAnswer(buyersSchema, 'buyers'), product), ...shared)

it.each([
  ['imports from all countries', () => world('M'), '2026-07'],
  ['exports to all countries', () => world('X'), '2026-07'],
  ['crude against Brent', brent, '2026-07'],
  ['imports as both countries have them', () => books('M'), '2026-05'],
  ['exports as both countries have them', () => books('X'), '2026-05'],
  ['buyers of oil', () => buyers('OIL'), '2026-05'],
  ['buyers of gas', () => buyers('GAS'), '2026-05'],
] as const)(
  '%s, exported for an article, say what is dashed, every caution, and to which month the figures go',
  (_, make, to) => {
    const figure = make()
    const { title, subtitle, events, notes, sources } = figure
    const end = dataTo(figure, realCatalogue)
    const address = 'https://trade.test/'
    const { notes: shown } = figureLayout(
      {
        title,
        subtitle,
        legend: [],
        events: eventTexts(events, format),
        lasting: lastingNotesOfFigure(figure),
        notes: notes(),
        more: address,
        source: sourceLine(sources, realCatalogue, end, address, format),
        credit: '',
        sentences: format.sentences,
      },
      figureSizes.article,
    )
    const said = shown.map(({ text }) => text).join(' ')
    expect(said).toContain('Dashed or hollow')
    expect(end).toBe(to)
    const told = cautionsOfFigure(figure)
    expect(told.length).toBeGreaterThan(0)
    for (const caution of told) expect(said).toContain(caution)
  },
)
