import type { ComponentType } from 'react'
import type { Analysis } from '#src/view/analyses.ts'
import { lazyPart } from '#src/lib/lazyPart.ts'
import type { AnalysisProps } from '#src/analyses/analysisView.ts'

/** Each analysis is lazy: loaded when it is first shown. */
export const analysisBodies: { readonly [id in Analysis]: ComponentType<AnalysisProps> } = {
  'price-volume': lazyPart(async () => (await import('#src/analyses/priceVolume/PriceVolume.tsx')).PriceVolume),
  brent: lazyPart(async () => (await import('#src/analyses/brent/Brent.tsx')).Brent),
  world: lazyPart(async () => (await import('#src/analyses/world/World.tsx')).World),
  buyers: lazyPart(async () => (await import('#src/analyses/buyers/Buyers.tsx')).Buyers),
  books: lazyPart(async () => (await import('#src/analyses/books/Books.tsx')).Books),
  movers: lazyPart(async () => (await import('#src/analyses/movers/Movers.tsx')).Movers),
}
