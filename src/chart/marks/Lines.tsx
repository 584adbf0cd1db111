import { memo } from 'react'
import { Group } from '#src/chart/Group.tsx'
import { type MarkProps, entryOf } from '#src/chart/drawing.ts'
import type { ChartModel } from '#src/chart/frame/chartModel.ts'
import { type Scale, pixels, scalesOf } from '#src/chart/frame/scales.ts'
import { timeOf } from '#src/chart/plotExtent.ts'
import { memoizeByFirst } from '#src/lib/memoize.ts'
import { type Point, type Status, isFinal } from '#src/trade/observation.ts'
import { grey } from '#src/view/colours.ts'

export type PlacedPoint = { readonly x: number; readonly y: number; readonly point: Point }

type LinePaths = { readonly solid: string; readonly dashed: string; readonly lone: readonly PlacedPoint[] }

const at = ({ x, y }: PlacedPoint): string => `${pixels(x)},${pixels(y)}`

/** A gap is never joined; a segment is dashed where either of its ends is not as published. */
export function linePaths(placed: readonly (PlacedPoint | null)[]): LinePaths {
  const paths = { solid: '', dashed: '' }
  const lone: PlacedPoint[] = []
  for (const { kind: final, places } of runsOf(placed, (from, to) => isFinalBetween(from.point, to.point))) {
    if (places.length === 1) lone.push(...places)
    else paths[final ? 'solid' : 'dashed'] += `M${places.map(at).join('L')}`
  }
  return { ...paths, lone }
}

/** With more periods, only the last point and points without a neighbour have a mark. */
export const markedPeriods = 24

/** Longer lines are compositing layers, because otherwise hovering one repaints all of them. */
const maxUnlayeredPoints = 400

/** Readers go to and fro between few axes, so each series keeps few drawings. */
const maxDrawings = 4

const drawingOf = memoizeByFirst(
  maxDrawings,
  (points: readonly Point[], x: Scale, y: Scale, log: boolean, marked: boolean) =>
    drawnLine(
      points.map((point) => placeOf(point, x, y, log)),
      marked,
    ),
)

/** The place of a point; null at a gap, which a logarithmic scale has at zero and below. */
export function placeOf(point: Point, x: Scale, y: Scale, log: boolean): PlacedPoint | null {
  const { value, period } = point
  return value === null || (log && value <= 0) ? null : { x: x(timeOf(period)), y: y(value), point }
}

/** A line with the points that have a mark; if `marked` is false, only the last and those without a neighbour have. */
export function drawnLine(placed: readonly (PlacedPoint | null)[], marked: boolean) {
  const { lone, ...paths } = linePaths(placed)
  const points = placed.filter((point) => point !== null)
  return { ...paths, marks: marked ? points : [...new Set([...lone, ...points.slice(-1)])] }
}

export function PointMark(props: {
  readonly placed: PlacedPoint
  readonly colour: string
  readonly paper: string
  readonly r?: number
}) {
  const { placed, colour, paper, r = 3 } = props
  const inside = insideOf(placed.point.status, colour, paper)
  return <circle cx={placed.x} cy={placed.y} r={r} fill={inside} stroke={colour} strokeWidth={1.5} />
}

export function DrawnLine(props: {
  readonly line: ReturnType<typeof drawnLine>
  readonly colour: string
  readonly paper: string
  readonly width?: number
}) {
  const { line, colour, paper, width = 2 } = props
  const pen = {
    fill: 'none',
    stroke: colour,
    strokeWidth: width,
    strokeLinejoin: 'round',
    strokeLinecap: 'round',
  } as const
  return (
    <>
      {line.solid !== '' && <path d={line.solid} {...pen} />}
      {line.dashed !== '' && <path d={line.dashed} {...pen} strokeDasharray={lineDashes} />}
      {line.marks.map((point) => (
        <PointMark key={point.point.period} placed={point} colour={colour} paper={paper} r={width + 1} />
      ))}
    </>
  )
}

