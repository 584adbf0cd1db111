import type { QueryKey, UseQueryOptions, UseQueryResult } from '@tanstack/react-query'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'

/**
 * An answer that only some views need. After every drawing of the page an observer is given its options again and compares
 * them with what it had, unless they are the very same object: a tick of a commodity is none of its.
 *
 * @param query the same object while it asks for the same
 */
export function useQueryWhen<Data, Key extends QueryKey>(
  enabled: boolean,
  query: UseQueryOptions<Data, Error, Data, Key>,
): UseQueryResult<Data> {
  const client = useQueryClient()
  return useQuery(useMemo(() => client.defaultQueryOptions({ ...query, enabled }), [client, query, enabled]))
}
