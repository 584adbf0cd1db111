import { lastingNotesOfFigure } from '#src/figure/texts.ts'
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
import { dataTo } from '#src/figure/files/credits.ts'
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
] as const)('%s say what is dashed, and that they go to %s', (_, make, to) => {
  const figure = make()
  expect(dataTo(figure, realCatalogue)).toBe(to)
  // That what lasts is in every picture: browser/export-keys.test.tsx.
  expect(lastingNotesOfFigure(figure).join(' ')).toContain('Dashed or hollow')
})
