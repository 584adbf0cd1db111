import { type Catalogue, findSeries } from '#src/trade/catalogue.ts'
import { otherPair } from '#src/trade/pair.ts'
import { memoizeByObject } from '#src/lib/memoize.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { sameView } from '#src/view/address/writeView.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { chineseExports } from '#src/claims/chineseExports.ts'
import { chips } from '#src/claims/chips.ts'
import type { Claim } from '#src/claims/claim.ts'
import { crude } from '#src/claims/crude.ts'
import { electronics } from '#src/claims/electronics.ts'
import { gas } from '#src/claims/gas.ts'

/** The claims in the order of the article. */
export const claims: readonly Claim[] = [crude, gas, chineseExports, chips, electronics]

/** Press figures are the book `quoted`: a trade API of other countries lacks it and has no claims to check. */
export const hasClaims = ({ commodities }: Catalogue): boolean =>
  otherPair === null && commodities.some(({ series }) => series.some(({ book }) => book === 'quoted'))

/** The query of the view that shows a claim's evidence, with all of its series that the tables have. */
export function searchOfClaim({ search, fuller }: Claim, catalogue: Catalogue): string {
  return fuller !== undefined && findSeries(catalogue, fuller.with) !== null ? fuller.search : search
}

const viewsOfClaims = memoizeByObject((catalogue: Catalogue) =>
  (hasClaims(catalogue) ? claims : []).map((claim) => ({
    claim,
    own: parseView(searchOfClaim(claim, catalogue), catalogue).view,
  })),
)

const openIn = memoizeByObject((catalogue: Catalogue) =>
  memoizeByObject((view: ViewState): Claim | null => {
    const { lang, theme, events, title, note, focus } = view
    const found = viewsOfClaims(catalogue).find(({ own }) =>
      sameView({ ...own, lang, theme, events, title, note, focus }, view),
    )
    return found?.claim ?? null
  }),
)

/** The claim whose own view is shown, whatever its language, theme, events, title, notes and focus. */
export function openClaim(view: ViewState, catalogue: Catalogue): Claim | null {
  return openIn(catalogue)(view)
}
