import type { ReactNode } from 'react'
import { Term } from '#src/figure/terms/Term.tsx'
import { termParts } from '#src/figure/terms/termParts.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

function TermText({ text }: { readonly text: string }) {
  return termParts(useFormat())(text).map((part) =>
    part.term === null ? part.text : <Term key={part.term} term={part.term} words={part.text} />,
  )
}

/** A text whose terms explain themselves. */
export function explainTerms(text: string): ReactNode {
  return <TermText text={text} />
}
