import type { Conversion, Money } from '#src/trade/money.ts'
import { inDollars } from '#src/trade/money.ts'
import { conversionsQuery } from '#src/api/queries.ts'
import { useQueryWhen } from '#src/api/useQueryWhen.ts'

/** How figures become those of a money, and the state of the request for its rates. */
export type LoadedConversion = {
  /** Null until the rates are loaded; dollars need none. */
  readonly conversion: Conversion | null
  readonly error: Error | null
  /** Waiting for a connection. */
  readonly paused: boolean
  readonly retry: () => void
}

export function useConversion(money: Money): LoadedConversion {
  const { data, error, fetchStatus, refetch } = useQueryWhen(money !== 'usd', conversionsQuery)
  return {
    conversion: money === 'usd' ? inDollars : (data?.(money) ?? null),
    error: money === 'usd' ? null : error,
    paused: fetchStatus === 'paused',
    retry: () => void refetch(),
  }
}

export function isLoading({ conversion, error }: LoadedConversion): boolean {
  return conversion === null && error === null
}
