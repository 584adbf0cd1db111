import { useState } from 'react'
import { assignColours } from '#src/view/colours.ts'

type Colours = { readonly series: readonly string[]; readonly colourIndices: ReadonlyMap<string, number> }

/**
 * The colours of the selected series; those of lines that stay do not change. A new selection calls the component that
 * asks once more, so a large one is given them by its parent.
 */
export function useColours(series: readonly string[]): ReadonlyMap<string, number> {
  const [before, setBefore] = useState<Colours>(() => ({ series, colourIndices: assignColours(series, new Map()) }))
  if (before.series === series) return before.colourIndices
  const colourIndices = assignColours(series, before.colourIndices)
  setBefore({ series, colourIndices })
  return colourIndices
}
