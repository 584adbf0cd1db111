import type { QueryClient, QueryKey, QueryState } from '@tanstack/react-query'
import { hashKey } from '@tanstack/react-query'
import { loadCode } from '#src/lib/loadCode.ts'
import { memoizeByObject } from '#src/lib/memoize.ts'

/** A query whose answer something is made of. The same object for the same answer, for what is made of it is memoised by it. */
export type Need<Data> = {
  readonly queryKey: QueryKey
  readonly queryFn: (context: { readonly signal: AbortSignal; readonly client: QueryClient }) => Promise<Data>
  readonly throwOnError?: true
}

/** Code that only some views need is fetched as data are: by a query. */
export const codeQuery = <Code>(name: string, load: () => Promise<Code>): Need<Code> => ({
  queryKey: ['code', name],
  queryFn: () => loadCode(load),
  throwOnError: true,
})

/** An answer; undefined while it is on its way, null where its request has failed. */
export type Answers = <Data>(need: Need<Data>) => Data | null | undefined

const hashOf = memoizeByObject((need: Need<unknown>) => hashKey(need.queryKey))

/** An answer or the state of its request. A query that nobody has asked for is entered into the cache, as `useQuery` does. */
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
 * The answers in a cache: the same function until one that it has told is another, for what is made of them is memoised by
 * it. What comes that nobody has asked it for, such as a series that the pointer is near, changes nothing.
 */
export function answersIn(client: QueryClient): Answers {
  const last = lastOf.get(client)
  if (last && Array.from(last.told).every(([need, answer]) => answerIn(client, need) === answer)) return last.answers
  const told = new Map<Need<unknown>, unknown>()
  const answers: Answers = (need) => {
    const answer = answerIn(client, need)
    // The first stays: what was made of it is not what would be made of a later one.
    if (!told.has(need)) told.set(need, answer)
    return answer
  }
  lastOf.set(client, { answers, told })
  return answers
}
