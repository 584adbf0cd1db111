import { memo, useMemo } from 'react'
import { linePaths } from '#src/chart/linePath.ts'
import { Lines } from '#src/chart/Lines.tsx'
import type { Paint } from '#src/chart/paint.ts'
import type { Bands } from '#src/chart/stackLayers.ts'
import type { StackModel } from '#src/chart/stackModel.ts'
import { restId } from '#src/chart/stackModel.ts'
import { bandPaths, columnWidth, placeBands } from '#src/chart/stackPath.ts'
import type { PlotScales, Scale } from '#src/chart/scales.ts'
import { scalesOf } from '#src/chart/scales.ts'

/** One layer: full where it is final, pale under a dashed edge where it is not. */
const Layer = memo(function Layer(props: {
  readonly id: string
  readonly bands: Bands
  readonly colour: string
  readonly edge: string
  readonly x: Scale
  readonly y: Scale
  readonly area: PlotScales['area']
  readonly lone: number
}) {
  const { id, bands, colour, edge, x, y, area, lone } = props
  const placed = useMemo(() => placeBands(bands, x, y), [bands, x, y])
  const fills = useMemo(() => bandPaths(placed, { left: area.x, right: area.x + area.width, lone }), [placed, area, lone])
  const edges = useMemo(
    () => linePaths(placed.map((band) => (band === null ? null : { x: band.x, y: band.top, point: band.point }))),
    [placed],
  )
  return (
    <g data-series={id} fill="none" strokeLinejoin="round">
      <path d={fills.solid + fills.pale} fill={edge} />
      {fills.solid !== '' && <path d={fills.solid} fill={colour} fillOpacity={0.86} />}
      {fills.pale !== '' && <path d={fills.pale} fill={colour} fillOpacity={0.38} />}
      {edges.solid !== '' && <path d={edges.solid} stroke={edge} strokeWidth={1} />}
      {edges.dashed !== '' && <path d={edges.dashed} stroke={colour} strokeWidth={1.5} strokeDasharray="2 3" />}
    </g>
  )
})

/** The layers of a stack and the line of all goods over them. */
export function StackBands(props: { readonly model: StackModel; readonly paint: Paint }) {
  const { model, paint } = props
  const { x, y, area } = scalesOf(model)
  const { stack, plot, slots } = model
  const outline = useMemo(
    () => (stack.outline === null ? null : { ...model, plot: { ...plot, series: [stack.outline] } }),
    [model, stack, plot],
  )
  const common = { edge: paint.panel, x, y, area, lone: columnWidth(area.width, plot.periods.length) }
  return (
    <g>
      <Layer id={`${restId}-${stack.flow}`} bands={stack.rest} colour={paint.rule} {...common} />
      {stack.layers.map(({ series: { info }, bands }) => (
        <Layer key={info.id} id={info.id} bands={bands} colour={paint.series(slots.get(info.id) ?? 1)} {...common} />
      ))}
      {outline !== null && <Lines model={outline} paint={paint} />}
    </g>
  )
}
