import { memo, useMemo, useCallback } from 'react'
import type { ChartContent, ChartProps } from '#src/chart/drawing.ts'
import { SeriesPlot, useModel } from '#src/chart/frame/Plot.tsx'
import { pixels, scalesOf } from '#src/chart/frame/scales.ts'
import { endLook, NamesBeside } from '#src/chart/labels/EndLabels.tsx'
import { EventMarkers } from '#src/chart/marks/EventMarkers.tsx'
import { Lines } from '#src/chart/marks/Lines.tsx'
import { type Slice, filled, hatched } from '#src/chart/marks/paths.ts'
import { runsOf } from '#src/chart/marks/runs.ts'
import { nameStyle, fonts } from '#src/chart/text/measure.ts'
import { timeOf } from '#src/chart/timePlacement.ts'
import {
  type BalanceModel,
  balanceAt,
  type BalancePair,
  balanceModel,
  balanceRows,
  balancePair,
} from '#src/figures/balance/balanceModel.ts'
import { LinesChart } from '#src/figures/line/LinesChart.tsx'
import type { MarkProps } from '#src/figures/plotDrawing.tsx'
import { balanceMessages } from '#src/i18n/messages/en/kinds/balance.ts'
import { pointAt } from '#src/trade/plot.ts'
import { lastKnown } from '#src/trade/point.ts'
import { isFinal } from '#src/trade/status.ts'

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
          {format.t(balanceMessages, 'balance.latest', { name, amount })}
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

/** Both lines at one period, in pixels (y grows downwards); null where a figure is missing. */
export type BalanceEdge = {
  readonly x: number
  readonly imports: number | null
  readonly exports: number | null
  readonly final: boolean
}
/** A part of the area in which one side is larger throughout: filled where it is final, hatched where not. */
type BalancePiece = { readonly larger: 'imports' | 'exports'; readonly final: boolean; readonly d: string }

type Place = Slice & { readonly final: boolean }

/** Places in order of time, with one more wherever the lines cross. */
function placesOf(edges: readonly BalanceEdge[]): (Place | null)[] {
  const places = edges.map(({ x, imports, exports, final }) =>
    imports === null || exports === null ? null : { x, from: exports, to: imports, final },
  )
  return places.flatMap((here, i) => {
    const before = places[i - 1] ?? null
    if (here === null || before === null) return [here]
    const [was, is] = [before.to - before.from, here.to - here.from]
    if (was * is >= 0) return [here]
    const share = was / (was - is)
    const y = before.to + share * (here.to - before.to)
    return [{ x: before.x + share * (here.x - before.x), from: y, to: y, final: before.final && here.final }, here]
  })
}

function largerBetween(before: Place, here: Place): BalancePiece['larger'] | null {
  const difference = before.to - before.from + (here.to - here.from)
  return difference === 0 ? null : difference > 0 ? 'exports' : 'imports'
}

/** Pieces of the area between two lines, split where they cross; a lone period is a stroke from line to line. */
export function balanceArea(edges: readonly BalanceEdge[]): BalancePiece[] {
  return runsOf(placesOf(edges), largerBetween).flatMap(({ kind: larger, places }): BalancePiece[] => {
    if (larger === null) return []
    const [first] = places
    if (places.length === 1 && first !== undefined)
      return [{ larger, final: false, d: `M${pixels(first.x)},${pixels(first.from)}V${pixels(first.to)}` }]
    return runsOf(places, (before, here) => before.final && here.final).map((run) => ({
      larger,
      final: run.kind,
      d: (run.kind ? filled : hatched)(run.places),
    }))
  })
}

export const BalanceArea = memo(function BalanceArea({ model, palette }: MarkProps<BalanceModel>) {
  const { pair, plot, colourIndices } = model
  const { x, y } = scalesOf(model)
  const pieces = useMemo(() => {
    const height = (value: number | null): number | null => (value === null ? null : y(value))
    return balanceArea(
      plot.periods.map((period) => ({
        x: x(timeOf(period)),
        imports: height(pointAt(pair.imports, period).value),
        exports: height(pointAt(pair.exports, period).value),
        final: isFinal(balanceAt(pair, period).status),
      })),
    )
  }, [x, y, pair, plot])
  return pieces.map(({ larger, final, d }) => {
    const colour = palette.series(colourIndices.get(pair[larger].info.id) ?? 1)
    const looks = final
      ? { fill: colour, fillOpacity: 0.2 }
      : { fill: 'none', stroke: colour, strokeWidth: 1, strokeOpacity: 0.5 }
    return <path key={d} d={d} {...looks} />
  })
})
