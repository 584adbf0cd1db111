/** The way from the whole to what is shown; what lies above it is a button. */
export function Breadcrumb(props: {
  readonly label: string
  readonly steps: readonly { readonly id: string; readonly name: string }[]
  readonly onStep: (id: string) => void
}) {
  const { label, steps, onStep } = props
  return (
    <nav aria-label={label}>
      <ol className="breadcrumb">
        {steps.map(({ id, name }, i) => (
          <li key={id}>
            {i === steps.length - 1 ? (
              <span aria-current="location">{name}</span>
            ) : (
              <button type="button" className="link" onClick={() => onStep(id)}>
                {name}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
