import type { ReactNode } from 'react'

/** The quiet line over a field that names it. */
export function FieldName({ children }: { readonly children: ReactNode }) {
  return <span className="mb-xs block text-small text-muted">{children}</span>
}

/** A field under the line that names it. */
export function LabelledField(props: { readonly name: string; readonly children: ReactNode }) {
  return (
    <label className="block w-full">
      <FieldName>{props.name}</FieldName>
      {props.children}
    </label>
  )
}

/** A checkbox before its name. */
export function Checkbox(props: {
  readonly name: string
  readonly checked: boolean
  readonly disabled?: boolean
  readonly onChange: (checked: boolean) => void
}) {
  const { name, checked, disabled = false, onChange } = props
  return (
    <label className="inline-flex min-h-line items-center gap-md has-disabled:text-muted coarse:min-h-target">
      <input
        type="checkbox"
        className="m-0 size-xl flex-none accent-ink"
        checked={checked}
        disabled={disabled}
        onChange={({ target }) => onChange(target.checked)}
      />
      {name}
    </label>
  )
}

/** Small words under a field or a button; those of a problem are loud. */
export function Hint(props: { readonly id?: string; readonly isProblem?: boolean; readonly children: ReactNode }) {
  const { id, isProblem = false, children } = props
  return (
    <p
      id={id}
      className={`mt-md text-fine wrap-anywhere ${isProblem ? 'font-semibold text-accent-text' : 'text-muted'}`}
    >
      {children}
    </p>
  )
}

/** Buttons and links in a row. */
export function Actions({ children }: { readonly children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-x-xl gap-y-md">{children}</div>
}
