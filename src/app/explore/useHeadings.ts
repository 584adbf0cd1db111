import { isUserId } from '#src/trade/seriesId.ts'
import { useMemo } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Nomenclature } from '#src/trade/heading.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { headingsQuery } from '#src/api/queries.ts'
import { useQueryWhen } from '#src/api/useQueryWhen.ts'

export type Headings = {
  readonly nomenclature: Nomenclature | undefined
  readonly error: Error | null
  readonly retry: () => void
}

/** The labels of the HS headings: asked for when a search, or a selected heading without a name of its own, needs them. */
export function useHeadings(catalogue: Catalogue, view: ViewState, searched: boolean): Headings {
  const named = useMemo(
    () => new Set(catalogue.commodities.flatMap(({ series }) => series.map(({ id }) => id))),
    [catalogue],
  )
  const enabled = searched || view.series.some((id) => !named.has(id) && !isUserId(id))
  const { data, error, refetch } = useQueryWhen(enabled, headingsQuery)
  return { nomenclature: data, error, retry: () => void refetch() }
}
