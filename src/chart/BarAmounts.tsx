import type { BarModel } from '#src/chart/barModel.ts'
import { barAmountStyle } from '#src/chart/barModel.ts'
import { textWidth } from '#src/chart/measureText.ts'
import type { Paint } from '#src/chart/paint.ts'
import { fonts } from '#src/chart/fonts.ts'
import { timeOf } from '#src/chart/position.ts'
import { scalesOf } from '#src/chart/scales.ts'

/** Amounts at the ends of the bars, each on a ground of its own so that no line runs through it. */
export function BarAmounts(props: { readonly model: BarModel; readonly paint: Paint }) {
  const { model, paint } = props
  const { x, y } = scalesOf(model)
  const { plot, slots, widths, write } = model
  if (write === null) return null
  return (
    <g fontFamily={fonts.sans} fontSize={barAmountStyle.size} textAnchor="middle">
      {plot.series.map(({ info, points }, i) => (
        <g key={info.id} fill={paint.seriesText(slots.get(info.id) ?? 1)}>
          {points.map(({ period, value }) => {
            if (value === null) return null
            const middle = x(timeOf(period))
            const end = y(value)
            const text = write(value)
            const width = textWidth(text, barAmountStyle) + 3
            const at = middle + (i + 0.5) * widths.bar - widths.group / 2
            const baseline = value < 0 ? end + 13 : end - 5
            return (
              <g key={period}>
                <rect x={at - width / 2} y={baseline - 10} width={width} height={13} fill={paint.panel} />
                <text x={at} y={baseline}>
                  {text}
                </text>
              </g>
            )
          })}
        </g>
      ))}
    </g>
  )
}
