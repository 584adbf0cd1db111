/** `notSettled`: a claim without a number, on years whose figures are of different sources. */
export type Verdict = 'holds' | 'holdsOnFirstRelease' | 'dependsOnSource' | 'fails' | 'notSettled'

/** What a claim says of growth on the year before, in percent: a number as precise as it was stated, or a threshold. */
export type Stated =
  | { readonly kind: 'equals'; readonly percent: number; readonly digits: number }
  | { readonly kind: 'moreThan'; readonly percent: number }

/** Growth on the year before, in percent. */
export type Evidence = {
  /** As computed, one for each book that is asked. */
  readonly computed: readonly number[]
  /** As the publisher itself stated it on first release; null where the claim does not rest on such a statement. */
  readonly firstRelease: number | null
}

function agrees(stated: Stated, growth: number): boolean {
  // `toFixed` rounds as Intl does for the screen: what a reader sees as equal is equal.
  if (stated.kind === 'equals') return growth.toFixed(stated.digits) === stated.percent.toFixed(stated.digits)
  return growth > stated.percent
}

/**
 * A claim holds when every book agrees with it and depends on the source when only some do; when none does, it may
 * still hold on what was stated on first release.
 */
export function verdictOf(stated: Stated, { computed, firstRelease }: Evidence): Verdict {
  const agreeing = computed.filter((growth) => agrees(stated, growth)).length
  if (agreeing > 0) return agreeing === computed.length ? 'holds' : 'dependsOnSource'
  return firstRelease !== null && agrees(stated, firstRelease) ? 'holdsOnFirstRelease' : 'fails'
}
