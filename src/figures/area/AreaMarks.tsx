import { memo, useMemo } from 'react'
import { linePaths, Lines, PointMark } from '#src/chart/marks/Lines.tsx'
import type { Palette } from '#src/chart/palette.ts'
import type { Bands } from '#src/figures/area/stack.ts'
import type { StackModel } from '#src/figures/area/areaModel.ts'
import { restId } from '#src/figures/area/areaModel.ts'
import type { PlotScales, Scale } from '#src/chart/frame/scales.ts'
import { isFinal } from '#src/trade/status.ts'
import { dashes, isFinalBetween, layerOpacity } from '#src/chart/marks/statusStyle.ts'
import { pixels, scalesOf } from '#src/chart/frame/scales.ts'
import { timeOf } from '#src/chart/timePlacement.ts'
import { pointAt } from '#src/trade/plot.ts'
import type { Point } from '#src/trade/point.ts'
import { Group } from '#src/chart/Group.tsx'

/** A band in pixels: `top` is the smaller number. */
export type PlacedBand = { readonly x: number; readonly base: number; readonly top: number; readonly point: Point }

/** What is drawn of one layer: its final parts and the others. */
export type BandPaths = { readonly solid: string; readonly pale: string }

/** The plot's left and right end, and how wide a period without neighbours is drawn. */
export type BandExtent = { readonly left: number; readonly right: number; readonly lone: number }

/** How wide a period alone is drawn: as the periods stand apart, but no block. */
export function columnWidth(width: number, periods: number): number {
  return Math.min(56, (width / periods) * 0.6)
}

/** Bands on the scales of a chart. */
export function placeBands(bands: Bands, x: Scale, y: Scale): (PlacedBand | null)[] {
  return bands.map((band) => {
    if (band === null) return null
    return { x: x(timeOf(band.point.period)), base: y(band.base), top: y(band.top), point: band.point }
  })
}

const at = (x: number, y: number): string => `${pixels(x)},${pixels(y)}`

function polygon(run: readonly PlacedBand[]): string {
  const tops = run.map(({ x, top }) => at(x, top))
  const bases = run.toReversed().map(({ x, base }) => at(x, base))
  return `M${[...tops, ...bases].join('L')}Z`
}

function column({ x, base, top }: PlacedBand, { left, right, lone }: BandExtent): string {
  const from = Math.max(left, x - lone / 2)
  const to = Math.min(right, x + lone / 2)
  return `M${at(from, top)}H${pixels(to)}V${pixels(base)}H${pixels(from)}Z`
}

/**
 * Areas between neighbouring periods; a gap is never bridged, and a period without neighbours is a column. As with lines,
 * an area is pale where either of its ends is anything but a normal value.
 *
 * @param placed in order of time; null where the layer has no place
 */
export function bandPaths(placed: readonly (PlacedBand | null)[], box: BandExtent): BandPaths {
  const paths = { solid: '', pale: '' }
  let run: PlacedBand[] = []
  let kind: keyof BandPaths = 'solid'
  const close = (): void => {
    if (run.length > 1) paths[kind] += polygon(run)
    run = []
  }
  placed.forEach((here, i) => {
    const before = placed[i - 1] ?? null
    if (here === null || before === null) {
      close()
      if (here === null) return
      run = [here]
      if ((placed[i + 1] ?? null) === null) paths[isFinal(here.point.status) ? 'solid' : 'pale'] += column(here, box)
      return
    }
    const next = isFinalBetween(before.point, here.point) ? 'solid' : 'pale'
    if (next !== kind) {
      close()
      run = [before]
      kind = next
    }
    run.push(here)
  })
  close()
  return paths
}

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
  const fills = useMemo(
    () => bandPaths(placed, { left: area.x, right: area.x + area.width, lone }),
    [placed, area, lone],
  )
  const edges = useMemo(
    () => linePaths(placed.map((band) => (band === null ? null : { x: band.x, y: band.top, point: band.point }))),
    [placed],
  )
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

/** The layers of a stack and the line of all goods over them. */
export function StackBands(props: { readonly model: StackModel; readonly palette: Palette }) {
  const { model, palette } = props
  const { x, y, area } = scalesOf(model)
  const { stack, plot, colourIndices } = model
  const outline = useMemo(
    () => (stack.outline === null ? null : { ...model, plot: { ...plot, series: [stack.outline] } }),
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

/** Under the cursor: a mark where each layer ends, and on the line of all goods. */
export function StackMarks(props: { readonly model: StackModel; readonly palette: Palette; readonly period: string }) {
  const { model, palette, period } = props
  const { x, y } = scalesOf(model)
  const { stack, plot, colourIndices } = model
  const left = x(timeOf(period))
  const place = plot.periods.indexOf(period)
  const tops = stack.layers.map(({ series, bands }) => ({
    id: series.info.id,
    point: bands[place]?.point,
    height: bands[place]?.top,
  }))
  const total = stack.outline === null ? undefined : pointAt(stack.outline, period)
  const all = [...tops, { id: stack.outline?.info.id ?? '', point: total, height: total?.value ?? undefined }]
  return all.map(({ id, point, height }) => {
    if (point === undefined || height === undefined) return null
    return (
      <PointMark
        key={id}
        placed={{ x: left, y: y(height), point }}
        colour={palette.series(colourIndices.get(id) ?? 1)}
        paper={palette.surface}
        r={3.5}
      />
    )
  })
}
