import { useSyncExternalStore } from 'react'
import { createStore } from '#src/lib/createStore.ts'
import type { explainTerms } from '#src/figure/terms/explainTerms.tsx'

/** Null until the reader has come to a figure: on the server, and while the page hydrates. */
export const termCode = createStore<typeof explainTerms | null>(null)

/** A text whose terms can be asked about once that code is here. Its letters stand where they stood. */
export function WithTerms({ text }: { readonly text: string }) {
  return useSyncExternalStore(termCode.subscribe, termCode.get, termCode.get)?.(text) ?? text
}
