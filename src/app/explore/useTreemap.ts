import { useCallback, useMemo } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { newestHeadingYear } from '#src/view/bounds.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { headingsQuery, productsQuery } from '#src/api/queries.ts'
import { useQueryWhen } from '#src/api/useQueryWhen.ts'
import type { TreemapNode } from '#src/kinds/treemap/tree.ts'
import type { FigureContent } from '#src/figure/content.ts'
import type { OtherKinds } from '#src/app/explore/useOtherKinds.ts'
import type { SetView } from '#src/app/useView.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

/** The treemap of the view's flow and year, and what is known while it is not here. */
export type Treemap = {
  readonly year: number
  /** Without a drawing until everything is here. */
  readonly content: FigureContent
  readonly ready: boolean
  readonly error: Error | null
  /** Waiting for a connection. */
  readonly paused: boolean
  readonly retry: () => void
  /** Zooms into a part; a heading, which has none, is shown as the line of its years. */
  readonly onTile: (node: TreemapNode) => void
}

/** Null while another chart is shown, or the treemap's code is on its way. */
export function useTreemap(
  catalogue: Catalogue,
  view: ViewState,
  set: SetView,
  kinds: OtherKinds | null,
): Treemap | null {
  const format = useFormat()
  const enabled = view.chart === 'treemap'
  const { flow } = view
  const year = view.year ?? newestHeadingYear(catalogue)
  const products = useQueryWhen(
    enabled,
    useMemo(() => productsQuery(flow, year), [flow, year]),
  )
  const nomenclature = useQueryWhen(enabled, headingsQuery)

  const ready = products.data !== undefined && nomenclature.data !== undefined
  const content = useMemo(() => {
    if (!enabled || kinds === null) return null
    const none = { flow, year, rows: [] }
    const wording = { catalogue, nomenclature: nomenclature.data ?? { chapters: [], headings: [] }, format }
    return kinds.treemapContent(view, ready ? (products.data ?? none) : none, wording)
  }, [enabled, kinds, ready, view, flow, year, products.data, nomenclature.data, catalogue, format])
  const onTile = useCallback(
    (node: TreemapNode) => {
      if (kinds !== null) set(kinds.chooseTile(catalogue, flow, node))
    },
    [catalogue, flow, set, kinds],
  )
  if (content === null) return null
  return {
    year,
    content,
    ready,
    error: products.error ?? nomenclature.error,
    paused: products.fetchStatus === 'paused' || nomenclature.fetchStatus === 'paused',
    retry: () => {
      if (products.error !== null) void products.refetch()
      if (nomenclature.error !== null) void nomenclature.refetch()
    },
    onTile,
  }
}
