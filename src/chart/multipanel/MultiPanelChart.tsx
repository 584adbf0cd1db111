import { scaleLinear } from 'd3-scale'
import { Fragment } from 'react'
import { Group } from '#src/chart/Group.tsx'
import type { ChartProps, MarkProps } from '#src/chart/drawing.ts'
import { FramedPlot } from '#src/chart/frame/Plot.tsx'
import { type Scale, frameScales } from '#src/chart/frame/scales.ts'
import { EndLabels } from '#src/chart/labels/EndLabels.tsx'
import { EventMarkers } from '#src/chart/marks/EventMarkers.tsx'
import { LineMark, PointMark, drawnLine, lineDashes, markedPeriods, placeOf } from '#src/chart/marks/Lines.tsx'
import { dashes, minHollowWidth } from '#src/chart/marks/paths.ts'
import * as multi from '#src/chart/multipanel/multiPanelModel.ts'
import { timeDomain } from '#src/chart/plotExtent.ts'
import { type Parts, type Picture, DrawnParts } from '#src/chart/rows/Parts.tsx'
import { amountStyle, fonts, textWidth } from '#src/chart/text/measure.ts'
import { type TooltipRow, periodInWords } from '#src/chart/tooltip/tooltipRows.ts'
import { isFinal, knownValues } from '#src/trade/observation.ts'
import { emptyPlot, pointAt } from '#src/trade/plot.ts'

export function MultiPanelChart(props: ChartProps<multi.MultiPanelContent>) {
  const { content, width, height, directLabels, palette, interaction } = props
  const model = multi.multiPanelModel(content, width, height, directLabels)
  return (
    <FramedPlot
      model={model}
      interaction={interaction}
      palette={palette}
      periodName={(period) => periodInWords(period, content.areSums ? 'rolling' : model.freq, emptyPlot, model.format)}
      rowsAt={(period) => multiPanelRows(model, period)}
      marks={(period) => <MultiPanelHover model={model} palette={palette} period={period} />}
    >
      <EventMarkers model={model} palette={palette} />
      <MultiPanelMarks model={model} palette={palette} />
      <MultiPanelLabels model={model} palette={palette} />
    </FramedPlot>
  )
}

function multiPanelRows({ panels }: Pick<multi.MultiPanelModel, 'panels'>, period: string): TooltipRow[] {
  return panels.flatMap(({ id: panel, series }) =>
    series.map(({ id, colourIndex, longName: name, points, amount }) => {
      const { value, status, sources } = pointAt({ points }, period)
      const written = value === null ? null : amount(value, period)
      return { id: `${panel}-${id}`, colourIndex, name, amount: written, status, sources }
    }),
  )
}

const headRoom = (beside: number) => ({ over: 12, height: multi.titleLine, beside })

/** Titles and keys have a ground, so that the lines of events do not cross them. */
function headParts({ titleLines, titleY, keys }: multi.PlacedPanel, top: number): Parts {
  const words = { kind: 'words', ink: 'ink' } as const
  const title = { ...words, x: 0, style: multi.panelTitleStyle, ground: headRoom(4) }
  const named = { ...words, style: amountStyle, ground: headRoom(multi.keyStyle.key + 2) }
  return [
    ...titleLines.map((text, i) => ({ ...title, text, y: top + titleY + i * multi.titleLine })),
    ...keys.flatMap(({ name, colourIndex, x, y }): Parts => [
      { ...named, text: name, x: x + multi.keyStyle.key, y: top + y },
      { kind: 'line', d: `M${x},${top + y - 4}h14`, ink: colourIndex, width: 3 },
    ]),
  ]
}

const barLabelRoom = { over: multi.barLabelLine - 3, height: multi.barLabelLine, beside: 3 } as const

function barLabels(panel: multi.PlacedPanel, width: number, place: multi.PeriodPlaces): Parts {
  return multi.barsOf(panel, place).flatMap(({ series, bars }, index) => {
    const shift = multi.labelShift(panel, place.step, index)
    return bars.flatMap(({ point, below, top, height, ...bar }) =>
      (series.labels.get(point.period) ?? []).map((text, i, { length }) => {
        const y = below ? top + height + 12 + i * multi.barLabelLine : top - 4 - (length - 1 - i) * multi.barLabelLine
        const x = Math.min(bar.x + bar.width / 2 + shift, width - textWidth(text, multi.barLabelStyle) / 2)
        const look =
          i === 0 ? ({ weight: 600, ink: series.colourIndex } as const) : ({ weight: 400, ink: 'muted' } as const)
        const words = { text, x, y, anchor: 'middle', style: multi.barLabelStyle, ground: barLabelRoom } as const
        return { kind: 'words', ...words, ...look } as const
      }),
    )
  })
}

function MultiPanelLabels({ model, palette }: MarkProps<multi.MultiPanelModel>) {
  const { area } = frameScales(model)
  const place = multi.periodPlaces(model)
  return (
    <g fontFamily={fonts.sans}>
      {model.panels.map((panel) => {
        const { ends, y, top, bottom } = panel
        const within = { y: area.y + top, height: bottom - top }
        return (
          <Fragment key={panel.id}>
            <DrawnParts parts={headParts(panel, area.y)} palette={palette} />
            {panel.labelled && <DrawnParts parts={barLabels(panel, model.width, place)} palette={palette} />}
            {model.directLabels && <EndLabels ends={ends} model={model} y={y} palette={palette} within={within} />}
          </Fragment>
        )
      })}
    </g>
  )
}

