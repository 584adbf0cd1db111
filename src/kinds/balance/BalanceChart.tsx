import { memo, useCallback, useMemo } from 'react'
import { BalanceArea } from '#src/kinds/balance/Area.tsx'
import { BalanceLabels } from '#src/kinds/balance/Labels.tsx'
import { balanceModel, balanceRows } from '#src/kinds/balance/model.ts'
import type { BalancePair } from '#src/kinds/balance/pair.ts'
import { balancePair, balancePlot } from '#src/kinds/balance/pair.ts'
import type { ChartContent, ChartProps, PlotDrawing } from '#src/chart/drawing.ts'
import { EventMarkers } from '#src/chart/marks/EventMarkers.tsx'
import { Lines } from '#src/chart/marks/Lines.tsx'
import { LinesChart } from '#src/kinds/line/LinesChart.tsx'
import { LiveFrame } from '#src/chart/frame/LiveFrame.tsx'
import { PlotFrame } from '#src/chart/frame/PlotFrame.tsx'

function PairChart(props: ChartProps<ChartContent> & { readonly pair: BalancePair }) {
  const { content, pair, width, height, directLabels, paint, live } = props
  const model = useMemo(
    () => balanceModel({ ...content, plot: balancePlot(content.plot) }, pair, width, height, directLabels),
    [content, pair, width, height, directLabels],
  )
  const rowsAt = useCallback((period: string) => balanceRows(model, period), [model])
  const marks = (
    <>
      <BalanceArea model={model} paint={paint} />
      <EventMarkers model={model} paint={paint} />
      <Lines model={model} paint={paint} />
      <BalanceLabels model={model} paint={paint} />
    </>
  )
  return live === null ? (
    <PlotFrame model={model} paint={paint} live={null}>
      {marks}
    </PlotFrame>
  ) : (
    <LiveFrame model={model} live={live} paint={paint} rowsAt={rowsAt}>
      {marks}
    </LiveFrame>
  )
}

/** Imports against exports, the difference filled. Where the selection has no pair, its lines as they are. */
export const BalanceChart = memo(function BalanceChart(props: ChartProps<PlotDrawing>) {
  const pair = useMemo(() => balancePair(props.content.plot.series), [props.content])
  return pair === null ? <LinesChart {...props} /> : <PairChart {...props} pair={pair} />
})
