import { createElement } from 'react'
import type { Terms } from '#src/app/terms/Terms.tsx'
import { createStore, useStore } from '#src/lib/store.ts'

export const termCode = createStore<typeof Terms | null>(null)

/** The letters of a text do not move when the code of terms arrives. */
export function WithTerms({ text }: { readonly text: string }) {
  const terms = useStore(termCode)
  return terms === null ? text : createElement(terms, { text })
}
