import type { ChartProps } from '#src/chart/drawing.ts'
import { type RowStop, RowStops } from '#src/chart/interaction/RowStops.tsx'
import { type Parts, Drawing } from '#src/chart/rows/Parts.tsx'
import { fonts } from '#src/chart/text/measure.ts'
import type { Format } from '#src/i18n/format.ts'

type DrawnRows = {
  readonly parts: Parts
  readonly stops?: { readonly rows: readonly RowStop[]; readonly format: Format }
}

/** A chart of a drawing as data. On the page its rows are stops of Tab and the arrow keys. */
export function rowsChart<Content extends object>(
  drawnOf: (content: Content, width: number, height: number) => DrawnRows,
) {
  return function RowsChart(props: ChartProps<Content>) {
    const { content, width, height, palette, interaction } = props
    const { parts, stops } = drawnOf(content, width, height)
    const marks = (
      <g fontFamily={fonts.sans}>
        <Drawing parts={parts} palette={palette} />
      </g>
    )
    if (interaction === null) return marks
    const drawing = (
      <svg width={width} height={height} role="img" aria-label={interaction.describe()}>
        {marks}
      </svg>
    )
    if (stops === undefined) return drawing
    return (
      <RowStops {...stops} interaction={interaction}>
        {drawing}
      </RowStops>
    )
  }
}
