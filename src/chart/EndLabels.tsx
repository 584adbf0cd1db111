import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import type { ChartModel } from '#src/chart/chartModel.ts'
import { amountStyle, labelGap, nameStyle } from '#src/chart/chartModel.ts'
import { spreadLabels } from '#src/chart/endLabels.ts'
import { labelFoot } from '#src/chart/labelFoot.ts'
import { textWidth } from '#src/chart/measureText.ts'
import type { Paint } from '#src/chart/paint.ts'
import { fonts } from '#src/chart/paint.ts'
import { timeOf } from '#src/chart/position.ts'
import { lastPoint } from '#src/trade/plot.ts'

/** Names and last amounts at the ends of the lines, moved apart where they would touch and tied by a hairline. */
export function EndLabels(props: { readonly model: ChartModel; readonly paint: Paint }) {
  const { model, paint } = props
  const x = useXAxisScale()
  const y = useYAxisScale()
  const area = usePlotArea()
  if (x === undefined || y === undefined || area === undefined) return null
  const ends = model.endLabels.map((label) => {
    const last = lastPoint(label.series)
    const value = last?.value ?? 0
    const atFoot = model.scale === 'log' && value <= 0
    return {
      ...label,
      id: label.series.info.id,
      endX: x(timeOf(last?.period ?? '', model.plot.yearToDate)) ?? area.x,
      endY: (atFoot ? undefined : y(value)) ?? area.y + area.height,
    }
  })
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
            <path d={`M${endX + 5},${endY}L${left - 4},${middle}`} stroke={paint.series(slot)} strokeWidth={0.75} strokeOpacity={0.55} fill="none" />
            <text x={left} y={nameY} fill={paint.seriesText(slot)} fontSize={nameStyle.size} fontWeight={600}>
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
