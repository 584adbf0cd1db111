import { useMemo } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { UnavailableOptions } from '#src/view/availability/availability.ts'
import { choosables, unavailableOptions } from '#src/view/availability/availability.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { memoizeByObject } from '#src/lib/memoize.ts'
import { useStableValue } from '#src/lib/useStableValue.ts'

/** All that is closed, and why, as one text. */
const textOf = memoizeByObject((unavailable: UnavailableOptions): string =>
  JSON.stringify(choosables.map((choosable) => [...unavailable[choosable]])),
)
const areSame = (one: UnavailableOptions, other: UnavailableOptions): boolean => textOf(one) === textOf(other)

/** What cannot be chosen now; the same for as long as it is the same, for a tick of a commodity seldom closes a choice. */
export function useUnavailableOptions(view: ViewState, catalogue: Catalogue): UnavailableOptions {
  const unavailable = useMemo(() => unavailableOptions(view, catalogue), [view, catalogue])
  return useStableValue(unavailable, areSame)
}
