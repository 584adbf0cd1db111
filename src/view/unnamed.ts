import type { Catalogue } from '#src/trade/catalogue.ts'
import { isUserId } from '#src/trade/seriesId.ts'
import { memoizeByObject } from '#src/lib/memoize.ts'
import type { ViewState } from '#src/view/viewState.ts'

const namedIn = memoizeByObject(
  ({ commodities }: Catalogue) => new Set(commodities.flatMap(({ series }) => series.map(({ id }) => id))),
)

/** Is a heading selected that the catalogue does not name? */
export const hasUnnamed = ({ series }: ViewState, catalogue: Catalogue): boolean =>
  series.some((id) => !namedIn(catalogue).has(id) && !isUserId(id))
