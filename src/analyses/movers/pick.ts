import type { Catalogue } from '#src/trade/catalogue.ts'
import { findSeries } from '#src/trade/catalogue.ts'
import type { Flow } from '#src/trade/flow.ts'
import type { Change } from '#src/view/change.ts'
import { toggleSeries } from '#src/view/change.ts'

/** The id of a heading in the book that the movers are of: where months exist, the bare id is another book. */
export function baciId(catalogue: Catalogue, flow: Flow, cmdCode: string): string {
  const bare = `${flow}-${cmdCode}`
  return findSeries(catalogue, bare)?.book === 'customs' ? `${bare}.baci` : bare
}

/** Adds a heading to the main chart, or takes it off; what is added has years only, so the chart shows years. */
export function pickHeading(id: string): Change {
  return (view, catalogue) => {
    const next = toggleSeries(id)(view, catalogue)
    return next.series.includes(id) ? { ...next, freq: 'year' } : next
  }
}
