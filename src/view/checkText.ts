import type { ViewState } from '#src/view/viewState.ts'

/** The text of a check in an address: its meaning is in `check.ts`, which no first interaction loads. */
export function readCheckText(given: string): string | undefined {
  // An address makes a plus a space.
  const text = given.replace(/(?<=:[<>~]?) /, '+')
  return /^[\d.-]{4,16}:\S{2,24}$/.test(text) ? text : undefined
}

const isShareOfLook = /^\d{4}:[<>~]?share/

/** Looks that have one partner's share of a heading. */
const ofShares: readonly (string | null)[] = ['suppliers', 'dependence'] satisfies ViewState['analysis'][]

/** Whether a view has what its check is of: one commodity, whatever its sources, or one heading of a look at shares. */
function isCheckable({ analysis, series, of, check }: ViewState): boolean {
  if (check === null) return true
  if (analysis !== null) return ofShares.includes(analysis) && of !== null && isShareOfLook.test(check)
  const goods = new Set(series.map((id) => id.replace(/\.[a-z]+$/, '')))
  return goods.size === 1 && series.every((id) => /^[MX](?!.*file)/.test(id))
}

/** A check goes when the view no longer has what it is of. */
export const withOwnCheck = (view: ViewState): ViewState => (isCheckable(view) ? view : { ...view, check: null })
