import { memo, useMemo } from 'react'
import type { ChartProps } from '#src/chart/drawing.ts'
import type { Paint } from '#src/chart/theme.ts'
import { fonts } from '#src/chart/text/fonts.ts'
import { isFinal } from '#src/trade/status.ts'
import { dashes } from '#src/chart/marks/statusStyle.ts'
import type { PlacedColumn, WaterfallContent } from '#src/analyses/priceVolume/waterfall.ts'
import { waterfallModel } from '#src/analyses/priceVolume/waterfall.ts'

/** Full where it is final, hollow and dashed where it is not. */
function Column(props: { readonly column: PlacedColumn; readonly paint: Paint }) {
  const { column, paint } = props
  const { id, kind, slot, status, x, top, width, height, middle, amountLines, connector, words } = column
  const colour = paint.series(slot)
  return (
    <g data-series={id}>
      {isFinal(status) ? (
        <rect x={x} y={top} width={width} height={height} fill={colour} />
      ) : (
        <rect
          x={x + 0.75}
          y={top + 0.75}
          width={width - 1.5}
          height={Math.max(0.5, height - 1.5)}
          fill={paint.panel}
          stroke={colour}
          strokeWidth={1.5}
          strokeDasharray={dashes.wideBarEdge}
        />
      )}
      {connector !== null && (
        <path
          d={`M${connector.from},${connector.y}H${connector.to}`}
          stroke={paint.muted}
          strokeWidth={1}
          strokeDasharray="1.5 2.5"
        />
      )}
      {amountLines.map(({ text, size, y }) => (
        <text
          key={y}
          x={middle}
          y={y}
          textAnchor="middle"
          fontSize={size}
          fontWeight={600}
          fill={kind === 'whole' ? paint.ink : paint.seriesText(slot)}
        >
          {text}
        </text>
      ))}
      {words.map(({ text, y, style }) => (
        <text
          key={text}
          x={middle}
          y={y}
          textAnchor="middle"
          fontSize={style.size}
          fontWeight={style.weight}
          fill={style.weight === 600 ? paint.ink : paint.muted}
        >
          {text}
        </text>
      ))}
    </g>
  )
}

/** From one whole to another, step by step. */
export const WaterfallChart = memo(function WaterfallChart(props: ChartProps<WaterfallContent>) {
  const { content, width, height, paint, live } = props
  const model = useMemo(() => waterfallModel(content, width, height), [content, width, height])
  return (
    <svg
      width={width}
      height={height}
      fontFamily={fonts.sans}
      {...(live === null ? {} : { role: 'img', 'aria-label': live.describe() })}
    >
      <g fontFamily={fonts.sans}>
        {model.columns.map((column) => (
          <Column key={column.id} column={column} paint={paint} />
        ))}
        <path d={`M0,${model.baseline}H${width}`} stroke={paint.muted} strokeWidth={1} />
      </g>
    </svg>
  )
})
