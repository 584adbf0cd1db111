import { findSeries } from '#src/trade/catalogue.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { memoizeByObject } from '#src/lib/memoize.ts'
import type { ViewSnapshot } from '#src/view/address/viewStore.ts'
import { focusedColours } from '#src/view/colours.ts'
import { useCatalogue } from '#src/page/page.ts'
import { useSnapshot } from '#src/page/useView.ts'

const drawnColours = memoizeByObject((catalogue: Catalogue) =>
  memoizeByObject(({ view, colourIndices }: ViewSnapshot) =>
    focusedColours(
      colourIndices,
      view.series.flatMap((id) => findSeries(catalogue, id) ?? []),
      view.focus,
    ),
  ),
)

/** The colours of the selected series, whatever is kept in colour. */
export const useColours = (): ReadonlyMap<string, number> => useSnapshot(({ colourIndices }) => colourIndices)

/** The colour that a selected series is drawn in: grey where others are kept in colour; null where it is not selected. */
export function useColour(id: string): number | null {
  const drawn = drawnColours(useCatalogue())
  return useSnapshot((snapshot) => drawn(snapshot).get(id) ?? null)
}
