/** What the page, the address and the texts need of an analysis before its chunk is loaded. */
type RowOfAnalysis = {
  /** Has it a flow to choose? The treemap has one too: an analysis without leaves it alone. */
  readonly hasFlow: boolean
}

/** Every analysis in the order of the page. */
const rows = {
  'price-volume': { hasFlow: false },
  brent: { hasFlow: false },
  world: { hasFlow: true },
  buyers: { hasFlow: false },
  books: { hasFlow: true },
  movers: { hasFlow: true },
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
