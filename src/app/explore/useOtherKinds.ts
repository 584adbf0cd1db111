import { queryOptions } from '@tanstack/react-query'
import type { ChartKind } from '#src/view/kinds.ts'
import { needCode } from '#src/api/code.ts'
import { useQueryWhen } from '#src/api/useQueryWhen.ts'
import type { kindContent } from '#src/kinds/kindContent.ts'
import type { chooseTile, treemapContent } from '#src/kinds/treemap/content.ts'

/** The words of charts that a page does not open with. */
export type OtherKinds = {
  readonly kindContent: typeof kindContent
  readonly treemapContent: typeof treemapContent
  readonly chooseTile: typeof chooseTile
}

async function load(): Promise<OtherKinds> {
  const [kinds, treemap] = await Promise.all([
    import('#src/kinds/kindContent.ts'),
    import('#src/kinds/treemap/content.ts'),
    // Drawn at once when it is here: until then the chart before it stays.
    import('#src/kinds/ChartDrawing.tsx'),
  ])
  return { kindContent: kinds.kindContent, treemapContent: treemap.treemapContent, chooseTile: treemap.chooseTile }
}

/** Code is fetched as figures are. */
const query = queryOptions({
  queryKey: ['code', 'kinds'],
  queryFn: () => needCode(load),
  staleTime: 'static',
  gcTime: Infinity,
  structuralSharing: false,
})

/** `arriving`: it is needed and not here. */
export function useOtherKinds(chart: ChartKind): { readonly kinds: OtherKinds | null; readonly arriving: boolean } {
  const enabled = chart !== 'line'
  const { data: kinds = null } = useQueryWhen(enabled, query)
  return { kinds, arriving: enabled && kinds === null }
}
