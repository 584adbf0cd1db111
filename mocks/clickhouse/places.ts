/** Thrown when as many are waiting as may. */
export class Crowded extends Error {
  override readonly name = 'Crowded'
}

/**
 * Runs as many at once as there are places; others wait in the order in which they came.
 * @throws {Crowded} when `mayWait` are waiting already
 */
export function places(count: number, mayWait = Number.POSITIVE_INFINITY): <T>(work: () => Promise<T>) => Promise<T> {
  let free = count
  const waiting: (() => void)[] = []
  return async (work) => {
    if (free > 0) free -= 1
    else if (waiting.length >= mayWait) throw new Crowded()
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) free += 1
      else next()
    }
  }
}
