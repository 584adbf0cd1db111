import type { ReactNode } from 'react'

/** The quiet line over a field that names it. */
export function FieldName({ children }: { readonly children: ReactNode }) {
  return <span className="mb-xs block text-small text-muted">{children}</span>
}

/** A field under the line that names it. */
export function Field(props: { readonly name: string; readonly children: ReactNode }) {
  return (
    <label className="block w-full">
      <FieldName>{props.name}</FieldName>
      {props.children}
    </label>
  )
}
