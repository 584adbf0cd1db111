import { queryOptions } from '@tanstack/react-query'
import { loadCode } from '#src/lib/loadCode.ts'

/** Code that only some views need is fetched as data are: by a query. */
export const codeQuery = <Code>(name: string, load: () => Promise<Code>) =>
  queryOptions({
    queryKey: ['code', name],
    queryFn: () => loadCode(load),
    staleTime: 'static',
    gcTime: Infinity,
    throwOnError: true,
  })
