import { createStore } from '#src/lib/createStore.ts'

/** Bytes, unpacked, of the answers that are on their way. */
export const received = createStore(0)

/** An answer is on its way: `add` counts what has come of it, `end` takes that out again. */
export function receive() {
  let own = 0
  const add = (bytes: number): void => {
    own += bytes
    received.set(received.get() + bytes)
  }
  return { add, end: () => received.set(received.get() - own) }
}
