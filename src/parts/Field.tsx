import type { ReactNode } from 'react'
import { FieldName } from '#src/parts/FieldName.tsx'

/** A field under the line that names it. */
export function Field(props: { readonly name: string; readonly children: ReactNode }) {
  return (
    <label className="block w-full">
      <FieldName>{props.name}</FieldName>
      {props.children}
    </label>
  )
}
