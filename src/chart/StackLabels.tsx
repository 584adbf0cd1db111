import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { amountStyle, labelGap, nameStyle } from '#src/chart/chartModel.ts'
import { spreadLabels } from '#src/chart/endLabels.ts'
import { labelFoot } from '#src/chart/labelFoot.ts'
import { textWidth } from '#src/chart/measureText.ts'
import type { Paint } from '#src/chart/paint.ts'
import { fonts } from '#src/chart/paint.ts'
import { timeOf } from '#src/chart/position.ts'
import type { StackModel } from '#src/chart/stackModel.ts'
import { columnWidth } from '#src/chart/stackPath.ts'

/** Names and last amounts beside the middle of each layer's last period. */
export function StackLabels(props: { readonly model: StackModel; readonly paint: Paint }) {
  const { model, paint } = props
  const x = useXAxisScale()
  const y = useYAxisScale()
  const area = usePlotArea()
  if (x === undefined || y === undefined || area === undefined) return null
  const alone = model.plot.periods.length === 1
  const ends = model.labels.map((label) => ({
    ...label,
    endX: (x(timeOf(label.period, model.plot.yearToDate)) ?? area.x) + (alone ? columnWidth(area.width, 1) / 2 : 0),
    endY: y(label.height) ?? area.y,
  }))
  const left = area.x + area.width + labelGap
  const height = model.oneLine ? Math.min(16, (area.height + 20) / Math.max(1, ends.length)) : 30
  const places = spreadLabels(
    ends.map(({ id, endY }) => ({ id, y: endY, height })),
    area.y - 8,
    labelFoot(area.y + area.height, left, model.timeAxis, x),
  )
  return (
    <g fontFamily={fonts.sans}>
      {ends.map(({ id, slot, name, amount, endX, endY }) => {
        const middle = places.get(id) ?? endY
        const nameY = model.oneLine ? middle + 4.5 : middle - 2
        return (
          <g key={id} data-label={id}>
            <path
              d={`M${endX + 3},${endY}L${left - 4},${middle}`}
              stroke={slot === null ? paint.muted : paint.series(slot)}
              strokeWidth={0.75}
              strokeOpacity={0.55}
              fill="none"
            />
            <text x={left} y={nameY} fill={slot === null ? paint.muted : paint.seriesText(slot)} fontSize={nameStyle.size} fontWeight={600}>
              {name}
            </text>
            <text
              x={model.oneLine ? left + textWidth(name, nameStyle) + 6 : left}
              y={model.oneLine ? nameY : middle + 13}
              fill={paint.muted}
              fontSize={amountStyle.size}
            >
              {amount}
            </text>
          </g>
        )
      })}
    </g>
  )
}
