import type { Look } from '#src/figures/core/look.ts'
import type { Analysis } from '#src/view/analyses.ts'

const looks: { readonly [id in Analysis]: () => Promise<Look> } = {
  suppliers: async () => (await import('#src/figures/suppliers/suppliers.ts')).suppliers,
  europe: async () => (await import('#src/figures/europe/europe.ts')).europe,
  dependence: async () => (await import('#src/figures/dependence/dependence.ts')).dependence,
  'price-volume': async () => (await import('#src/figures/priceVolume/priceVolume.ts')).priceVolume,
  prices: async () => (await import('#src/figures/prices/prices.ts')).prices,
  world: async () => (await import('#src/figures/world/world.ts')).world,
  buyers: async () => (await import('#src/figures/buyers/buyers.ts')).buyers,
  books: async () => (await import('#src/figures/books/books.ts')).books,
  movers: async () => (await import('#src/figures/movers/movers.ts')).movers,
  rates: async () => (await import('#src/figures/rates/rates.ts')).rates,
}

export const loadLook = (id: Analysis): Promise<Look> => looks[id]()
