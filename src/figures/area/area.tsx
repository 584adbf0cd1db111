import '#src/i18n/messages/en/en.ts'
import {
  type Stack,
  type StackModel,
  type StackPart,
  minWidthForTwoPx,
  restId,
  stackLayers,
  stackModels,
  stackRows,
} from '#src/figures/area/areaModel.ts'
import { kindOfSeries } from '#src/figures/core/series.ts'
import { type ChartPartProps, hasGreysToName, legendOf, plotDrawing } from '#src/figures/plotDrawing.tsx'
import type { Format } from '#src/i18n/format.ts'
import type { Plot } from '#src/trade/plot.ts'
import { grey } from '#src/view/colours.ts'
import { Group } from '#src/chart/Group.tsx'
import { type ChartContent, type ChartProps, type MarkProps, entryOf } from '#src/chart/drawing.ts'
import { SeriesPlot } from '#src/chart/frame/Plot.tsx'
import { pixels, scalesOf } from '#src/chart/frame/scales.ts'
import { EndLabels } from '#src/chart/labels/EndLabels.tsx'
import { EventMarkers } from '#src/chart/marks/EventMarkers.tsx'
import { Lines, PointMark, isFinalBetween, linePaths, runsOf } from '#src/chart/marks/Lines.tsx'
import { dashes, filled } from '#src/chart/marks/paths.ts'
import { timeOf } from '#src/chart/plotExtent.ts'
import { fonts } from '#src/chart/text/measure.ts'
import { PlotGrid } from '#src/figures/core/PlotGrid.tsx'
import type { Point } from '#src/trade/observation.ts'

const minHeightPx = { row: 320, column: 480 } as const

const isEmpty = ({ bands }: StackPart): boolean => bands.every((band) => band === null)

const hasRest = (stacks: readonly Stack[]): boolean =>
  stacks.some(({ layers, rest }) => layers.length > 0 && !isEmpty(rest))

/** Is there a period in which some layer has a figure, but not every layer can be stacked? */
const hasOpenPeriod = ({ layers, rest }: Stack): boolean =>
  rest.bands.some(
    (_, i) => layers.some(({ bands }) => bands[i] === null) && layers.some(({ points }) => points[i]?.value != null),
  )

/** Sentences that name the series that are not layers, say why, and explain where bands are left open. */
export function stackNotes(plot: Plot, names: ReadonlyMap<string, string>, { t, list }: Format): string[] {
  const stacks = stackLayers(plot)
  const name = ({ id }: { readonly id: string }): string => names.get(id) ?? id
  const others = stacks.flatMap(({ otherBooks }) => otherBooks)
  const never = stacks.flatMap(({ layers }) => layers.filter(isEmpty))
  return [
    ...(hasRest(stacks) ? [t('area.note.rest')] : []),
    ...stacks.flatMap(({ nesting: { wholes, parts } }) => [
      ...wholes.map((one) => t('area.note.whole', { name: name(one.whole), parts: list(one.parts.map(name)) })),
      ...parts.map(({ part, whole }) => t('area.note.part', { name: name(part), whole: name(whole) })),
    ]),
    ...(others.length > 0 ? [t('area.note.book', { names: list(others.map(name)) })] : []),
    ...(never.length > 0 ? [t('area.note.never', { names: list(never.map(name)) })] : []),
    ...(stacks.some(hasOpenPeriod) ? [t('area.note.open')] : []),
  ]
}

export const area = kindOfSeries({
  words: (selected, names, format) => ({ notes: stackNotes(selected, names, format) }),
  drawing: (content) => {
    const stacks = stackLayers(content.plot)
    const rest = { id: restId, name: content.format.t('area.rest'), colourIndex: grey }
    return plotDrawing(
      content,
      AreaChart,
      {
        minHeight: (width) => minHeightPx[stacks.length > 1 && width < minWidthForTwoPx ? 'column' : 'row'],
        directLabels: ({ width }, least) => width >= least || (hasGreysToName(content) && stacks.length === 1),
        legend: [...legendOf(content), ...(hasRest(stacks) ? [rest] : [])],
      },
      // The first stack, because stacks are equally wide.
      (...shown) => stackModels(...shown, false)[0],
    )
  },
})

