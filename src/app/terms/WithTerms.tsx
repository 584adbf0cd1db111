import { createElement, useSyncExternalStore } from 'react'
import type { Terms } from '#src/app/terms/Terms.tsx'
import { createStore } from '#src/lib/store.ts'

export const termCode = createStore<typeof Terms | null>(null)

/** The letters of a text do not move when the code of terms arrives. */
export function WithTerms({ text }: { readonly text: string }) {
  const terms = useSyncExternalStore(termCode.subscribe, termCode.get, termCode.get)
  return terms === null ? text : createElement(terms, { text })
}
