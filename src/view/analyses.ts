/** In pixels: in a window from 900 pixels of width on, in one below, and in one below 560. */
export type Heights = { readonly wide: number; readonly narrow: number; readonly phone: number }

/** What the page, the address and the texts need of an analysis before its chunk is loaded. */
type RowOfAnalysis = {
  /** Has it a flow to choose? The treemap has one too: an analysis without leaves it alone. */
  readonly hasFlow: boolean
  /** Its chart with room for names at what it draws, and without; of one as high as its rows, what most years need. */
  readonly chart: { readonly wide: number; readonly phone: number }
  /** What stands around its chart: title, events, notes, a table. Space is reserved for all of it until the figure is loaded. */
  readonly around: Heights
  /** Its choices; in a wide window they stand beside the figure and need no height. */
  readonly controls: Heights
}

/** Every analysis in the order of the page. */
const rows = {
  'price-volume': {
    hasFlow: false,
    chart: { wide: 360, phone: 330 },
    around: { wide: 210, narrow: 210, phone: 320 },
    controls: { wide: 0, narrow: 200, phone: 200 },
  },
  brent: {
    hasFlow: false,
    chart: { wide: 580, phone: 560 },
    around: { wide: 405, narrow: 500, phone: 740 },
    controls: { wide: 0, narrow: 21, phone: 21 },
  },
  world: {
    hasFlow: true,
    chart: { wide: 500, phone: 470 },
    around: { wide: 719, narrow: 793, phone: 1050 },
    controls: { wide: 0, narrow: 172, phone: 172 },
  },
  buyers: {
    hasFlow: false,
    chart: { wide: 560, phone: 560 },
    around: { wide: 673, narrow: 708, phone: 1001 },
    controls: { wide: 0, narrow: 96, phone: 96 },
  },
  books: {
    hasFlow: true,
    chart: { wide: 470, phone: 430 },
    around: { wide: 560, narrow: 595, phone: 770 },
    controls: { wide: 0, narrow: 125, phone: 125 },
  },
  movers: {
    hasFlow: true,
    chart: { wide: 464, phone: 1040 },
    around: { wide: 406, narrow: 406, phone: 790 },
    controls: { wide: 0, narrow: 346, phone: 346 },
  },
} as const satisfies { readonly [id: string]: RowOfAnalysis }

/** It is the id of the analysis' element, too. */
export type Analysis = keyof typeof rows

export const analyses: readonly Analysis[] = Object.keys(rows).filter((id) => isAnalysis(id))

function isAnalysis(text: string): text is Analysis {
  return Object.hasOwn(rows, text)
}

export function rowOfAnalysis(id: Analysis): RowOfAnalysis {
  return rows[id]
}
