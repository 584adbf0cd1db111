import type { PanelSeries, PanelContent } from '#src/chart/multipanel/multiPanelModel.ts'
import {
  type PanelBar,
  type MarkedPanel,
  type MarkedPanels,
  type Place,
  barsOf,
  placeOf,
} from '#src/chart/multipanel/bars.ts'
import { type PlacedPoint, LineStrokes, PointMark, linePaths, markedPeriods } from '#src/chart/marks/Lines.tsx'
import type { Palette } from '#src/chart/palette.ts'
import { isFinal } from '#src/trade/status.ts'
import { dashes, minHollowWidth } from '#src/chart/marks/statusStyle.ts'
import { frameScales } from '#src/chart/frame/scales.ts'
import { Group } from '#src/chart/Group.tsx'
import { scaleLinear } from 'd3-scale'
import { emptyPlot } from '#src/trade/plot.ts'
import { timeDomain } from '#src/chart/timePlacement.ts'

function Line(props: {
  readonly series: PanelSeries
  /** If false, only the last point and points without a neighbour have a mark. */
  readonly marked: boolean
  readonly panel: MarkedPanel
  readonly place: Place
  readonly palette: Palette
}) {
  const { series, marked, panel, place, palette } = props
  const placed = series.points.map((point): PlacedPoint | null =>
    point.value === null ? null : { x: place.x(point.period), y: panel.y(point.value), point },
  )
  const paths = linePaths(placed)
  const drawn = placed.filter((point) => point !== null)
  const marks = marked ? drawn : new Set([...paths.lone, ...drawn.slice(-1)])
  const colour = palette.series(series.colourIndex)
  return (
    <Group series={`${panel.id}-${series.id}`}>
      <LineStrokes paths={paths} colour={colour} />
      {Array.from(marks, (point) => (
        <PointMark key={point.point.period} placed={point} colour={colour} paper={palette.surface} />
      ))}
    </Group>
  )
}

/** A bar that is not final is hollow, or dashed where it is too thin to be hollow. */
function PanelBarMark(props: { readonly bar: PanelBar; readonly colour: string; readonly paper: string }) {
  const { bar, colour, paper } = props
  const { x, top, width, height, point } = bar
  if (isFinal(point.status)) return <rect x={x} y={top} width={width} height={height} fill={colour} />
  if (width < minHollowWidth.panelBar) {
    const middle = x + width / 2
    return (
      <path
        d={`M${middle},${top + height}V${top}`}
        stroke={colour}
        strokeWidth={width}
        strokeDasharray={dashes.thinBar}
      />
    )
  }
  const inset = { x: x + 0.6, y: top + 0.6, width: width - 1.2, height: Math.max(0.1, height - 1.2) }
  return <rect {...inset} fill={paper} stroke={colour} strokeWidth={1.2} />
}

export function MultiPanelMarks(props: { readonly model: MarkedPanels; readonly palette: Palette }) {
  const { model, palette } = props
  const { area } = frameScales(model)
  const place = placeOf(model)
  const marked = model.plot.periods.length <= markedPeriods
  return model.panels.map((panel) => (
    <Group key={panel.id} part={`panel-${panel.id}`}>
      {panel.mark === 'line'
        ? panel.series.map((series) => (
            <Line key={series.id} series={series} marked={marked} panel={panel} place={place} palette={palette} />
          ))
        : barsOf(panel, place).map(({ series, bars }) => (
            <Group key={series.id} series={`${panel.id}-${series.id}`}>
              {bars.map((bar) => (
                <PanelBarMark
                  key={bar.point.period}
                  bar={bar}
                  colour={palette.series(series.colourIndex)}
                  paper={palette.surface}
                />
              ))}
            </Group>
          ))}
      <path d={`M${area.x},${panel.y(0)}H${area.x + area.width}`} stroke={palette.muted} strokeWidth={1} />
    </Group>
  ))
}

export function MultiPanelHover(props: {
  readonly model: MarkedPanels
  readonly palette: Palette
  readonly period: string
}) {
  const { model, palette, period } = props
  const place = placeOf(model)
  return model.panels.map((panel) => {
    if (panel.mark === 'line') {
      return panel.series.map(({ id, colourIndex, points }) => {
        const point = points.find((candidate) => candidate.period === period)
        if (point === undefined || point.value === null) return null
        const placed = { x: place.x(period), y: panel.y(point.value), point }
        return (
          <PointMark
            key={`${panel.id} ${id}`}
            placed={placed}
            colour={palette.series(colourIndex)}
            paper={palette.surface}
            r={4}
          />
        )
      })
    }
    return barsOf(panel, place).map(({ series, bars }) => {
      const bar = bars.find(({ point }) => point.period === period)
      if (bar === undefined) return null
      const wide = Math.max(bar.width, minHollowWidth.panelBar)
      const x = bar.x + bar.width / 2 - wide / 2
      return (
        <rect
          key={`${panel.id} ${series.id}`}
          x={x}
          y={bar.top}
          width={wide}
          height={bar.height}
          fill="none"
          stroke={palette.ink}
          strokeWidth={1.5}
        />
      )
    })
  })
}

const around = 4

/** A picture of a panel, too small for axes and words. */
export function PanelPicture(props: {
  readonly panel: Pick<PanelContent, 'id' | 'mark' | 'series'>
  readonly periods: readonly string[]
  readonly width: number
  readonly height: number
  readonly palette: Palette
}) {
  const { panel, periods, width, height, palette } = props
  const values = panel.series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []))
  const y = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values) || 1])
    .range([height - around, around])
  const model = {
    width,
    height,
    margin: { top: around, right: around, bottom: around, left: around },
    timeAxis: { domain: timeDomain({ periods }) },
    plot: { ...emptyPlot, periods },
    panels: [{ ...panel, y: (value: number) => y(value) }],
  } as const
  return <MultiPanelMarks model={model} palette={palette} />
}
