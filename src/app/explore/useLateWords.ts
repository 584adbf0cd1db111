import { startTransition, useEffect, useState } from 'react'
import type { LateWords } from '#src/view/lateWords.ts'
import { lateWords, subscribeLateWords } from '#src/view/lateWords.ts'

/** Null until they are here; then what was waiting for them is drawn anew, in slices that let input through. */
export function useLateWords(): LateWords | null {
  const [words, setWords] = useState(lateWords)
  useEffect(() => {
    const follow = (): void => startTransition(() => setWords(lateWords()))
    follow()
    return subscribeLateWords(follow)
  }, [])
  return words
}
