import { memo } from 'react'
import type { ChartProps } from '#src/chart/drawing.ts'
import type { Palette } from '#src/chart/palette.ts'
import { fonts } from '#src/chart/text/measure.ts'
import { isFinal } from '#src/trade/status.ts'
import { dashes } from '#src/chart/marks/statusStyle.ts'
import {
  type PlacedBar,
  type PlacedColumn,
  type WaterfallContent,
  waterfallModel,
} from '#src/figures/priceVolume/waterfall.ts'
import { useModel } from '#src/chart/frame/Plot.tsx'
import { Group } from '#src/chart/Group.tsx'

/** A column, filled if as published and hollow with a dashed edge if not, and the connector to the next column. */
export function WaterfallBar(props: { readonly bar: PlacedBar; readonly palette: Palette }) {
  const { bar, palette } = props
  const { colourIndex, status, x, top, width, height, connector } = bar
  const colour = palette.series(colourIndex)
  return (
    <>
      {isFinal(status) ? (
        <rect x={x} y={top} width={width} height={height} fill={colour} />
      ) : (
        <rect
          x={x + 0.75}
          y={top + 0.75}
          width={width - 1.5}
          height={Math.max(0.5, height - 1.5)}
          fill={palette.surface}
          stroke={colour}
          strokeWidth={1.5}
          strokeDasharray={dashes.wideBarEdge}
        />
      )}
      {connector !== null && (
        <path
          d={`M${connector.from},${connector.y}H${connector.to}`}
          stroke={palette.muted}
          strokeWidth={1}
          strokeDasharray="1.5 2.5"
        />
      )}
    </>
  )
}

function Column(props: { readonly column: PlacedColumn; readonly palette: Palette }) {
  const { column, palette } = props
  const { id, kind, colourIndex, middle, amountLines, words } = column
  const amountColour = kind === 'whole' ? palette.ink : palette.seriesText(colourIndex)
  return (
    <Group series={id}>
      <WaterfallBar bar={column} palette={palette} />
      {amountLines.map(({ text, size, y }) => (
        <text key={y} x={middle} y={y} textAnchor="middle" fontSize={size} fontWeight={600} fill={amountColour}>
          {text}
        </text>
      ))}
      {words.map(({ text, y, style: { size, weight } }) => {
        const look = { fontSize: size, fontWeight: weight, fill: weight === 600 ? palette.ink : palette.muted }
        return (
          <text key={text} x={middle} y={y} textAnchor="middle" {...look}>
            {text}
          </text>
        )
      })}
    </Group>
  )
}

export const WaterfallChart = memo(function WaterfallChart(props: ChartProps<WaterfallContent>) {
  const { content, width, height, palette, interaction } = props
  const model = useModel(waterfallModel, content, width, height)
  const marks = (
    <g fontFamily={fonts.sans}>
      {model.columns.map((column) => (
        <Column key={column.id} column={column} palette={palette} />
      ))}
      <path d={`M0,${model.baseline}H${width}`} stroke={palette.muted} strokeWidth={1} />
    </g>
  )
  if (interaction === null) return marks
  return (
    <svg width={width} height={height} role="img" aria-label={interaction.describe()}>
      {marks}
    </svg>
  )
})
