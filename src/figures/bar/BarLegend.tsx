import { rowsOf } from '#src/chart/labels/legend.ts'
import { nameWeight } from '#src/chart/labels/names.ts'
import type { BarModel } from '#src/figures/bar/barModel.ts'
import {
  legendLineHeight,
  legendSquare,
  legendStyle,
  remarkLineHeight,
  remarkStyle,
} from '#src/figures/bar/barModel.ts'
import type { Palette } from '#src/chart/palette.ts'
import { fonts } from '#src/chart/text/measure.ts'
import { Group } from '#src/chart/Group.tsx'

/** What the colours are, and which periods are shown where not all fit. */
export function BarLegend(props: { readonly model: BarModel; readonly palette: Palette }) {
  const { legend, remark } = props.model
  const { palette } = props
  const below = rowsOf(legend) * legendLineHeight
  return (
    <g fontFamily={fonts.sans}>
      {legend.map(({ id, colourIndex, name, keyless = false, x, row }) => (
        <Group key={id} label={id}>
          {!keyless && (
            <rect
              x={x}
              y={row * legendLineHeight + 3}
              width={legendSquare}
              height={legendSquare}
              fill={palette.series(colourIndex)}
            />
          )}
          <text
            x={keyless ? x : x + legendStyle.key}
            y={row * legendLineHeight + 13}
            fontSize={legendStyle.text.size}
            fontWeight={nameWeight(colourIndex)}
            fill={palette.seriesText(colourIndex)}
          >
            {name}
          </text>
        </Group>
      ))}
      {remark.map((text, line) => (
        <text
          key={text}
          x={0}
          y={below + line * remarkLineHeight + 12}
          fontSize={remarkStyle.size}
          fill={palette.muted}
        >
          {text}
        </text>
      ))}
    </g>
  )
}
