import type { Analysis } from '#src/view/analyses.ts'
import { booksCard } from '#src/figures/books/booksCard.ts'
import { buyersCard } from '#src/figures/buyers/buyersCard.ts'
import type { Card } from '#src/figures/card.tsx'
import { europeCard } from '#src/figures/europe/europeCard.ts'
import { dependenceCard } from '#src/figures/dependence/dependenceCard.ts'
import { moversCard } from '#src/figures/movers/moversCard.tsx'
import { pricesCard } from '#src/figures/prices/pricesCard.ts'
import { priceVolumeCard } from '#src/figures/priceVolume/priceVolumeCard.tsx'
import { suppliersCard } from '#src/figures/suppliers/suppliersCard.ts'
import { worldCard } from '#src/figures/world/worldCard.ts'

/** The card of each analysis; the page shows them in the order of `analyses`. */
export const cards: { readonly [id in Analysis]: Card } = {
  suppliers: suppliersCard,
  europe: europeCard,
  dependence: dependenceCard,
  'price-volume': priceVolumeCard,
  prices: pricesCard,
  world: worldCard,
  buyers: buyersCard,
  books: booksCard,
  movers: moversCard,
}
