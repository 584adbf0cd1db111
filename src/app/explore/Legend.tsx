import type { Drawing } from '#src/chart/drawing.ts'
import { livePaint } from '#src/chart/theme.ts'

/** Names and colours above a chart that is too narrow for direct labels. */
export function Legend(props: { readonly drawing: Drawing }) {
  // A table has its names at its columns, a treemap in its tiles; charts of their own bring what they need.
  if (!('plot' in props.drawing) || props.drawing.kind === 'table') return null
  const { plot, names, slots } = props.drawing
  return (
    <ul className="legend">
      {plot.series.map(({ info }) => (
        <li key={info.id}>
          <svg width="14" height="10" aria-hidden="true">
            <path d="M0,5H14" stroke={livePaint.series(slots.get(info.id) ?? 1)} strokeWidth="3" />
          </svg>
          {names.get(info.id)}
        </li>
      ))}
    </ul>
  )
}
