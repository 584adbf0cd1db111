/** Thrown when as many are waiting as may. */
export class Crowded extends Error {
  override readonly name = 'Crowded'
}

type InTurn = <T>(work: () => Promise<T>, signal?: AbortSignal) => Promise<T>

/**
 * Runs as many at once as there are places; others wait in the order in which they came, until their signal is aborted.
 * @throws {Crowded} when `mayWait` are waiting already
 */
export function places(count: number, mayWait = Number.POSITIVE_INFINITY): InTurn {
  let free = count
  const waiting = new Set<() => void>()
  const turn = (signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const leave = (): void => {
        if (waiting.delete(begin)) reject(signal?.reason)
      }
      const begin = (): void => {
        signal?.removeEventListener('abort', leave)
        resolve()
      }
      waiting.add(begin)
      signal?.addEventListener('abort', leave)
    })
  return async (work, signal) => {
    signal?.throwIfAborted()
    if (free > 0) free -= 1
    else if (waiting.size >= mayWait) throw new Crowded()
    else await turn(signal)
    try {
      return await work()
    } finally {
      const [next] = waiting
      if (next === undefined) free += 1
      else {
        waiting.delete(next)
        next()
      }
    }
  }
}
