import { useId } from 'react'

export type ExportAction = {
  /** The accessible name: `PNG`. */
  readonly name: string
  readonly about: string
  readonly run: () => void
  /** Of what opens something below. */
  readonly expanded?: boolean
}

/** Things of one kind to take away, each with a word on what it is. */
export function ExportActions(props: { readonly title: string; readonly actions: readonly ExportAction[] }) {
  const { title, actions } = props
  const id = useId()
  return (
    <section className="export-actions" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul>
        {actions.map(({ name, about, run, expanded }, index) => (
          <li key={name}>
            <button type="button" aria-describedby={`${id}-${index}`} aria-expanded={expanded} onClick={run}>
              {name}
            </button>
            <span id={`${id}-${index}`}>{about}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
