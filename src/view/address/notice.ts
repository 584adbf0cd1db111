import type { Choosable, Reason } from '#src/view/availability/availability.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { plainText } from '#src/view/texts/plainText.ts'

/** What the address asked for and did not get: that parameter (or that one id of `series`) counts as not given. */
export type Ignored = {
  readonly kind: 'ignored'
  /** A name from outside where the parameter is unknown: plain text, never more. */
  readonly parameter: string
  readonly value: string
}

/** A choice that meant nothing beside the earlier ones, and what it became. */
type RepairedChoice<P extends Choosable> = {
  readonly kind: 'repaired'
  readonly parameter: P
  readonly from: ViewState[P]
  readonly to: ViewState[P]
  readonly reason: Reason
}
/** One of them, with its values told apart by its parameter. */
export type Repaired<P extends Choosable = Choosable> = { [Q in P]: RepairedChoice<Q> }[P]

export type Notice = Ignored | Repaired

export function ignored(parameter: string, value: string): Ignored {
  return { kind: 'ignored', parameter: plainText(parameter, 40), value: plainText(value, 80) }
}
