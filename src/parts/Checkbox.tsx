/** A checkbox before its name. */
export function Checkbox(props: {
  readonly name: string
  readonly checked: boolean
  readonly disabled?: boolean
  readonly onChange: (checked: boolean) => void
}) {
  const { name, checked, disabled = false, onChange } = props
  return (
    <label className="inline-flex min-h-line items-center gap-sm has-disabled:text-muted coarse:min-h-target">
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
