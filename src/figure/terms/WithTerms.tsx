import { useSyncExternalStore } from 'react'
import { createStore } from '#src/lib/createStore.ts'
import type { explainTerms } from '#src/figure/terms/explainTerms.tsx'

/** Null until the reader has come to a figure. */
export const termCode = createStore<typeof explainTerms | null>(null)

/** The letters of a text stay where they were when the code comes. */
export function WithTerms({ text }: { readonly text: string }) {
  return useSyncExternalStore(termCode.subscribe, termCode.get, termCode.get)?.(text) ?? text
}
