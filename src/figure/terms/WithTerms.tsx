import { useSyncExternalStore } from 'react'
import { createStore } from '#src/lib/createStore.ts'
import type { explainTerms } from '#src/figure/terms/explainTerms.tsx'

/** Null until the pointer or the focus first comes to a figure. */
export const termCode = createStore<typeof explainTerms | null>(null)

/** The letters of a text do not move when the code of terms arrives. */
export function WithTerms({ text }: { readonly text: string }) {
  return useSyncExternalStore(termCode.subscribe, termCode.get, termCode.get)?.(text) ?? text
}
