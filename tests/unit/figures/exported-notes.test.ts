import { lastingNotesOfFigure } from '#src/figure/texts.ts'
import { expect, it } from 'vitest'
import { booksContent } from '#src/figures/books/makeBooks.tsx'
import { booksData } from '#src/figures/books/booksData.ts'
import { buyersContent } from '#src/figures/buyers/makeBuyers.ts'
import { buyersData } from '#src/figures/buyers/buyersData.ts'
import { pricesContent } from '#src/figures/prices/makePrices.ts'
import type { Pair } from '#src/figures/prices/pricesData.ts'
import { pricesData } from '#src/figures/prices/pricesData.ts'
import { worldContent } from '#src/figures/world/makeWorld.ts'
import { worldData } from '#src/figures/world/worldData.ts'
import { pricesSchema } from '#src/api/schema/abroad.ts'
import { buyersSchema, mirrorSchema, worldSchema } from '#src/api/schema/beside.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { dataTo } from '#src/figure/files/credits.ts'
import { defaultView } from '#src/view/viewState.ts'
import { realAnswer, realCatalogue, realRows } from '#tests/unit/support/tables.ts'
import { format } from '#tests/unit/support/words.ts'

const asked = { a: null, b: null }
const shared = [realCatalogue, defaultView, format] as const
const world = (flow: 'M' | 'X'): FigureContent =>
  worldContent(worldData(flow, realRows(`${flow}-TOTAL`), realAnswer(worldSchema, 'world'), asked), ...shared)
const prices = (of: Pair['of'], benchmark: Pair['benchmark']): FigureContent => {
  const data = pricesData({ of, benchmark, lag: 0 }, realRows(of), realAnswer(pricesSchema, 'prices'))
  if (data === null) throw new Error(`No price of ${benchmark}`)
  return pricesContent(data, ...shared)
}
const books = (flow: 'M' | 'X'): FigureContent =>
  booksContent(booksData(flow, realRows(`${flow}-TOTAL`), realAnswer(mirrorSchema, 'mirror')), ...shared)
const buyers = (product: 'OIL' | 'GAS'): FigureContent =>
  buyersContent(buyersData(realAnswer(buyersSchema, 'buyers'), product), ...shared)

it.each([
  ['imports from all countries', () => world('M'), '2026-07'],
  ['exports to all countries', () => world('X'), '2026-07'],
  ['crude against Brent', () => prices('M-2709', 'brent'), '2026-05'],
  ['crude against Urals', () => prices('M-2709', 'urals'), '2026-05'],
  ['coal against South African', () => prices('M-2701', 'coal-south-africa'), '2024-12'],
  ['nickel against London', () => prices('M-7502', 'nickel'), '2024-12'],
  ['potash against its quote', () => prices('M-3104', 'potash'), '2024-12'],
  ['imports as both countries have them', () => books('M'), '2026-05'],
  ['exports as both countries have them', () => books('X'), '2026-05'],
  ['buyers of oil', () => buyers('OIL'), '2026-05'],
  ['buyers of gas', () => buyers('GAS'), '2026-05'],
] as const)('%s say what is dashed, and that they go to %s', (_, make, to) => {
  const figure = make()
  expect(dataTo(figure, realCatalogue)).toBe(to)
  // browser/export-keys.test.tsx checks that every picture has the lasting notes.
  expect(lastingNotesOfFigure(figure).join(' ')).toContain('Dashed or hollow')
})
