import type { ReactNode } from 'react'

/** Small words under a field or a button; those of a problem are loud. */
export function Hint(props: { readonly id?: string; readonly isProblem?: boolean; readonly children: ReactNode }) {
  const { id, isProblem = false, children } = props
  return (
    <p
      id={id}
      className={`mt-sm text-fine wrap-anywhere ${isProblem ? 'font-semibold text-accent-text' : 'text-muted'}`}
    >
      {children}
    </p>
  )
}
