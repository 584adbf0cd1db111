import type { QueryClient } from '@tanstack/react-query'
import { evidenceOf, judgeIn } from '#src/claims/evidence.ts'
import type { Judgement } from '#src/claims/judge.ts'
import { type Reading, readingsOf } from '#src/claims/readings.ts'
import { type CheckContext, type CheckWords, checkWords } from '#src/claims/say.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { type Check, checkIn } from '#src/view/check.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** A view's check, judged, in the words of a language. */
export type Checked = CheckWords & Judgement & { readonly readings: () => readonly Reading[]; readonly check: Check }

/** Fetches the figures that a view's check rests on; returns what judges it, and any other check of the same goods. */
export async function loadChecked(view: ViewState, catalogue: Catalogue, client: QueryClient) {
  const evidence = await evidenceOf(view, catalogue, client)
  return (asked: ViewState, context: CheckContext): Checked | null => {
    const check = checkIn(asked)
    const { analysis } = asked
    if (check === null) return null
    const isOfLook = analysis !== null
    const told = isOfLook ? ({ measure: 'value', money: 'usd' } as const) : asked
    const judgement = judgeIn(check, evidence, told, catalogue)
    return {
      ...judgement,
      ...checkWords(asked, check, evidence, judgement, context),
      check,
      readings: () => readingsOf(check, evidence, told, isOfLook, catalogue),
    }
  }
}