/** A bar that is not as published is hollow, or dashed where it is too thin to be hollow. */
function barPart({ x, top, width, height, point: { status } }: multi.PanelBar, ink: number): Parts[number] {
  return !isFinal(status) && width < minHollowWidth.panelBar
    ? { kind: 'line', d: `M${x + width / 2},${top + height}V${top}`, ink, width, dashes: dashes.thinBar }
    : { kind: 'bar', x, y: top, width, height, ink, status, edge: 1.2 }
}

export function MultiPanelMarks({ model, palette }: MarkProps<multi.MultiPanelModel>) {
  const { x, area } = frameScales(model)
  const place = multi.periodPlaces(model)
  const marked = model.plot.periods.length <= markedPeriods
  return model.panels.map((panel) => (
    <Group key={panel.id} part={`panel-${panel.id}`}>
      {panel.mark === 'line' ? (
        panel.series.map(({ id, colourIndex, points }) => (
          <LineMark
            key={id}
            id={`${panel.id}-${id}`}
            points={points}
            colour={palette.series(colourIndex)}
            paper={palette.surface}
            {...{ x, y: panel.y, log: false, marked }}
          />
        ))
      ) : (
        <DrawnParts
          parts={multi.barsOf(panel, place).map(({ series, bars }) => ({
            kind: 'group',
            series: `${panel.id}-${series.id}`,
            parts: bars.map((bar) => barPart(bar, series.colourIndex)),
          }))}
          palette={palette}
        />
      )}
      <path d={`M${area.x},${panel.y(0)}H${area.x + area.width}`} stroke={palette.muted} strokeWidth={1} />
    </Group>
  ))
}

function MultiPanelHover({ model, palette, period }: MarkProps<multi.MultiPanelModel> & { readonly period: string }) {
  const { x } = frameScales(model)
  const place = multi.periodPlaces(model)
  return model.panels.map((panel) => {
    if (panel.mark === 'line') {
      return panel.series.map(({ id, colourIndex, points }) => {
        const placed = placeOf(pointAt({ points }, period), x, panel.y, false)
        const look = { colour: palette.series(colourIndex), paper: palette.surface, r: 4 }
        return placed && <PointMark key={`${panel.id} ${id}`} placed={placed} {...look} />
      })
    }
    return multi.barsOf(panel, place).map(({ series, bars }) => {
      const bar = bars.find(({ point }) => point.period === period)
      if (bar === undefined) return null
      const wide = Math.max(bar.width, minHollowWidth.panelBar)
      const box = { x: bar.x + bar.width / 2 - wide / 2, y: bar.top, width: wide, height: bar.height }
      return <rect key={`${panel.id} ${series.id}`} {...box} fill="none" stroke={palette.ink} strokeWidth={1.5} />
    })
  })
}

/** In pixels, around a picture. */
const around = 4

/** Most points of a line in a picture; the start page holds all cards, so their size counts. */
const maxPictured = 48

/** The marks of a panel, too small for axes and words; none where nothing has a value. */
export const panelPicture =
  ({ mark, series: all }: multi.PanelContent, ofAll: readonly string[]): Picture =>
  ({ width, height }) => {
    const step = mark === 'line' ? Math.ceil(ofAll.length / maxPictured) : 1
    const isPictured = (_: unknown, i: number): boolean => (ofAll.length - 1 - i) % step === 0
    const periods = ofAll.filter(isPictured)
    const series = all.map((one) => ({ ...one, points: one.points.filter(isPictured) }))
    const values = series.flatMap(({ points }) => knownValues(points))
    if (values.length === 0) return []
    const y = scaleLinear([Math.min(0, ...values), Math.max(0, ...values) || 1], [height - around, around])
    const margin = { top: around, right: around, bottom: around, left: around }
    const frame = { width, height, margin, timeAxis: { domain: timeDomain({ periods }) }, plot: { periods } }
    const place = multi.periodPlaces(frame)
    const marks =
      mark === 'line'
        ? series.flatMap((line) => lineParts(line, place, y))
        : multi
            .barsOf({ series, y }, place)
            .flatMap((one) => one.bars.map((bar) => barPart(bar, one.series.colourIndex)))
    return [...marks, { kind: 'line', d: `M${around},${y(0)}H${width - around}`, ink: 'muted', width: 1 }]
  }

function lineParts({ points, colourIndex: ink }: multi.PanelSeries, { x }: multi.PeriodPlaces, y: Scale): Parts {
  const placed = points.map((point) => (point.value === null ? null : { x: x(point.period), y: y(point.value), point }))
  const { solid, dashed, marks } = drawnLine(placed, points.length <= markedPeriods)
  const line = { kind: 'line', ink, width: 2 } as const
  const dot = { kind: 'dot', r: 3, ink } as const
  return [
    solid !== '' && { ...line, d: solid },
    dashed !== '' && { ...line, d: dashed, dashes: lineDashes },
    ...marks.map(({ x: at, y: to, point }): Parts[number] => {
      return { ...dot, x: at, y: to, ...(!isFinal(point.status) && { hollow: 'surface' }) }
    }),
  ]
}
