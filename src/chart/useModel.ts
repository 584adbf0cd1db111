import { useState } from 'react'
import { useFontLoads } from '#src/chart/text/fontLoads.ts'
import type { Argument } from '#src/lib/memoize.ts'
import { memoize } from '#src/lib/memoize.ts'

/**
 * A chart's model: made again where what it is made of changes, and when fonts have loaded, for its texts have other widths
 * then. The chart stays, and with it the focus and the cursor in it.
 *
 * @param make a function of its arguments alone
 */
export function useModel<Args extends readonly Argument[], Model>(
  make: (...args: Args) => Model,
  ...args: Args
): Model {
  // Two are kept: while the one with new fonts is rendered in slices, a click renders the one before.
  const [modelOf] = useState(() =>
    memoize(1, (from: typeof make, _loads: number, ...given: Args): Model => from(...given)),
  )
  return modelOf(make, useFontLoads(), ...args)
}
