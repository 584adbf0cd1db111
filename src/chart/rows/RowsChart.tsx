import type { ChartProps, InteractionProps } from '#src/chart/drawing.ts'
import { type RowStop, RowStops } from '#src/chart/interaction/RowStops.tsx'
import { type Parts, Drawing } from '#src/chart/rows/Parts.tsx'
import { fonts } from '#src/chart/text/measure.ts'
import type { Format } from '#src/i18n/format.ts'
import type { Change } from '#src/view/change.ts'

/** A row that is a button without a tooltip. */
type RowButton = {
  readonly id: string
  readonly top: number
  readonly height: number
  readonly label: string
  /** The whole of a name that was cut. */
  readonly title?: string | undefined
  readonly isPressed: boolean
  readonly announcement: string
  readonly change: Change
}

type DrawnRows = {
  readonly parts: Parts
  readonly stops?: { readonly rows: readonly RowStop[]; readonly format: Format }
  readonly buttons?: readonly RowButton[]
}

/** A chart of a drawing as data. On the page its rows are stops of Tab and the arrow keys, or buttons. */
export function rowsChart<Content extends object>(
  drawnOf: (content: Content, width: number, height: number) => DrawnRows,
) {
  return function RowsChart(props: ChartProps<Content>) {
    const { content, width, height, palette, interaction } = props
    const { parts, stops, buttons = [] } = drawnOf(content, width, height)
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
    if (stops !== undefined)
      return (
        <RowStops {...stops} interaction={interaction}>
          {drawing}
        </RowStops>
      )
    if (buttons.length === 0) return drawing
    return (
      <div className="row-stops relative">
        {drawing}
        {buttons.map((row) => (
          <Button key={row.id} row={row} interaction={interaction} />
        ))}
      </div>
    )
  }
}

function Button({ row, interaction }: { readonly row: RowButton; readonly interaction: InteractionProps }) {
  const { top, height, label, title, isPressed, announcement, change } = row
  return (
    <button
      type="button"
      className="row-stop"
      aria-pressed={isPressed}
      aria-label={label}
      title={title}
      style={{ top, height }}
      onClick={() => {
        interaction.announce?.(announcement)
        interaction.set?.(change)
      }}
    />
  )
}
