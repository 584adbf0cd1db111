import { memo, useMemo } from 'react'
import { pointAt } from '#src/trade/plot.ts'
import type { Point } from '#src/trade/point.ts'
import { Group } from '#src/chart/Group.tsx'
import { type PlotScales, type Scale, pixels, scalesOf } from '#src/chart/frame/scales.ts'
import { filled } from '#src/chart/marks/paths.ts'
import { linePaths, Lines, PointMark } from '#src/chart/marks/Lines.tsx'
import { dashes, isFinalBetween } from '#src/chart/marks/statusStyle.ts'
import { timeOf } from '#src/chart/timePlacement.ts'
import { type StackModel, restId } from '#src/figures/area/areaModel.ts'
import type { Bands } from '#src/figures/area/stack.ts'
import type { MarkProps } from '#src/figures/plotDrawing.tsx'
import { runsOf } from '#src/chart/marks/runs.ts'

const layerOpacity = { final: 0.86, pale: 0.38 } as const

export type PlacedBand = { readonly x: number; readonly base: number; readonly top: number; readonly point: Point }

/** The plot's left and right edges, and the width of the column of a lone period, in pixels. */
type BandExtent = { readonly left: number; readonly right: number; readonly lone: number }

/** Width in pixels of the column of a lone period: a share of a period's width, limited so that it is no block. */
export function columnWidth(width: number, periods: number): number {
  return Math.min(56, (width / periods) * 0.6)
}

export function placeBands(bands: Bands, x: Scale, y: Scale): (PlacedBand | null)[] {
  return bands.map(
    (band) => band && { x: x(timeOf(band.point.period)), base: y(band.base), top: y(band.top), point: band.point },
  )
}

function column({ x, base, top }: PlacedBand, { left, right, lone }: BandExtent): string {
  const from = pixels(Math.max(left, x - lone / 2))
  const to = pixels(Math.min(right, x + lone / 2))
  return `M${from},${pixels(top)}H${to}V${pixels(base)}H${from}Z`
}

/** Paths are pale where either end has a status other than A; a lone period is a column. @param placed in order of time */
export function bandPaths(placed: readonly (PlacedBand | null)[], box: BandExtent) {
  const paths = { solid: '', pale: '' }
  for (const { kind: final, places } of runsOf(placed, (from, to) => isFinalBetween(from.point, to.point))) {
    const [first] = places
    paths[final ? 'solid' : 'pale'] +=
      places.length === 1 && first !== undefined
        ? column(first, box)
        : filled(places.map(({ x, base, top }) => ({ x, from: top, to: base })))
  }
  return paths
}

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
  const [fills, edges] = useMemo(() => {
    const placed = placeBands(bands, x, y)
    return [
      bandPaths(placed, { left: area.x, right: area.x + area.width, lone }),
      linePaths(placed.map((band) => band && { x: band.x, y: band.top, point: band.point })),
    ]
  }, [bands, x, y, area, lone])
  return (
    <Group series={id} fill="none" strokeLinejoin="round">
      <path d={fills.solid + fills.pale} fill={edge} />
      {fills.solid !== '' && <path d={fills.solid} fill={colour} fillOpacity={layerOpacity.final} />}
      {fills.pale !== '' && <path d={fills.pale} fill={colour} fillOpacity={layerOpacity.pale} />}
      {edges.solid !== '' && <path d={edges.solid} stroke={edge} strokeWidth={1} />}
      {edges.dashed !== '' && (
        <path d={edges.dashed} stroke={colour} strokeWidth={1.5} strokeDasharray={dashes.layerEdge} />
      )}
    </Group>
  )
})

export function StackBands({ model, palette }: MarkProps<StackModel>) {
  const { x, y, area } = scalesOf(model)
  const { stack, plot, colourIndices } = model
  const outline = useMemo(
    () => stack.outline && { ...model, plot: { ...plot, series: [stack.outline] } },
    [model, stack, plot],
  )
  const common = { edge: palette.surface, x, y, area, lone: columnWidth(area.width, plot.periods.length) }
  return (
    <>
      <Layer id={`${restId}-${stack.flow}`} bands={stack.rest} colour={palette.rule} {...common} />
      {stack.layers.map(({ series: { info }, bands }) => (
        <Layer
          key={info.id}
          id={info.id}
          bands={bands}
          colour={palette.series(colourIndices.get(info.id) ?? 1)}
          {...common}
        />
      ))}
      {outline !== null && <Lines model={outline} palette={palette} />}
    </>
  )
}

/** Marks the top of each layer and the line of all goods at the period under the cursor. */
export function StackMarks({ model, palette, period }: MarkProps<StackModel> & { readonly period: string }) {
  const { x, y } = scalesOf(model)
  const { layers, outline } = model.stack
  const place = model.plot.periods.indexOf(period)
  const total = outline && pointAt(outline, period)
  const ends = [
    ...layers.map(({ series, bands }) => ({ id: series.info.id, point: bands[place]?.point, top: bands[place]?.top })),
    { id: outline?.info.id ?? '', point: total, top: total?.value },
  ]
  return ends.map(
    ({ id, point, top }) =>
      point != null &&
      top != null && (
        <PointMark
          key={id}
          placed={{ x: x(timeOf(period)), y: y(top), point }}
          colour={palette.series(model.colourIndices.get(id) ?? 1)}
          paper={palette.surface}
          r={3.5}
        />
      ),
  )
}
