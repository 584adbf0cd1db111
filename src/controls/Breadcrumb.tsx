/** The last step is a button too, so that it keeps the focus. */
export function Breadcrumb(props: {
  readonly label: string
  readonly steps: readonly { readonly id: string; readonly name: string }[]
  readonly onStep: (id: string) => void
}) {
  const { label, steps, onStep } = props
  // The room alone is kept until the steps are known, without an empty list.
  if (steps.length === 0) return <div className="breadcrumb" />
  return (
    <nav aria-label={label}>
      <ol className="breadcrumb">
        {steps.map(({ id, name }, i) => (
          <li key={id}>
            <button
              type="button"
              className="link"
              aria-current={i === steps.length - 1 ? 'location' : undefined}
              onClick={() => onStep(id)}
            >
              {name}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
