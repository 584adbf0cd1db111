import { keysOf } from '#src/lib/keysOf.ts'
import {
  type Catalogue,
  type Flow,
  benchmarksOf,
  isPricedByYear,
  otherPair,
  pricedGoods,
} from '#src/trade/catalogue.ts'
import { newestHeadingYear, newestYear } from '#src/view/drawn.ts'
import { lags } from '#src/view/values.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** Facts of an analysis that parsing the address needs before the chunk of the analysis is loaded. */
type RowOfAnalysis = {
  /** An analysis without a flow leaves the view's flow, which is also the treemap's, as it is. */
  readonly hasFlow?: true
  /** The last year to compare, where it is not the newest year of the catalogue. */
  readonly lastYear?: (catalogue: Catalogue, flow: Flow) => number
  /** Its numbers are weights or rates, which stay the same in every money. */
  readonly isWithoutMoney?: true
  /** The series that `of` may name in the address; absent where it may be any. */
  readonly of?: readonly string[]
}

function lastWholeYear(catalogue: Catalogue, flow: Flow): number {
  const ofFlow = catalogue.commodities.filter((commodity) => commodity.flow === flow).flatMap(({ series }) => series)
  const total = ofFlow.find(({ id }) => id === `${flow}-TOTAL`)
  return total?.lastYear?.year ?? newestYear(catalogue)
}

/** China's imports of the HS headings of which its suppliers and Russia's buyers are listed. */
export const sharedGoods: readonly string[] = (
  '0303 0306 1507 1512 1514 2601 2603 2701 2709 2710 2711 2716 ' +
  '3102 3104 3105 4403 4407 4703 7108 7110 7403 7502 7601 8401'
)
  .split(' ')
  .map((code) => `M-${code}`)

/** Every analysis in the order of the page. */
const rows = {
  suppliers: {},
  europe: { of: [] },
  dependence: { of: sharedGoods },
  'price-volume': {},
  prices: { of: pricedGoods },
  world: { hasFlow: true, of: [], lastYear: lastWholeYear },
  buyers: { isWithoutMoney: true, of: ['M-2709', 'M-GAS'] },
  books: { hasFlow: true, of: [] },
  movers: { hasFlow: true, of: [], lastYear: newestHeadingYear },
  rates: { isWithoutMoney: true, of: [] },
} as const satisfies { readonly [id: string]: RowOfAnalysis }

/** The id of an analysis is also the id of its element. */
export type Analysis = keyof typeof rows

/** Analyses for every pair; the tables of the others are only about China and Russia. */
export const ofAnyPair: readonly string[] = ['price-volume', 'movers'] satisfies Analysis[]

export const analyses: readonly Analysis[] = keysOf(rows).filter((id) => otherPair === null || ofAnyPair.includes(id))

export const rowOfAnalysis = (id: Analysis): RowOfAnalysis => rows[id]

const choices = ['a', 'b', 'of', 'benchmark', 'lag'] as const

/** Choices that the view's analysis does not offer, which count as not given. */
export function strangeChoices(view: ViewState, catalogue: Catalogue): (typeof choices)[number][] {
  if (view.analysis === null) return []
  const { lastYear, of } = rowOfAnalysis(view.analysis)
  const newest = lastYear?.(catalogue, view.flow) ?? Infinity
  const ofPrices = { benchmark: benchmarksOf(view.of), lag: isPricedByYear(view.of) ? [0] : lags }
  const offered: { readonly [choice: string]: readonly (string | number)[] | undefined } =
    view.analysis === 'prices' ? { of, ...ofPrices } : { of }
  return choices.filter((choice) => {
    const asked = view[choice]
    return asked !== null && (offered[choice]?.includes(asked) === false || Number(asked) > newest)
  })
}
