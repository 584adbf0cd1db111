import '#src/i18n/messages/en/lines.ts'
import { type AriaAttributes, type ReactNode, createContext, memo, use, useDeferredValue, useId, useMemo } from 'react'
import { LineChart, XAxis } from 'recharts'
import type { InteractionProps } from '#src/chart/drawing.ts'
import type { Frame } from '#src/chart/frame/chartModel.ts'
import { timeOf } from '#src/chart/plotExtent.ts'
import type { Format } from '#src/i18n/format.ts'
import { sameProps } from '#src/lib/store.ts'
import { readerNoteSentences } from '#src/view/texts/readerNoteTexts.ts'

/**
 * Recharts provides the surface and finds the period under the pointer. Axes and marks are our own components, so that
 * a change of one line re-renders one path and not the chart.
 */
export function LiveFrame(props: {
  readonly model: Frame
  readonly interaction: InteractionProps
  readonly children: ReactNode
}) {
  const { model, interaction, children } = props
  const titleId = useId()
  const descriptionId = useId()
  const { width, height, margin, timeAxis, plot, format } = model
  const [from, to] = timeAxis.domain
  return (
    <DrawnContext value={children}>
      <Words
        titleId={titleId}
        descriptionId={descriptionId}
        interaction={interaction}
        also={format.sentences([...readerNoteSentences(model.notes ?? [], format), format.t('chart.keys')])}
        format={format}
      />
      <Chart
        width={width}
        height={height}
        {...margin}
        periods={plot.periods}
        from={from}
        to={to}
        aria-labelledby={titleId}
        aria-describedby={descriptionId}
      />
    </DrawnContext>
  )
}

/** Props through Recharts would re-render its chart, which renders only where size, margins or periods change. */
const DrawnContext = createContext<ReactNode>(null)

const Drawn = (): ReactNode => use(DrawnContext)

type SurfaceProps = Frame['margin'] &
  Pick<Frame, 'width' | 'height'> &
  Pick<AriaAttributes, 'aria-labelledby' | 'aria-describedby'> & {
    readonly periods: readonly string[]
    readonly from: number
    readonly to: number
  }

const Chart = memo(function Chart(props: SurfaceProps) {
  const { top, right, bottom, left, periods, from, to, ...rest } = props
  return (
    <LineChart
      {...rest}
      margin={{ top, right, bottom, left }}
      data={periods.map((period) => ({ time: timeOf(period) }))}
      // The keyboard support of Recharts lacks Home, End and steps from line to line; InteractiveFrame has them.
      accessibilityLayer={false}
      role="application"
      tabIndex={0}
    >
      {/* Recharts finds the time under the pointer by this axis, which is not drawn. */}
      <XAxis
        hide
        dataKey="time"
        type="number"
        scale="time"
        domain={[from, to]}
        niceTicks="none"
        // Without values in its data, Recharts keeps a given domain only with this.
        allowDataOverflow
      />
      <Drawn />
    </LineChart>
  )
}, sameProps)

/** Deferred: the title and the text alternative must not delay painting the lines. */
function Words(props: {
  readonly titleId: string
  readonly descriptionId: string
  readonly interaction: InteractionProps
  readonly also: string
  readonly format: Format
}) {
  const { titleId, descriptionId, also, format } = props
  const interaction = useDeferredValue(props.interaction)
  return useMemo(
    () => (
      <>
        <span id={titleId} hidden>
          {interaction.title()}
        </span>
        <span id={descriptionId} hidden>
          {format.sentences([interaction.describe(), also].filter((sentence) => sentence !== ''))}
        </span>
      </>
    ),
    [titleId, descriptionId, interaction, also, format],
  )
}
