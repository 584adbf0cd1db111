import { queryOptions } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ChartKind } from '#src/view/kinds.ts'
import { importWithRetry } from '#src/lib/importWithRetry.ts'
import { useQueryWhen } from '#src/api/useQueryWhen.ts'
import type { Kind } from '#src/kinds/kind.ts'
import { kinds, loadKind } from '#src/kinds/kinds.ts'

/** A lazy kind is fetched as data are: by a query. */
const kindQuery = (chart: ChartKind) =>
  queryOptions({
    queryKey: ['code', 'kind', chart],
    queryFn: () => importWithRetry(() => loadKind(chart)),
    staleTime: 'static',
    gcTime: Infinity,
    structuralSharing: false,
    throwOnError: true,
  })

/** Null while its code is on its way. */
export function useKind(chart: ChartKind): Kind | null {
  const kind = kinds[chart]
  const comes = typeof kind === 'function'
  const query = useMemo(() => kindQuery(chart), [chart])
  const { data = null } = useQueryWhen(comes, query)
  return comes ? data : kind
}
