/** Thrown when as many are waiting as may. */
export class Crowded extends Error {
  override readonly name = 'Crowded'
}

type InTurn<Place> = <T>(work: (place: Place) => Promise<T>, signal?: AbortSignal) => Promise<T>

/**
 * Runs as many at once as there are places; others wait in the order in which they came, until their signal is aborted.
 * @throws {Crowded} when `mayWait` are waiting already
 */
export function inPlaces<Place>(places: readonly Place[], mayWait = Number.POSITIVE_INFINITY): InTurn<Place> {
  const free = [...places]
  const waiting = new Set<(place: Place) => void>()
  const turn = (signal?: AbortSignal): Promise<Place> =>
    new Promise((resolve, reject) => {
      const leave = (): void => {
        if (waiting.delete(begin)) reject(signal?.reason)
      }
      const begin = (place: Place): void => {
        signal?.removeEventListener('abort', leave)
        resolve(place)
      }
      waiting.add(begin)
      signal?.addEventListener('abort', leave)
    })
  return async (work, signal) => {
    signal?.throwIfAborted()
    if (free.length === 0 && waiting.size >= mayWait) throw new Crowded()
    const place = free.pop() ?? (await turn(signal))
    try {
      return await work(place)
    } finally {
      const [next] = waiting
      if (next === undefined) free.push(place)
      else {
        waiting.delete(next)
        next(place)
      }
    }
  }
}
