import type { Analysis } from '#src/view/analyses.ts'

/** In pixels: in a window from 900 pixels of width on, in one below, and in one below 560. */
export type Heights = { readonly wide: number; readonly narrow: number; readonly phone: number }

export type ControlHeights = { readonly mouse: number; readonly touch: number }

type HeightsOfAnalysis = {
  /** Its chart with room for names at what it draws, and without; of one as high as its rows, what most years need. */
  readonly chart: { readonly wide: number; readonly phone: number }
  /** What stands around its chart: title, events, notes, a table. Space is reserved for all of it until the figure is loaded. */
  readonly around: Heights
  /**
   * Its choices, with a mouse, and as high as a finger needs them; in a window from 900 pixels on they stand beside the
   * figure and need no height. To the 64th of a pixel as the browser lays them out: by a part of one the title under them
   * would count as a larger paint than the one before.
   */
  readonly controls: ControlHeights
}

export const heightsOf: { readonly [id in Analysis]: HeightsOfAnalysis } = {
  'price-volume': {
    chart: { wide: 360, phone: 330 },
    around: { wide: 211, narrow: 223, phone: 237 },
    controls: { mouse: 206.28125, touch: 241.984375 },
  },
  brent: {
    chart: { wide: 680, phone: 670 },
    around: { wide: 486, narrow: 577, phone: 782 },
    controls: { mouse: 20.296875, touch: 20.296875 },
  },
  world: {
    chart: { wide: 500, phone: 470 },
    around: { wide: 701, narrow: 736, phone: 920 },
    controls: { mouse: 171.53125, touch: 185.984375 },
  },
  buyers: {
    chart: { wide: 560, phone: 560 },
    around: { wide: 711, narrow: 765, phone: 989 },
    controls: { mouse: 95.6875, touch: 104.140625 },
  },
  books: {
    chart: { wide: 470, phone: 430 },
    around: { wide: 542, narrow: 579, phone: 682 },
    controls: { mouse: 129.984375, touch: 162.140625 },
  },
  movers: {
    chart: { wide: 464, phone: 1040 },
    around: { wide: 524, narrow: 660, phone: 770 },
    controls: { mouse: 356.609375, touch: 387.96875 },
  },
}
