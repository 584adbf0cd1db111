import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { pointAt } from '#src/trade/plot.ts'
import type { BalanceModel } from '#src/chart/balanceModel.ts'
import { amountStyle, labelGap, nameStyle } from '#src/chart/chartModel.ts'
import { spreadLabels } from '#src/chart/endLabels.ts'
import { labelFoot } from '#src/chart/labelFoot.ts'
import type { Paint } from '#src/chart/paint.ts'
import { fonts } from '#src/chart/paint.ts'
import { timeOf } from '#src/chart/position.ts'
import { lastPoint } from '#src/trade/plot.ts'

const lineHeight = 30

/** The two lines' names at their ends, and between them the latest balance, tied to the distance it measures. */
export function BalanceLabels(props: { readonly model: BalanceModel; readonly paint: Paint }) {
  const { model, paint } = props
  const { pair, latest, plot } = model
  const x = useXAxisScale()
  const y = useYAxisScale()
  const area = usePlotArea()
  if (x === undefined || y === undefined || area === undefined) return null
  const at = (period: string): number => x(timeOf(period, plot.yearToDate)) ?? area.x + area.width
  const height = (value: number | null | undefined): number => y(value ?? 0) ?? area.y
  if (latest === null && model.endLabels.length === 0) return null

  const spanX = latest === null ? 0 : at(latest.period)
  const spanY = [pair.exports, pair.imports].map((series) => height(latest === null ? null : pointAt(series, latest.period).value))
  const [sold = 0, bought = 0] = spanY
  const span = latest !== null && (
    <path d={`M${spanX + 4.5},${sold}h4V${bought}h-4`} stroke={paint.ink} strokeWidth={1} fill="none" />
  )
  if (model.endLabels.length === 0) {
    return (
      <g fontFamily={fonts.sans}>
        {span}
        {latest !== null && (
          <text x={area.x + area.width} y={13} textAnchor="end" fontSize={nameStyle.size} fontWeight={600} fill={paint.ink}>
            {model.format.t('balance.latest', { name: latest.name, amount: latest.amount })}
          </text>
        )}
      </g>
    )
  }

  const ends = model.endLabels.map(({ series, slot, name, amount }) => {
    const last = lastPoint(series)
    const [line, text] = [paint.series(slot), paint.seriesText(slot)]
    return { id: series.info.id, name, amount, line, text, endX: at(last?.period ?? ''), endY: height(last?.value) }
  })
  if (latest !== null) {
    const { name, amount } = latest
    ends.push({ id: 'balance', name, amount, line: paint.ink, text: paint.ink, endX: spanX + 4, endY: (sold + bought) / 2 })
  }
  const left = area.x + area.width + labelGap
  const places = spreadLabels(
    ends.map(({ id, endY }) => ({ id, y: endY, height: lineHeight })),
    area.y - 8,
    labelFoot(area.y + area.height, left, model.timeAxis, x),
  )
  return (
    <g fontFamily={fonts.sans}>
      {span}
      {ends.map(({ id, name, amount, line, text, endX, endY }) => {
        const middle = places.get(id) ?? endY
        return (
          <g key={id} data-label={id}>
            <path d={`M${endX + 5},${endY}L${left - 4},${middle}`} stroke={line} strokeWidth={0.75} strokeOpacity={0.55} fill="none" />
            <text x={left} y={middle - 2} fill={text} fontSize={nameStyle.size} fontWeight={600}>
              {name}
            </text>
            <text x={left} y={middle + 13} fill={id === 'balance' ? paint.ink : paint.muted} fontSize={amountStyle.size}>
              {amount}
            </text>
          </g>
        )
      })}
    </g>
  )
}
