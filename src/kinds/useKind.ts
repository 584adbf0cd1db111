import { useMemo } from 'react'
import type { ChartKind } from '#src/view/kinds.ts'
import { codeQuery } from '#src/api/codeQuery.ts'
import { useQueryWhen } from '#src/api/useQueryWhen.ts'
import type { Kind } from '#src/kinds/kind.ts'
import { kinds, loadKind } from '#src/kinds/kinds.ts'

/** Null while its code is on its way. */
export function useKind(chart: ChartKind): Kind | null {
  const kind = kinds[chart]
  const comes = typeof kind === 'function'
  const query = useMemo(() => codeQuery(chart, () => loadKind(chart)), [chart])
  const { data = null } = useQueryWhen(comes, query)
  return comes ? data : kind
}
