import { useSyncExternalStore } from 'react'
import type { LateWords } from '#src/view/lateWords.ts'
import { lateWords, subscribeLateWords } from '#src/view/lateWords.ts'

/** Null until they are here; then what was waiting for them is drawn anew. */
export function useLateWords(): LateWords | null {
  return useSyncExternalStore(subscribeLateWords, lateWords, lateWords)
}
