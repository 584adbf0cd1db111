import type { Need } from '#src/api/need.ts'
import { loadCode } from '#src/lib/loadCode.ts'

/** Code that only some views need is fetched as data are: by a query. */
export const codeQuery = <Code>(name: string, load: () => Promise<Code>): Need<Code> => ({
  queryKey: ['code', name],
  queryFn: () => loadCode(load),
  throwOnError: true,
})
