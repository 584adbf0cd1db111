import type { ComponentType } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Analysis } from '#src/view/analyses.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { Answers } from '#src/api/queries.ts'
import type { AnalysisChoice } from '#src/figures/analysisView.ts'
import type { Look } from '#src/figures/core/look.ts'
import type { Figure } from '#src/figures/figure.ts'

/** Props of the components beside, under or instead of the chart of an analysis. */
export type PartProps = {
  readonly view: ViewState
  readonly catalogue: Catalogue
  readonly answers: Answers
  readonly choose: (choice: Partial<AnalysisChoice>) => void
  /** Text that the chart has announced since the last choice; null where there is none. */
  readonly announced: string | null
}

export type AnalysisOfPage = Figure & {
  readonly choice: (view: ViewState, answers: Answers, catalogue: Catalogue) => Partial<AnalysisChoice>
  readonly Controls?: ComponentType<PartProps>
  readonly Under?: ComponentType<PartProps>
  readonly Instead?: ComponentType<PartProps>
}

const paged = async (look: Look): Promise<AnalysisOfPage> => (await import('#src/figures/core/pageOf.tsx')).pageOf(look)

const loaders: { readonly [id in Analysis]: () => Promise<AnalysisOfPage> } = {
  suppliers: async () => paged((await import('#src/figures/suppliers/suppliers.ts')).suppliers),
  europe: async () => paged((await import('#src/figures/europe/europe.ts')).europe),
  dependence: async () => paged((await import('#src/figures/dependence/dependence.ts')).dependence),
  'price-volume': async () => paged((await import('#src/figures/priceVolume/priceVolume.tsx')).priceVolume),
  prices: async () => paged((await import('#src/figures/prices/prices.ts')).prices),
  world: async () => paged((await import('#src/figures/world/world.ts')).world),
  buyers: async () => paged((await import('#src/figures/buyers/buyers.ts')).buyers),
  books: async () => paged((await import('#src/figures/books/books.ts')).books),
  movers: async () => paged((await import('#src/figures/movers/movers.tsx')).movers),
}

export const loadAnalysis = (id: Analysis): Promise<AnalysisOfPage> => loaders[id]()

/** Pixels of a chart in a served page or without `ownHeight`; on a phone a legend takes the place of direct labels. */
export const lookHeights: { readonly [id in Analysis]: { readonly wide: number; readonly phone: number } } = {
  suppliers: { wide: 1330, phone: 2300 },
  europe: { wide: 520, phone: 560 },
  dependence: { wide: 700, phone: 1140 },
  'price-volume': { wide: 360, phone: 330 },
  prices: { wide: 640, phone: 640 },
  world: { wide: 500, phone: 470 },
  buyers: { wide: 560, phone: 560 },
  books: { wide: 470, phone: 430 },
  movers: { wide: 464, phone: 1040 },
}
