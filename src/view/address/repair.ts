import type { Catalogue } from '#src/trade/catalogue.ts'
import { type Facts, selectionFacts } from '#src/view/drawn.ts'
import { withOwnFocus } from '#src/view/colours.ts'
import { type Choosable, type Reason, choosables, availabilityRules, valuesOf } from '#src/view/availability.ts'
import { type ViewState, defaultView } from '#src/view/viewState.ts'
import { plainText } from '#src/view/texts/plainText.ts'

/** A parameter of the address, or a part of one, that could not be followed. */
export type Ignored = {
  readonly kind: 'ignored'
  /** Untrusted text where the parameter is unknown. */
  readonly parameter: string
  readonly value: string
}

/** A choice that an earlier choice excludes, and the choice that replaced it. */
type RepairedChoice<P extends Choosable> = {
  readonly kind: 'repaired'
  readonly parameter: P
  readonly from: ViewState[P]
  readonly to: ViewState[P]
  readonly reason: Reason
}
type Repaired<P extends Choosable = Choosable> = { [Q in P]: RepairedChoice<Q> }[P]

export type Notice = Ignored | Repaired

export function ignored(parameter: string, value: string): Ignored {
  return { kind: 'ignored', parameter: plainText(parameter, 40), value: plainText(value, 80) }
}

export type RepairedView = { readonly view: ViewState; readonly notices: readonly Repaired[] }

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

/** Earlier choices take precedence over later ones; the view stays the same object where nothing changes. */
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
