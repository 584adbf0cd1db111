import type { CSSProperties } from 'react'
import type { Format } from '#src/i18n/format.ts'
import { chartMessages } from '#src/i18n/messages/en/chart.ts'
import type { TooltipRow } from '#src/chart/tooltip/rows.ts'
import { insideOf } from '#src/chart/marks/statusStyle.ts'
import { pagePalette } from '#src/chart/palette.ts'
import { AmountCells, TooltipBox } from '#src/chart/tooltip/TooltipBox.tsx'

/** Beside the cursor; or above the plot, over the legend, where a thumb on a small chart does not cover it. */
type Place =
  | { readonly place: 'beside'; readonly style: CSSProperties }
  | { readonly place: 'pinned'; readonly style?: undefined }

/** A compact table: as many rows as series, so that ten of them stay legible. */
export function Tooltip(
  props: Place & {
    readonly heading: string
    readonly rows: readonly TooltipRow[]
    /** What is marked there. */
    readonly remarks: readonly string[]
    /** The row that the arrow keys are on. */
    readonly current: string | null
    readonly format: Format
    readonly sourceName: (id: string) => string
  },
) {
  const { heading, rows, remarks, current, format, sourceName, place, style } = props
  const sources = [...new Set(rows.flatMap((row) => row.sources).map(sourceName))]
  return (
    <TooltipBox place={place} style={style} heading={heading} remarks={remarks} sources={format.list(sources)}>
      {rows.map((row) => (
        <tr
          key={row.id}
          className={row.amount === null ? 'is-missing' : undefined}
          data-current={row.id === current || undefined}
        >
          <th scope="row">
            <svg width="10" height="10">
              <circle
                cx="5"
                cy="5"
                r="3.75"
                strokeWidth="1.5"
                stroke={pagePalette.series(row.colourIndex)}
                fill={insideOf(row.status, pagePalette.series(row.colourIndex), 'none')}
              />
            </svg>
            {row.name}
          </th>
          <AmountCells
            amount={row.amount ?? format.t(chartMessages, 'chart.tooltip.noFigure')}
            status={row.status}
            format={format}
          />
        </tr>
      ))}
    </TooltipBox>
  )
}
