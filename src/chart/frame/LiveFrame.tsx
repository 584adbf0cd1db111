import {
  type AriaAttributes,
  type ComponentProps,
  type ReactNode,
  createContext,
  memo,
  use,
  useDeferredValue,
  useId,
  useMemo,
} from 'react'
import { LineChart, XAxis } from 'recharts'
import type { InteractionProps, Palette } from '#src/chart/drawing.ts'
import { PlotWithAxes } from '#src/chart/frame/Axes.tsx'
import type { Frame } from '#src/chart/frame/chartModel.ts'
import { frameScales } from '#src/chart/frame/scales.ts'
import { timeOf } from '#src/chart/plotExtent.ts'
import type { Format } from '#src/i18n/format.ts'
import { sameItems, useStableValue } from '#src/lib/store.ts'
import { readerNoteSentences } from '#src/view/texts/readerNoteTexts.ts'

/**
 * Recharts provides the surface and finds the period under the pointer. Axes and marks are our own components, so that
 * a change of one line re-renders one path and not the chart.
 */
export function LiveFrame(props: {
  readonly model: Frame
  readonly palette: Palette
  readonly interaction: InteractionProps
  readonly children: ReactNode
}) {
  const { model, palette, interaction, children } = props
  const titleId = useId()
  const descriptionId = useId()
  const { area } = frameScales(model)
  const { width, height, format } = model
  const margin = useMemo(
    () => ({ top: area.y, right: width - area.x - area.width, bottom: height - area.y - area.height, left: area.x }),
    [area, width, height],
  )
  const rows = useMemo(() => model.plot.periods.map((period) => ({ time: timeOf(period) })), [model.plot.periods])
  const drawn = useMemo(() => ({ model, palette, marks: children }), [model, palette, children])
  return (
    <FrameContext value={drawn}>
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
        margin={margin}
        data={rows}
        aria-labelledby={titleId}
        aria-describedby={descriptionId}
      />
    </FrameContext>
  )
}

/** Props through Recharts would re-render its chart, which renders only where size, margins or periods change. */
const FrameContext = createContext<{
  readonly model: Frame
  readonly palette: Palette
  readonly marks: ReactNode
} | null>(null)

function useDrawn() {
  const drawn = use(FrameContext)
  if (drawn === null) throw new Error('A part of a chart stands outside LiveFrame, which tells it what to draw')
  return drawn
}

type SurfaceProps = Pick<ComponentProps<typeof LineChart>, 'width' | 'height' | 'margin' | 'data'> &
  Pick<AriaAttributes, 'aria-labelledby' | 'aria-describedby'>

const Chart = memo(function Chart(props: SurfaceProps) {
  return (
    // The keyboard support of Recharts lacks Home, End and steps from line to line; InteractiveFrame has them.
    <LineChart {...props} accessibilityLayer={false} role="application" tabIndex={0}>
      <PointedTime />
      <Drawn />
    </LineChart>
  )
})

function Drawn() {
  const { model, palette, marks } = useDrawn()
  return (
    <PlotWithAxes model={model} palette={palette}>
      {marks}
    </PlotWithAxes>
  )
}

/** Lets Recharts find the time under the pointer; the axis itself is not drawn. */
function PointedTime() {
  const domain = useStableValue(useDrawn().model.timeAxis.domain, sameItems)
  return useMemo(
    () => (
      <XAxis
        hide
        dataKey="time"
        type="number"
        scale="time"
        domain={[...domain]}
        niceTicks="none"
        // Without values in its data, Recharts keeps a given domain only with this.
        allowDataOverflow
      />
    ),
    [domain],
  )
}

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
