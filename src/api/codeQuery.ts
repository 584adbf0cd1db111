import { queryOptions } from '@tanstack/react-query'
import { importWithRetry } from '#src/lib/importWithRetry.ts'

/**
 * Code that only some views need is fetched as data are: by a query.
 *
 * @param load calls `import()` before its first `await`
 */
export const codeQuery = <Code>(name: string, load: () => Promise<Code>) =>
  queryOptions({
    queryKey: ['code', name],
    queryFn: () => importWithRetry(load),
    staleTime: 'static',
    gcTime: Infinity,
    throwOnError: true,
  })
