import { withoutBook } from '#src/trade/catalogue.ts'
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

/** The goods that a check is of: those of the lines whatever their sources, or the heading of a look. */
export const checkedGoods = ({ analysis, series, of }: ViewState): readonly string[] =>
  analysis === null ? [...new Set(series.map(withoutBook))] : [of ?? '']

/** Whether a view has what its check is of: one commodity, the trade of both ways, or one heading of a look at shares. */
function isCheckable(view: ViewState): boolean {
  const { analysis, series, of, check } = view
  if (check === null) return true
  if (analysis !== null) return ofShares.includes(analysis) && of !== null && isShareOfLook.test(check)
  const codes = new Set(checkedGoods(view).map((id) => id.replace(/^.-TOTAL/, '')))
  return codes.size === 1 && series.every((id) => /^[MX](?!.*file)/.test(id))
}

/** A check goes when the view no longer has what it is of. */
export const withOwnCheck = (view: ViewState): ViewState => (isCheckable(view) ? view : { ...view, check: null })
