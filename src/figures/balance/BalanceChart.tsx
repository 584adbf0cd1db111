import { memo, useCallback, useMemo } from 'react'
import { lastKnown } from '#src/trade/point.ts'
import { pointAt } from '#src/trade/plot.ts'
import { SeriesPlot, useModel } from '#src/chart/frame/Plot.tsx'
import type { ChartContent, ChartProps } from '#src/chart/drawing.ts'
import { nameStyle, fonts } from '#src/chart/text/measure.ts'
import { scalesOf } from '#src/chart/frame/scales.ts'
import { endLook, NamesBeside } from '#src/chart/labels/EndLabels.tsx'
import { EventMarkers } from '#src/chart/marks/EventMarkers.tsx'
import { Lines } from '#src/chart/marks/Lines.tsx'
import { timeOf } from '#src/chart/timePlacement.ts'
import { BalanceArea } from '#src/figures/balance/BalanceArea.tsx'
import {
  type BalanceModel,
  type BalancePair,
  balanceModel,
  balanceRows,
  balancePair,
} from '#src/figures/balance/balanceModel.ts'
import { LinesChart } from '#src/figures/line/LinesChart.tsx'
import type { MarkProps } from '#src/figures/plotDrawing.tsx'

/** Names at the ends of the lines, and a bracket at the latest balance, which is named beside it or above the plot. */
function BalanceLabels({ model, palette }: MarkProps<BalanceModel>) {
  const { pair, latest, endLabels, format } = model
  const { x, y, area } = scalesOf(model)
  const { ink } = palette
  const ends = endLabels.map(({ series, colourIndex, name, amount }) => {
    const last = lastKnown(series.points)
    return {
      id: series.info.id,
      name,
      amount,
      ...endLook(colourIndex, palette),
      x: last === undefined ? area.x : x(timeOf(last.period)),
      y: y(last?.value ?? 0),
    }
  })
  const names = (all: typeof ends) => <NamesBeside ends={all} model={model} area={area} timeScale={x} space={5} />
  if (latest === null) return names(ends)

  const { name, amount, period } = latest
  const left = x(timeOf(period))
  const [sold = 0, bought = 0] = [pair.exports, pair.imports].map((series) => y(pointAt(series, period).value ?? 0))
  const span = <path d={`M${left + 4.5},${sold}h4V${bought}h-4`} stroke={ink} strokeWidth={1} fill="none" />
  if (ends.length === 0)
    return (
      <g fontFamily={fonts.sans}>
        {span}
        <text x={area.x + area.width} y={13} textAnchor="end" fontSize={nameStyle.size} fontWeight={600} fill={ink}>
          {format.t('balance.latest', { name, amount })}
        </text>
      </g>
    )
  const look = { lineColour: ink, nameColour: ink, amountColour: ink, nameWeight: 600 } as const
  return (
    <>
      {span}
      {names([...ends, { id: 'balance', name, amount, ...look, x: left + 4, y: (sold + bought) / 2 }])}
    </>
  )
}

function PairChart(props: ChartProps<ChartContent> & { readonly pair: BalancePair }) {
  const { content, pair, width, height, directLabels, palette, interaction } = props
  const model = useModel(balanceModel, content, pair, width, height, directLabels)
  const rowsAt = useCallback((period: string) => balanceRows(model, period), [model])
  return (
    <SeriesPlot model={model} interaction={interaction} palette={palette} rowsAt={rowsAt}>
      <BalanceArea model={model} palette={palette} />
      <EventMarkers model={model} palette={palette} />
      <Lines model={model} palette={palette} />
      <BalanceLabels model={model} palette={palette} />
    </SeriesPlot>
  )
}

/** Draws imports against exports with the difference filled, or plain lines where the selection has no pair. */
export const BalanceChart = memo(function BalanceChart(props: ChartProps<ChartContent>) {
  const pair = useMemo(() => balancePair(props.content.plot.series), [props.content])
  return pair === null ? <LinesChart {...props} /> : <PairChart {...props} pair={pair} />
})
