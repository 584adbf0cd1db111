import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Facts } from '#src/view/availability/facts.ts'
import type { Choosable } from '#src/view/availability/availability.ts'
import type { Repaired } from '#src/view/address/notice.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { selectionFacts } from '#src/view/availability/facts.ts'
import { withOwnFocus } from '#src/view/focus.ts'
import { choosables, availabilityRules, valuesOf } from '#src/view/availability/availability.ts'
import { defaultView } from '#src/view/viewState.ts'

export type RepairedView = { readonly view: ViewState; readonly notices: readonly Repaired[] }

/** The first value that means something, if the chosen one does not. */
function repairOf<P extends Choosable>(choosable: P, view: ViewState, facts: Facts): Repaired<P> | null {
  const from = view[choosable]
  const reason = availabilityRules[choosable](from, view, facts)
  if (reason === null) return null
  const to = valuesOf[choosable].find((value) => availabilityRules[choosable](value, view, facts) === null)
  return { kind: 'repaired', parameter: choosable, from, to: to ?? defaultView[choosable], reason }
}

function mended(view: ViewState, { parameter, to }: Repaired): ViewState {
  return { ...view, [parameter]: to }
}

/** A view in which every choice means something; the earlier ones stand. The same object where nothing changed. */
export function repair(view: ViewState, catalogue: Catalogue): RepairedView {
  const facts = selectionFacts(view, catalogue)
  const notices: Repaired[] = []
  let repaired = withOwnFocus(view)
  for (const choosable of choosables) {
    const notice = repairOf(choosable, repaired, facts)
    if (notice === null) continue
    repaired = mended(repaired, notice)
    notices.push(notice)
  }
  return { view: repaired, notices }
}
