import type { Conversion, Money } from '#src/trade/money.ts'
import { useConversion } from '#src/api/useConversion.ts'
import type { Failure } from '#src/analyses/AnalysisStates.tsx'

/** What an analysis converts its figures by, null until it is loaded, and the state of its request. */
export function useMoney(money: Money): {
  readonly conversion: Conversion | null
  readonly failures: readonly Failure[]
  readonly paused: boolean
} {
  const { conversion, error, paused, retry } = useConversion(money)
  return { conversion, failures: error === null ? [] : [{ id: 'rates', error, retry }], paused }
}
