import type { Analysis } from '#src/view/analyses.ts'

/** The height of a closer look's chart with room for names at what it draws, and without, where it is not as high as its rows. */
export const lookHeights: { readonly [id in Analysis]: { readonly wide: number; readonly phone: number } } = {
  'price-volume': { wide: 360, phone: 330 },
  brent: { wide: 680, phone: 670 },
  world: { wide: 500, phone: 470 },
  buyers: { wide: 560, phone: 560 },
  books: { wide: 470, phone: 430 },
  movers: { wide: 464, phone: 1040 },
}
