import { type QueryClient, type QueryKey, type QueryState, hashKey } from '@tanstack/react-query'
import { loadCode } from '#src/lib/loadCode.ts'
import { memoizeByObject } from '#src/lib/memoize.ts'

/** A query that a figure or text needs; each query must be one object, because results are memoised by it. */
export type Need<Data> = {
  readonly queryKey: QueryKey
  readonly queryFn: (context: { readonly signal: AbortSignal; readonly client: QueryClient }) => Promise<Data>
  readonly throwOnError?: true
}

/** Code that only some views need is fetched by a query, as data are. */
export const codeQuery = <Code>(name: string, load: () => Promise<Code>): Need<Code> => ({
  queryKey: ['code', name],
  queryFn: () => loadCode(load),
  throwOnError: true,
})

/** An answer; undefined while it is on its way, null where its request has failed. */
export type Answers = <Data>(need: Need<Data>) => Data | null | undefined

const hashOf = memoizeByObject((need: Need<unknown>) => hashKey(need.queryKey))

/** The state of a query. A query that is not in the cache yet is entered into it, as `useQuery` does. */
export function stateIn<Data>(client: QueryClient, need: Need<Data>): QueryState<Data> {
  const cache = client.getQueryCache()
  return (cache.get<Data>(hashOf(need)) ?? cache.build<Data, Error, Data, QueryKey>(client, need)).state
}

function answerIn<Data>(client: QueryClient, need: Need<Data>): Data | null | undefined {
  const { data, error } = stateIn(client, need)
  return data ?? (error === null ? undefined : null)
}

type Told = { readonly answers: Answers; readonly told: ReadonlyMap<Need<unknown>, unknown> }
const lastOf = new WeakMap<QueryClient, Told>()

/**
 * Reads the answers in a cache. The function stays the same until an answer that it has returned changes, because
 * results are memoised by it; answers that it was not asked for, such as a series near the pointer, do not change it.
 */
export function answersIn(client: QueryClient): Answers {
  const last = lastOf.get(client)
  if (last && Array.from(last.told).every(([need, answer]) => answerIn(client, need) === answer)) return last.answers
  const told = new Map<Need<unknown>, unknown>()
  const answers: Answers = (need) => {
    const answer = answerIn(client, need)
    // The first answer stays in `told`, because results made from it are not those of a later answer.
    if (!told.has(need)) told.set(need, answer)
    return answer
  }
  lastOf.set(client, { answers, told })
  return answers
}
