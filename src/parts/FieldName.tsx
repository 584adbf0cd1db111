import type { ReactNode } from 'react'

/** The quiet line over a field that names it. */
export function FieldName({ children }: { readonly children: ReactNode }) {
  return <span className="mb-xs block text-small text-muted">{children}</span>
}
