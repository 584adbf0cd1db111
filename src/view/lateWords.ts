import type { altTextOf } from '#src/view/altText.ts'
import type { fileNameOf } from '#src/view/fileName.ts'
import type { notesOf } from '#src/view/notes.ts'
import type { noticeTexts, reasonText } from '#src/view/reasons.ts'
import { createStore } from '#src/lib/createStore.ts'

/** What a chart is in words, what is said under it, of closed choices and of odd addresses: no first view or first choice has to wait for it. */
export type LateWords = {
  readonly altTextOf: typeof altTextOf
  readonly fileNameOf: typeof fileNameOf
  readonly notesOf: typeof notesOf
  readonly noticeTexts: typeof noticeTexts
  readonly reasonText: typeof reasonText
}

const words = createStore<LateWords | null>(null)

/** By the code of it all (provideWords.ts), when it comes. */
export const provideLateWords: (provided: LateWords) => void = words.set

/** Null before they are here. */
export const lateWords = words.get

export const subscribeLateWords = words.subscribe
