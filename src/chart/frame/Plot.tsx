import { useState } from 'react'
import type { Argument } from '#src/lib/memoize.ts'
import { memoize } from '#src/lib/memoize.ts'
import type { ComponentProps, ReactNode } from 'react'
import type { Point } from '#src/trade/point.ts'
import type { PlottedSeries } from '#src/trade/plot.ts'
import { pointAt } from '#src/trade/plot.ts'
import type { ChartContent, InteractionProps } from '#src/chart/drawing.ts'
import { PlotWithAxes } from '#src/chart/frame/Axes.tsx'
import type { ChartModel } from '#src/chart/frame/chartModel.ts'
import { InteractiveFrame } from '#src/chart/frame/InteractiveFrame.tsx'
import { scalesOf } from '#src/chart/frame/scales.ts'
import { greyFirst, PointMark } from '#src/chart/marks/Lines.tsx'
import type { Palette } from '#src/chart/palette.ts'
import { timeOf } from '#src/chart/timePlacement.ts'
import type { TooltipRow } from '#src/chart/tooltip/rows.ts'
import { periodInWords, tooltipRows } from '#src/chart/tooltip/rows.ts'

/**
 * A chart's model: made again where what it is made of changes.
 *
 * @param make a function of its arguments alone, the same at every rendering
 */
export function useModel<Args extends readonly Argument[], Model>(
  make: (...args: Args) => Model,
  ...args: Args
): Model {
  const [modelOf] = useState(() => memoize(1, make))
  return modelOf(...args)
}

/** What is shown and said of the period under the cursor. */
export type Reading = {
  /** What it is called. */
  readonly periodName: (period: string) => string
  /** The tooltip's rows. */
  readonly rowsAt: (period: string) => readonly TooltipRow[]
  /** What stands out. @param row that the arrow keys are on */
  readonly marks: (period: string, row: string | null) => ReactNode
  /** The series that rows are of: their points are said with their change. */
  readonly content?: ChartContent
  /** The point a year before that of a line, where it is on another line. */
  readonly yearEarlier?: (line: PlottedSeries, period: string) => Point
  /** Of the whole figure, where the chart is a part of it: the tooltip may reach over the other parts. */
  readonly figureWidth?: number
}

type FramedProps = Omit<ComponentProps<typeof InteractiveFrame>, 'interaction'> & {
  /** Null in a still drawing. */
  readonly interaction: InteractionProps | null
}

/**
 * A chart with its axes: on the page with cursor, tooltip and keys; still, what stands inside of an `<svg>`. Its children are
 * the marks and words, from the back to the front.
 */
export function FramedPlot(props: FramedProps) {
  const { interaction, ...rest } = props
  if (interaction !== null) return <InteractiveFrame {...rest} interaction={interaction} />
  const { model, palette, children } = rest
  return (
    <PlotWithAxes model={model} palette={palette}>
      {children}
    </PlotWithAxes>
  )
}

/** The same of series, read as is usual but for what a kind reads in its own way. */
export function Plot(props: Omit<FramedProps, keyof Reading> & Partial<Reading> & { readonly model: ChartModel }) {
  return <FramedPlot {...seriesReading(props.model, props.palette)} {...props} />
}

/** What is usual of a chart of series. */
export function seriesReading(model: ChartModel, palette: Palette): Reading {
  const { freq, plot, format } = model
  return {
    periodName: (period) => periodInWords(period, freq, plot, format),
    rowsAt: (period) => tooltipRows(model, period),
    marks: (period, row) => <LineMarks model={model} palette={palette} period={period} row={row} />,
    content: model,
  }
}

/** A mark on each line; a ring around that which the arrow keys are on. */
function LineMarks(props: {
  readonly model: ChartModel
  readonly palette: Palette
  readonly period: string
  readonly row: string | null
}) {
  const { model, palette, period, row } = props
  const scales = scalesOf(model)
  const x = scales.x(timeOf(period))
  return greyFirst(model).map(({ series, colourIndex }) => {
    const point = pointAt(series, period)
    if (point.value === null || (model.scale === 'log' && point.value <= 0)) return null
    const y = scales.y(point.value)
    const colour = palette.series(colourIndex)
    return (
      <g key={series.info.id}>
        {series.info.id === row && <circle cx={x} cy={y} r={8.5} fill="none" stroke={palette.ink} strokeWidth={1.5} />}
        <PointMark placed={{ x, y, point }} colour={colour} paper={palette.surface} r={4} />
      </g>
    )
  })
}
