import { legendStyle, swatch } from '#src/kinds/bar/legend.ts'
import type { BarModel } from '#src/kinds/bar/model.ts'
import { legendLineHeight, remarkLineHeight, remarkStyle } from '#src/kinds/bar/model.ts'
import type { Paint } from '#src/chart/theme.ts'
import { fonts } from '#src/chart/text/fonts.ts'

/** What the colours are, and which periods are shown where not all fit. */
export function BarLegend(props: { readonly model: BarModel; readonly paint: Paint }) {
  const { legend, remark } = props.model
  const { paint } = props
  const below = legend.length * legendLineHeight
  return (
    <g fontFamily={fonts.sans}>
      {legend.flatMap((row, line) =>
        row.map(({ id, slot, name, x }) => (
          <g key={id} data-label={id}>
            <rect
              x={x}
              y={line * legendLineHeight + 3}
              width={swatch.size}
              height={swatch.size}
              fill={paint.series(slot)}
            />
            <text
              x={x + swatch.size + swatch.gap}
              y={line * legendLineHeight + 13}
              fontSize={legendStyle.size}
              fontWeight={600}
              fill={paint.seriesText(slot)}
            >
              {name}
            </text>
          </g>
        )),
      )}
      {remark.map((text, line) => (
        <text key={text} x={0} y={below + line * remarkLineHeight + 12} fontSize={remarkStyle.size} fill={paint.muted}>
          {text}
        </text>
      ))}
    </g>
  )
}