function StackFrame(props: ChartPartProps<StackModel> & { readonly chartWidth: number }) {
  const { model, palette, interaction, chartWidth } = props
  const { heading, labels, plot } = model
  const scales = scalesOf(model)
  const space = 3 + (plot.periods.length === 1 ? columnWidth(scales.area.width, 1) / 2 : 0)
  return (
    <SeriesPlot
      model={model}
      interaction={
        interaction && (heading === null ? interaction : { ...interaction, title: () => heading, chartWidth })
      }
      palette={palette}
      rowsAt={(period) => stackRows(model, period)}
      marks={(period) => <StackMarks model={model} palette={palette} period={period} />}
    >
      <StackBands model={model} palette={palette} />
      <EventMarkers model={model} palette={palette} />
      {heading !== null && (
        <text x={0} y={16} fontFamily={fonts.sans} fontSize={14} fontWeight={600} fill={palette.ink}>
          {heading}
        </text>
      )}
      <EndLabels ends={labels.map((label) => ({ ...label, space }))} model={model} y={scales.y} palette={palette} />
    </SeriesPlot>
  )
}

export function AreaChart(props: ChartProps<ChartContent>) {
  const { content, width, height, directLabels, palette, interaction } = props
  const onPage = interaction !== null
  const panels = stackModels(content, width, height, directLabels, onPage).map((model) => ({
    id: model.stack.flow,
    box: model.box,
    drawn: <StackFrame model={model} palette={palette} interaction={interaction} chartWidth={width} />,
  }))
  return <PlotGrid plots={panels} onPage={onPage} className="stacks" />
}

const layerOpacity = { final: 0.86, pale: 0.38 } as const
/** All other goods lie behind the layers, in the grey of their key. */
const restOpacity = { final: 0.25, pale: 0.1 } as const

export type PlacedBand = { readonly x: number; readonly base: number; readonly top: number; readonly point: Point }

/** The plot's left and right edges, and the width of the column of a lone period, in pixels. */
type BandExtent = { readonly left: number; readonly right: number; readonly lone: number }

/** Width in pixels of the column of a lone period: a share of a period's width, limited so that it is no block. */
function columnWidth(width: number, periods: number): number {
  return Math.min(56, (width / periods) * 0.6)
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

function StackBands({ model, palette }: MarkProps<StackModel>) {
  const { x, y, area: box } = scalesOf(model)
  const { stack, plot } = model
  const outline = stack.whole && { ...model, plot: { ...plot, series: [stack.whole] } }
  const lone = columnWidth(box.width, plot.periods.length)
  const rest = { ...stack.rest, id: `${restId}-${stack.flow}`, colourIndex: grey, opacity: restOpacity }
  const layers = stack.layers.map((layer) => ({ ...layer, ...entryOf(model, layer), opacity: layerOpacity }))
  const edge = palette.surface
  return (
    <>
      {[rest, ...layers].map(({ id, bands, colourIndex, opacity }) => {
        const colour = palette.series(colourIndex)
        const placed = bands.map(
          (band) =>
            band && { x: x(timeOf(band.point.period)), base: y(band.base), top: y(band.top), point: band.point },
        )
        const fills = bandPaths(placed, { left: box.x, right: box.x + box.width, lone })
        const edges = linePaths(placed.map((band) => band && { x: band.x, y: band.top, point: band.point }))
        return (
          <Group key={id} series={id} fill="none" strokeLinejoin="round">
            <path d={fills.solid + fills.pale} fill={edge} />
            {fills.solid !== '' && <path d={fills.solid} fill={colour} fillOpacity={opacity.final} />}
            {fills.pale !== '' && <path d={fills.pale} fill={colour} fillOpacity={opacity.pale} />}
            {edges.solid !== '' && <path d={edges.solid} stroke={edge} strokeWidth={1} />}
            {edges.dashed !== '' && (
              <path d={edges.dashed} stroke={colour} strokeWidth={1.5} strokeDasharray={dashes.layerEdge} />
            )}
          </Group>
        )
      })}
      {outline !== null && <Lines model={outline} palette={palette} />}
    </>
  )
}

/** Marks the top of each layer and the line of all goods at the period under the cursor. */
function StackMarks({ model, palette, period }: MarkProps<StackModel> & { readonly period: string }) {
  const { x, y } = scalesOf(model)
  const { layers, outline } = model.stack
  const place = model.plot.periods.indexOf(period)
  return [...layers, ...(outline ? [outline] : [])].map((part) => {
    const band = part.bands[place]
    if (band == null) return null
    const colour = palette.series(entryOf(model, part).colourIndex)
    const placed = { x: x(timeOf(period)), y: y(band.top), point: band.point }
    return <PointMark key={part.id} placed={placed} colour={colour} paper={palette.surface} r={3.5} />
  })
}