export const LineMark = memo(function LineMark(props: {
  readonly id: string
  readonly points: readonly Point[]
  readonly colour: string
  readonly paper: string
  readonly x: Scale
  readonly y: Scale
  readonly log: boolean
  readonly marked: boolean
  readonly width?: number
}) {
  const { id, points, colour, paper, x, y, log, marked, width = 2 } = props
  const line = drawingOf(points, x, y, log, marked)
  const zeros = log ? points.filter(({ value }) => value === 0) : []
  if (line.marks.length + zeros.length === 0) return null
  return (
    <Group series={id} className={points.length > maxUnlayeredPoints ? 'long-line' : undefined}>
      <DrawnLine line={line} colour={colour} paper={paper} width={width} />
      {zeros.map(({ period }) => {
        const px = x(timeOf(period))
        return <path key={period} d={`M${px - 2.5},${y(0) - 5}h5l-2.5,5z`} fill={colour} />
      })}
    </Group>
  )
})

/** Grey lines are thinner, so that more than colour tells them apart. */
const greyWidth = 1.5

/** Coloured series lie on top of grey ones. */
export function greyFirst(model: ChartModel) {
  return model.plot.series
    .map((series) => ({ series, ...entryOf(model, series.info) }))
    .toSorted((one, other) => Number(one.colourIndex !== grey) - Number(other.colourIndex !== grey))
}

export function Lines(
  props: MarkProps<ChartModel> & {
    readonly marked?: boolean
    /** In pixels, by series id. */
    readonly widths?: ReadonlyMap<string, number>
  },
) {
  const { model, palette, marked = model.plot.periods.length <= markedPeriods, widths } = props
  const { x, y } = scalesOf(model)
  return (
    <>
      {greyFirst(model).map(({ series: { info, points }, colourIndex }) => (
        <LineMark
          key={info.id}
          id={info.id}
          points={points}
          colour={palette.series(colourIndex)}
          width={widths?.get(info.id) ?? (colourIndex === grey ? greyWidth : 2)}
          paper={palette.surface}
          x={x}
          y={y}
          log={model.scale === 'log'}
          marked={marked}
        />
      ))}
    </>
  )
}

// Observations that are not as published have dashed strokes, hollow marks and bars, and pale areas; a balance and
// the band of seasons are hatched.

export const isFinalBetween = (before: Point, here: Point): boolean => isFinal(before.status) && isFinal(here.status)

/** For strokes of two pixels with round ends; other strokes have dashes of their own (paths.ts). */
export const lineDashes = '1.5 4.5'

export function insideOf(status: Status | null, colour: string, ground: string): string {
  return isFinal(status) ? colour : ground
}

/** Neighbouring places of one kind, or one place without neighbours. */
type Run<Place, Kind> = { readonly kind: Kind; readonly places: readonly Place[] }

/**
 * Places in runs of one kind: where the kind changes, the place between belongs to both runs. A gap is never bridged.
 *
 * @param places in order; null for a gap
 * @param kindBetween the kind between two neighbours; a place without neighbours is passed twice
 */
export function runsOf<Place extends object, Kind>(
  places: readonly (Place | null)[],
  kindBetween: (from: Place, to: Place) => Kind,
): readonly Run<Place, Kind>[] {
  const runs: { kind: Kind; places: Place[] }[] = []
  places.forEach((here, i) => {
    const [before, after] = [places[i - 1] ?? null, places[i + 1] ?? null]
    if (here === null || (before === null && after !== null)) return
    const kind = kindBetween(before ?? here, here)
    const last = runs.at(-1)
    if (before === null) runs.push({ kind, places: [here] })
    else if (last?.kind === kind && last.places.at(-1) === before) last.places.push(here)
    else runs.push({ kind, places: [before, here] })
  })
  return runs
}
