import type { QueryKey, UseQueryOptions, UseQueryResult } from '@tanstack/react-query'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'

/**
 * An answer that only some views need. TanStack Query skips `setOptions` when it is given the same options object again;
 * otherwise each re-render of the page, such as after toggling a commodity, has the observer compare them one by one.
 *
 * @param query the same object for as long as it asks for the same
 */
export function useQueryWhen<Data, Key extends QueryKey>(
  enabled: boolean,
  query: UseQueryOptions<Data, Error, Data, Key>,
): UseQueryResult<Data> {
  const client = useQueryClient()
  return useQuery(useMemo(() => client.defaultQueryOptions({ ...query, enabled }), [client, query, enabled]))
}
