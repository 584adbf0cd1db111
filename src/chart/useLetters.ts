import { useSyncExternalStore } from 'react'
import { lettersArrived, subscribeLetters } from '#src/chart/letters.ts'

/** Another number when letters have arrived: as the key of a drawing it has its words measured anew. */
export function useLetters(): number {
  return useSyncExternalStore(subscribeLetters, lettersArrived, lettersArrived)
}
