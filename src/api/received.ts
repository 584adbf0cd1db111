import { createStore } from '#src/lib/createStore.ts'

/** Bytes that have come of answers which are still on their way. */
export const received = createStore(0)

let pending = 0

/** An answer is on its way. @returns takes it out again */
export function startReceiving(): () => void {
  pending += 1
  return () => {
    pending -= 1
    if (pending === 0) received.set(0)
  }
}
