import { comparisonOf } from '#src/chart/comparison/comparison.tsx'
import type { Comparison } from '#src/chart/drawing.ts'
import { claimYear } from '#src/claims/claim.ts'
import { claims } from '#src/claims/claims.ts'
import { statedGrowth } from '#src/claims/sentences.ts'
import { yearBefore } from '#src/trade/periods.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** Figures that show what claims are about have these beside their lines; the code is loaded where one is shown. */
export const inFigures = { comparison: claimComparison, stated: statedGrowth } as const

const years = { before: yearBefore(claimYear), after: claimYear }

/** Comparisons by the sorted series ids of a claim's view. */
const byShown = new Map(
  claims.flatMap(({ search, fuller, stated }) =>
    [search, fuller?.search ?? search].map((shown): [string, Comparison] => [
      keyOf(new URLSearchParams(shown).get('series')?.split(',') ?? []),
      comparisonOf(years, (format) => format.t('claims.note', { stated: stated(format) })),
    ]),
  ),
)

function keyOf(series: readonly string[]): string {
  return series.toSorted().join()
}

/** Compares the claim's year with the one before in every view of a claim's own series with plain yearly values. */
export function claimComparison(view: ViewState): Comparison | undefined {
  const { chart, freq, measure, show, scale } = view
  const asTheyAre = freq === 'year' && measure === 'value' && show === 'level' && scale === 'linear'
  return asTheyAre && kindOfChart(chart).compares ? byShown.get(keyOf(view.series)) : undefined
}
