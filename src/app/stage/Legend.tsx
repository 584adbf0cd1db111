import type { LegendEntry } from '#src/chart/drawing.ts'
import { pagePalette } from '#src/chart/palette.ts'

/** Names and colours above a chart that is too narrow for direct labels. */
export function Legend(props: { readonly entries: readonly LegendEntry[] }) {
  return (
    <ul className="legend">
      {props.entries.map(({ id, name, colourIndex, keyless }) => (
        <li key={id} data-label={id}>
          {keyless !== true && (
            <svg width="14" height="10" aria-hidden="true">
              <path d="M0,5H14" stroke={pagePalette.series(colourIndex)} strokeWidth="3" />
            </svg>
          )}
          {name}
        </li>
      ))}
    </ul>
  )
}
