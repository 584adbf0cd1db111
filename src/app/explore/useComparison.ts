import { codeQuery } from '#src/api/codeQuery.ts'
import { useQueryWhen } from '#src/api/useQueryWhen.ts'
import type { Comparison } from '#src/chart/drawing.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import type { ViewState } from '#src/view/viewState.ts'

const query = codeQuery('comparison', async () => (await import('#src/claims/claimComparison.ts')).claimComparison)

/** What the view sets against one another, which follows from what it shows: a claim's series by year show the claim. */
export function useComparison(view: ViewState): Comparison | undefined {
  const { data } = useQueryWhen(view.freq === 'year' && kindOfChart(view.chart).compares, query)
  return data?.(view)
}
