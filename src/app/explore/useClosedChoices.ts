import { useMemo } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { ClosedChoices } from '#src/view/legal.ts'
import { choosables, closedChoices } from '#src/view/legal.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { memoizeByObject } from '#src/lib/memoize.ts'
import { useStableValue } from '#src/lib/useStableValue.ts'

/** All that is closed, and why, as one text. */
const textOf = memoizeByObject((closed: ClosedChoices): string =>
  JSON.stringify(choosables.map((choosable) => [...closed[choosable]])),
)
const areSame = (one: ClosedChoices, other: ClosedChoices): boolean => textOf(one) === textOf(other)

/** What cannot be chosen now; the same for as long as it is the same, for a tick of a commodity seldom closes a choice. */
export function useClosedChoices(view: ViewState, catalogue: Catalogue): ClosedChoices {
  const closed = useMemo(() => closedChoices(view, catalogue), [view, catalogue])
  return useStableValue(closed, areSame)
}
