import { useState } from 'react'
import type { Argument } from '#src/lib/memoize.ts'
import { memoize } from '#src/lib/memoize.ts'

/**
 * A chart's model: made again where what it is made of changes.
 *
 * @param make a function of its arguments alone, the same at every rendering
 */
export function useModel<Args extends readonly Argument[], Model>(
  make: (...args: Args) => Model,
  ...args: Args
): Model {
  const [modelOf] = useState(() => memoize(1, make))
  return modelOf(...args)
}
