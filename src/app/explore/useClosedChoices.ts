import { useMemo } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { ClosedChoices } from '#src/view/legal.ts'
import { choosables, closedChoices } from '#src/view/legal.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { useKept } from '#src/lib/useKept.ts'

/** All that is closed, and why, as one text. */
const textOf = (closed: ClosedChoices): string => JSON.stringify(choosables.map((choosable) => [...closed[choosable]]))

type Kept = { readonly text: string; readonly closed: ClosedChoices | null }

const nothing: Kept = { text: '', closed: null }

/** What cannot be chosen now; the same for as long as it is the same, for a tick of a commodity seldom closes a choice. */
export function useClosedChoices(view: ViewState, catalogue: Catalogue): ClosedChoices {
  const now = useMemo(() => {
    const closed = closedChoices(view, catalogue)
    return { text: textOf(closed), closed }
  }, [view, catalogue])
  return useKept(nothing, (before) => (before.text === now.text ? before : now)).closed ?? now.closed
}
