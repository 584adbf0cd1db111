import '#src/i18n/messages/en/en.ts'
import { type RowsBySeries, claimYear } from '#src/claims/claim.ts'
import { openClaim } from '#src/claims/claims.ts'
import { percentOf } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** The title of a claim's own view: growth as its card writes it, and the verdict. Null in other views and without figures. */
export function claimHeadline(
  view: ViewState,
  catalogue: Catalogue,
  rowsOf: (id: string) => RowsBySeries[string],
  format: Format,
): string | null {
  const claim = openClaim(view, catalogue)
  const found = claim?.found(Object.fromEntries(claim.series.map((id) => [id, rowsOf(id)])))
  if (!claim || !found) return null
  const { t, period } = format
  const { verdict, growths } = found
  const [one = '', other] = growths.map((growth) =>
    t(growth < 0 ? 'verdict.down' : 'verdict.up', { change: percentOf(growth, growths.length > 1 ? 0 : 1, format) }),
  )
  const change = other === undefined ? one : t('claims.chips.figure', { customs: one, baci: other })
  return t(`verdict.${verdict}`, { name: t(`verdict.of.${claim.of}`), change, year: period(claimYear) })
}
