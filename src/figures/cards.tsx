import type { Palette } from '#src/chart/drawing.ts'
import { books } from '#src/figures/books/books.ts'
import { buyers } from '#src/figures/buyers/buyers.ts'
import type { Look } from '#src/figures/core/look.ts'
import type { Picture } from '#src/figures/core/picture.ts'
import { type Card, dumbbellPicture, panelPicture, pictureSize } from '#src/figures/card.tsx'
import { dependence } from '#src/figures/dependence/dependence.ts'
import { europe } from '#src/figures/europe/europe.ts'
import { movers } from '#src/figures/movers/movers.tsx'
import { priceVolume } from '#src/figures/priceVolume/priceVolume.tsx'
import { prices } from '#src/figures/prices/prices.ts'
import { suppliers } from '#src/figures/suppliers/suppliers.ts'
import { world } from '#src/figures/world/world.ts'
import type { Analysis } from '#src/view/analyses.ts'

function drawingOf(picture: Picture) {
  switch (picture.kind) {
    case 'panel':
      return panelPicture({ panels: [picture.panel], periods: picture.periods }, picture.panel.id)
    case 'dumbbells':
      return dumbbellPicture(picture.content, picture.rows)
    case 'own':
      return (palette: Palette) => picture.draw(palette, pictureSize)
  }
}

function cardOf({ onCard, needs, make }: Look): Card {
  return {
    choice: onCard,
    needs,
    make(view, answers, context) {
      const card = make(view, answers, context)?.card()
      return card === undefined ? null : { ...card, picture: card.picture && drawingOf(card.picture) }
    },
  }
}

/** The card of each analysis; the page shows them in the order of `analyses`. */
export const cards: { readonly [id in Analysis]: Card } = {
  suppliers: cardOf(suppliers),
  europe: cardOf(europe),
  dependence: cardOf(dependence),
  'price-volume': cardOf(priceVolume),
  prices: cardOf(prices),
  world: cardOf(world),
  buyers: cardOf(buyers),
  books: cardOf(books),
  movers: cardOf(movers),
}
