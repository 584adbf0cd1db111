import type { altTextOf } from '#src/view/altText.ts'
import type { fileNameOf } from '#src/view/fileName.ts'
import type { notesOf } from '#src/view/notes.ts'
import type { noticeTexts, reasonText } from '#src/view/reasons.ts'

/** What a chart is in words, what is said under it, of closed choices and of odd addresses: no first view or first choice has to wait for it. */
export type LateWords = {
  readonly altTextOf: typeof altTextOf
  readonly fileNameOf: typeof fileNameOf
  readonly notesOf: typeof notesOf
  readonly noticeTexts: typeof noticeTexts
  readonly reasonText: typeof reasonText
}

let words: LateWords | null = null
const listeners = new Set<() => void>()

/** By the code of it all (provideWords.ts), when it comes. */
export function provideLateWords(provided: LateWords): void {
  words = provided
  for (const listener of listeners) listener()
}

/** Null before they are here. */
export function lateWords(): LateWords | null {
  return words
}

export function subscribeLateWords(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
