import { useMemo } from 'react'
import type { Flow } from '#src/trade/flow.ts'
import type { Products } from '#src/trade/products.ts'
import { headingsQuery, productsQuery } from '#src/api/queries.ts'
import { useQueryWhen } from '#src/api/useQueryWhen.ts'

/** All headings of one flow and year, and the state of the request until they are loaded. */
export type LoadedProducts = {
  readonly year: number
  /** Null until they and the names of the headings are loaded. */
  readonly products: Products | null
  readonly error: Error | null
  /** Waiting for a connection. */
  readonly paused: boolean
  readonly retry: () => void
}

/** @param enabled false where nobody needs them */
export function useProducts(enabled: boolean, flow: Flow, year: number): LoadedProducts {
  const products = useQueryWhen(
    enabled,
    useMemo(() => productsQuery(flow, year), [flow, year]),
  )
  const nomenclature = useQueryWhen(enabled, headingsQuery)
  return {
    year,
    products: enabled && products.data !== undefined && nomenclature.data !== undefined ? products.data : null,
    error: products.error ?? nomenclature.error,
    paused: products.fetchStatus === 'paused' || nomenclature.fetchStatus === 'paused',
    retry: () => {
      if (products.error !== null) void products.refetch()
      if (nomenclature.error !== null) void nomenclature.refetch()
    },
  }
}
