import { queryOptions } from '@tanstack/react-query'
import { useQueryWhen } from '#src/api/useQueryWhen.ts'
import type { Comparison } from '#src/chart/drawing.ts'
import { importWithRetry } from '#src/lib/importWithRetry.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** Loaded, as data are, when a view may have a comparison. */
const query = queryOptions({
  queryKey: ['code', 'comparison'],
  queryFn: () => importWithRetry(async () => (await import('#src/claims/claimComparison.ts')).claimComparison),
  staleTime: 'static',
})

/** What the view sets against one another, which follows from what it shows: a claim's series by year show the claim. */
export function useComparison(view: ViewState): Comparison | undefined {
  const { data } = useQueryWhen(view.freq === 'year' && kindOfChart(view.chart).compares, query)
  return data?.(view)
}
