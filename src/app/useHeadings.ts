import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Nomenclature } from '#src/trade/heading.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { headingsQuery } from '#src/api/queries.ts'

/** The labels of the HS headings: asked for when a search, or a selected heading without a name of its own, needs them. */
export function useHeadings(catalogue: Catalogue, view: ViewState, searched: boolean): Nomenclature | undefined {
  const named = useMemo(() => new Set(catalogue.commodities.flatMap(({ series }) => series.map(({ id }) => id))), [catalogue])
  return useQuery({ ...headingsQuery(), enabled: searched || view.series.some((id) => !named.has(id)) }).data
}
