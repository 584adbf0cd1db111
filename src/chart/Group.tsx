import { type SVGProps, createContext, use } from 'react'

/** Gives a group its id in a still drawing; undefined where no id is needed. */
export type Namer = (wanted: string) => string | undefined

/** Null on the page. A still drawing is rendered once and in order, so its namer can number repeated ids. */
export const NamerContext = createContext<Namer | null>(null)

/** Only the page uses `event`, an event that a reader can point at, what it `concerns`, and `value`, the series of a written value. */
type Names = { readonly [name in 'series' | 'label' | 'part' | 'event' | 'concerns' | 'value']?: string | undefined }

/**
 * A group of marks. On the page, attributes name it for styles, tests and `dimming.ts`. In a still drawing it has an id
 * for people who edit the file; without an id and attributes, only its children are drawn.
 */
export function Group(props: Names & SVGProps<SVGGElement>) {
  const { series, label, part, event, concerns, value, className, children, ...looks } = props
  const namer = use(NamerContext)
  if (namer === null)
    return (
      <g
        data-series={series}
        data-label={label}
        data-part={part}
        data-event={event}
        data-concerns={concerns}
        data-value={value}
        className={className}
        {...looks}
      >
        {children}
      </g>
    )
  const wanted = series !== undefined ? `series-${series}` : label !== undefined ? `label-${label}` : part
  const id = wanted === undefined ? undefined : namer(wanted)
  return id === undefined && Object.keys(looks).length === 0 ? (
    children
  ) : (
    <g id={id} {...looks}>
      {children}
    </g>
  )
}
