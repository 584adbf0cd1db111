import type { ReactNode } from 'react'
import { memo, useDeferredValue, useId, useMemo } from 'react'
import { LineChart } from 'recharts'
import type { InteractionProps } from '#src/chart/drawing.ts'
import type { ChartModel } from '#src/chart/frame/chartModel.ts'
import { FrameContext, useDrawn } from '#src/chart/frame/frameContext.ts'
import { TimeAxis, ValueAxis } from '#src/chart/frame/RechartsAxes.tsx'
import { scalesOf, zeroOf } from '#src/chart/frame/scales.ts'
import type { Palette } from '#src/chart/palette.ts'
import { timeOf } from '#src/chart/timePlacement.ts'
import { sameItems, useStableValue } from '#src/lib/useStableValue.ts'
import { readerNoteSentences } from '#src/view/texts/readerNoteTexts.ts'
import type { Format } from '#src/i18n/format.ts'
import { chartMessages } from '#src/i18n/messages/en/chart.ts'

/** A line at every tick of the value axis. */
function Grid() {
  const { model, palette } = useDrawn()
  const { y, area } = scalesOf(model)
  const lines = useStableValue(model.valueAxis.ticks.map(y), sameItems)
  return useMemo(
    () => (
      <g data-part="grid" stroke={palette.rule}>
        {lines.map((at) => (
          <line key={at} x1={area.x} x2={area.x + area.width} y1={at} y2={at} />
        ))}
      </g>
    ),
    [lines, area.x, area.width, palette],
  )
}

function ZeroLine() {
  const { model, palette } = useDrawn()
  const { area } = scalesOf(model)
  const zero = zeroOf(model)
  if (zero === null) return null
  return <line className="zero" x1={area.x} x2={area.x + area.width} y1={zero} y2={zero} stroke={palette.muted} />
}

function Marks() {
  return useDrawn().marks
}

/**
 * Recharts as the frame: surface, both axes, and from the pointer to the period; the grid is ours. Its axes are given the model's own
 * domains and ticks; its data hold the periods alone, for the marks are ours and stand on the model's scales (`scalesOf`):
 * a change of one line then re-renders one path and not the chart.
 */
export function PlotFrame(props: {
  readonly model: ChartModel
  readonly palette: Palette
  /** Null in an exported figure. */
  readonly interaction: InteractionProps | null
  readonly children: ReactNode
}) {
  const { model, palette, interaction, children } = props
  const titleId = useId()
  const descriptionId = useId()
  const { top, right, bottom, left } = model.margin
  const margin = useMemo(() => ({ top, right, bottom, left }), [top, right, bottom, left])
  const rows = useMemo(() => model.plot.periods.map((period) => ({ time: timeOf(period) })), [model.plot.periods])
  const drawn = useMemo(() => ({ model, palette, marks: children }), [model, palette, children])
  return (
    <FrameContext value={drawn}>
      {interaction !== null && (
        <>
          <span id={titleId} hidden>
            {interaction.title}
          </span>
          <Description
            id={descriptionId}
            interaction={interaction}
            notes={model.format.sentences(readerNoteSentences(model.notes ?? [], model.format))}
            keys={model.format.t(chartMessages, 'chart.keys')}
            format={model.format}
          />
        </>
      )}
      <Chart
        width={model.width}
        height={model.height}
        margin={margin}
        rows={rows}
        titleId={interaction === null ? null : titleId}
        descriptionId={descriptionId}
      />
    </FrameContext>
  )
}

/** Deferred: the text alternative must not delay painting the lines. */
function Description(props: {
  readonly id: string
  readonly interaction: InteractionProps
  readonly notes: string
  readonly keys: string
  readonly format: Format
}) {
  const { id, notes, keys, format } = props
  const interaction = useDeferredValue(props.interaction)
  return useMemo(
    () => (
      <span id={id} hidden>
        {format.sentences([interaction.describe(), notes, keys].filter((sentence) => sentence !== ''))}
      </span>
    ),
    [id, interaction, notes, keys, format],
  )
}

const Chart = memo(function Chart(props: {
  readonly width: number
  readonly height: number
  readonly margin: ChartModel['margin']
  readonly rows: readonly { readonly time: number }[]
  /** Null in an exported figure. */
  readonly titleId: string | null
  readonly descriptionId: string
}) {
  const { width, height, margin, rows, titleId, descriptionId } = props
  return (
    <LineChart
      width={width}
      height={height}
      data={rows}
      margin={margin}
      // Recharts' own keyboard has neither Home and End nor a step from line to line: InteractiveFrame has.
      accessibilityLayer={false}
      {...(titleId === null
        ? {}
        : { role: 'application', tabIndex: 0, 'aria-labelledby': titleId, 'aria-describedby': descriptionId })}
    >
      <Grid />
      <TimeAxis />
      <ValueAxis />
      <ZeroLine />
      <Marks />
    </LineChart>
  )
})
