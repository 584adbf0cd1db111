import { type ComponentProps, type ReactNode, use } from 'react'
import type { ChartContent, InteractionProps, Palette } from '#src/chart/drawing.ts'
import { PlotWithAxes } from '#src/chart/frame/Axes.tsx'
import { InteractiveFrame } from '#src/chart/frame/InteractiveFrame.tsx'
import type { ChartModel } from '#src/chart/frame/chartModel.ts'
import { scalesOf } from '#src/chart/frame/scales.ts'
import { SharedCursorContext } from '#src/chart/interaction/cursor.ts'
import { PointMark, greyFirst, placeOf } from '#src/chart/marks/Lines.tsx'
import { type TooltipRow, periodInWords, tooltipRows } from '#src/chart/tooltip/tooltipRows.ts'
import { pointAt } from '#src/trade/plot.ts'

export type Readout = {
  readonly periodName: (period: string) => string
  readonly rowsAt: (period: string) => readonly TooltipRow[]
  /** The marks that stand out under the cursor; `row` is the row that the arrow keys are on. */
  readonly marks: (period: string, row: string | null) => ReactNode
  /** The points of these series are announced with whole words for their amounts. */
  readonly content?: ChartContent
}

type FramedProps = Omit<ComponentProps<typeof InteractiveFrame>, 'interaction'> & {
  readonly interaction: InteractionProps | null
}

/** A plot with cursor, tooltip and keys on the page, else the content of an `<svg>`. Children go from back to front. */
export function FramedPlot(props: FramedProps) {
  const { interaction, ...rest } = props
  const shared = use(SharedCursorContext)
  if (interaction !== null) return <InteractiveFrame {...rest} interaction={interaction} />
  const { model, palette, children } = rest
  return (
    <PlotWithAxes model={model} palette={palette}>
      {children}
      {shared?.({ model, palette })}
    </PlotWithAxes>
  )
}

/** A plot of series; a kind of chart passes those members of `Readout` that it handles differently. */
export function SeriesPlot(
  props: Omit<FramedProps, keyof Readout> & Partial<Readout> & { readonly model: ChartModel },
) {
  return <FramedPlot {...seriesReading(props.model, props.palette)} {...props} />
}

export function seriesReading(model: ChartModel, palette: Palette): Readout {
  const { freq, plot, format } = model
  return {
    periodName: (period) => periodInWords(period, freq, plot, format),
    rowsAt: (period) => tooltipRows(model, period),
    marks(period, row) {
      const { x, y } = scalesOf(model)
      const ring = { fill: 'none', stroke: palette.ink, strokeWidth: 1.5 }
      return greyFirst(model).map(({ series, colourIndex }) => {
        const { id } = series.info
        const placed = placeOf(pointAt(series, period), x, y, model.scale === 'log')
        if (placed === null) return null
        return (
          <g key={id}>
            {id === row && <circle cx={placed.x} cy={placed.y} r={8.5} {...ring} />}
            <PointMark placed={placed} colour={palette.series(colourIndex)} paper={palette.surface} r={4} />
          </g>
        )
      })
    },
    content: model,
  }
}
