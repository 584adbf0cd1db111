import { memo, useCallback, useMemo } from 'react'
import { BalanceArea } from '#src/figures/balance/BalanceArea.tsx'
import { BalanceLabels } from '#src/figures/balance/BalanceLabels.tsx'
import { balanceModel, balanceRows } from '#src/figures/balance/balanceModel.ts'
import type { BalancePair } from '#src/figures/balance/pair.ts'
import { balancePair, balancePlot } from '#src/figures/balance/pair.ts'
import type { ChartContent, ChartProps } from '#src/chart/drawing.ts'
import { EventMarkers } from '#src/chart/marks/EventMarkers.tsx'
import { Lines } from '#src/chart/marks/Lines.tsx'
import { LinesChart } from '#src/figures/line/LinesChart.tsx'
import { SeriesPlot, useModel } from '#src/chart/frame/Plot.tsx'

function PairChart(props: ChartProps<ChartContent> & { readonly pair: BalancePair }) {
  const { content, pair, width, height, directLabels, palette, interaction } = props
  const drawn = useMemo(() => ({ ...content, plot: balancePlot(content.plot) }), [content])
  const model = useModel(balanceModel, drawn, pair, width, height, directLabels)
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

/** Imports against exports, the difference filled. Where the selection has no pair, its lines as they are. */
export const BalanceChart = memo(function BalanceChart(props: ChartProps<ChartContent>) {
  const pair = useMemo(() => balancePair(props.content.plot.series), [props.content])
  return pair === null ? <LinesChart {...props} /> : <PairChart {...props} pair={pair} />
})
