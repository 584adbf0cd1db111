import { useMemo } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { UnavailableOptions } from '#src/view/availability/availability.ts'
import { choosables, unavailableOptions } from '#src/view/availability/availability.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { memoizeByObject } from '#src/lib/memoize.ts'
import { useStableValue } from '#src/lib/useStableValue.ts'

/** All unavailable options and their reasons as one text, to compare by. */
const textOf = memoizeByObject((unavailable: UnavailableOptions): string =>
  JSON.stringify(choosables.map((choosable) => [...unavailable[choosable]])),
)
const areSame = (one: UnavailableOptions, other: UnavailableOptions): boolean => textOf(one) === textOf(other)

/** The unavailable options; the previous object while they are equal, for toggling a commodity seldom changes them. */
export function useUnavailableOptions(view: ViewState, catalogue: Catalogue): UnavailableOptions {
  const unavailable = useMemo(() => unavailableOptions(view, catalogue), [view, catalogue])
  return useStableValue(unavailable, areSame)
}
