import {
  type AriaAttributes,
  type ComponentProps,
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  createContext,
  memo,
  use,
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { LineChart, XAxis } from 'recharts'
import type { InteractionProps, Palette } from '#src/chart/drawing.ts'
import { PlotWithAxes } from '#src/chart/frame/Axes.tsx'
import type { Reading } from '#src/chart/frame/Plot.tsx'
import type { Frame } from '#src/chart/frame/chartModel.ts'
import { frameScales } from '#src/chart/frame/scales.ts'
import { Hover, loadAnnouncements } from '#src/chart/interaction/Hover.tsx'
import { KeyCursorContext, createKeyCursor, keyStep } from '#src/chart/interaction/cursor.ts'
import { timeOf } from '#src/chart/plotExtent.ts'
import type { Format } from '#src/i18n/format.ts'
import { createStore } from '#src/lib/createStore.ts'
import { sameItems, useStableValue } from '#src/lib/useStableValue.ts'
import { readerNoteSentences } from '#src/view/texts/readerNoteTexts.ts'

type Touch = { readonly scrolls: boolean; readonly plot: Frame['plot'] }

/** Recharts keeps the last touched period: correct after a tap, wrong after a scroll or a change of the view. */
function useTouch(plot: Frame['plot']) {
  const [touch, setTouch] = useState<Touch | null>(null)
  return {
    isOver: touch !== null && (touch.scrolls || touch.plot !== plot),
    onPointerDown: ({ pointerType }: PointerEvent): void =>
      setTouch(pointerType === 'touch' ? { scrolls: false, plot } : null),
    // The browser takes the touch over for scrolling: https://www.w3.org/TR/pointerevents3/#the-pointercancel-event.
    onPointerCancel: (): void => setTouch((begun) => begun && { ...begun, scrolls: true }),
    onPointerMove: ({ pointerType }: PointerEvent): void => {
      if (pointerType === 'mouse') setTouch(null)
    },
  }
}

export function InteractiveFrame(
  props: Reading & {
    readonly model: Frame
    readonly interaction: InteractionProps
    readonly palette: Palette
    readonly children: ReactNode
    /** The period at which the arrow keys left another chart of the same figure. */
    readonly keysFrom?: () => string | null
  },
) {
  const { model, interaction, palette, children, keysFrom, ...reading } = props
  const { rowsAt } = reading
  const [host, setHost] = useState<HTMLDivElement | null>(null)
  const [keys] = useState(createKeyCursor)
  const touch = useTouch(model.plot)
  const [wantsTooltip] = useState(() => createStore(false))
  const speaker = useRef<HTMLParagraphElement>(null)
  // The DOM is written past React, so that an announcement does not re-render the chart at every pointer move.
  const say = useCallback((words: string | null) => {
    if (speaker.current !== null) speaker.current.textContent = words ?? ''
  }, [])
  // The period under the key cursor may no longer be drawn.
  const { periods } = model.plot
  useEffect(() => {
    const at = keys.get()
    if (at !== null && !periods.includes(at.period)) keys.set(null)
  }, [keys, periods])

  // Only the style sheet of `.under-plot` needs these margins, so a wider name must not re-render that part.
  const { left, right } = model.margin
  const isPart = interaction.isPart === true
  useLayoutEffect(() => {
    const style = isPart ? undefined : host?.closest('.chart-body')?.querySelector<HTMLElement>('.under-plot')?.style
    style?.setProperty('--plot-left', `${left}px`)
    style?.setProperty('--plot-right', `${right}px`)
    return () => {
      style?.removeProperty('--plot-left')
      style?.removeProperty('--plot-right')
    }
  }, [host, isPart, left, right])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.key === 'Escape') {
      keys.set(null)
      return
    }
    const next = keyStep(event.key, keys.get(), { periods, rowsAt })
    if (next === null) return
    event.preventDefault()
    keys.set(next)
  }
  const onFocus = ({ target }: FocusEvent<HTMLElement>): void => {
    void loadAnnouncements()
    const from = keysFrom?.() ?? null
    const row = from === null ? undefined : rowsAt(from)[0]
    if (from !== null && row !== undefined && target.matches(':focus-visible')) keys.set({ period: from, row: row.id })
  }
  return (
    <div
      role="presentation"
      className="chart-area"
      style={{ height: model.height }}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={() => keys.set(null)}
      onPointerDown={(event) => {
        touch.onPointerDown(event)
        wantsTooltip.set(true)
      }}
      onPointerCancel={touch.onPointerCancel}
      onPointerMove={(event) => {
        touch.onPointerMove(event)
        // Browsers also report a resting pointer, when the page has scrolled or changed under it.
        if (event.movementX === 0 && event.movementY === 0) return
        keys.set(null)
        wantsTooltip.set(true)
      }}
      onPointerLeave={({ pointerType }) => {
        // A lifted finger has not left the chart, so the tooltip that it asked for stays.
        if (pointerType !== 'touch') wantsTooltip.set(false)
      }}
    >
      <KeyCursorContext value={keys}>
        <LiveFrame model={model} palette={palette} interaction={interaction}>
          {children}
          <Hover
            model={model}
            reading={reading}
            palette={palette}
            isPointed={!touch.isOver}
            wantsTooltip={wantsTooltip}
            host={host}
            sourceName={interaction.sourceName}
            onAnnounce={say}
          />
        </LiveFrame>
      </KeyCursorContext>
      <div ref={setHost} className="chart-overlay" />
      <p ref={speaker} className="visually-hidden" aria-live="polite" />
    </div>
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

/**
 * Recharts provides the surface and finds the period under the pointer. Axes and marks are our own components, so that
 * a change of one line re-renders one path and not the chart.
 */
function LiveFrame(props: {
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
      <span id={titleId} hidden>
        {interaction.title}
      </span>
      <Description
        id={descriptionId}
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

/** Deferred: the text alternative must not delay painting the lines. */
function Description(props: {
  readonly id: string
  readonly interaction: InteractionProps
  readonly also: string
  readonly format: Format
}) {
  const { id, also, format } = props
  const interaction = useDeferredValue(props.interaction)
  return useMemo(
    () => (
      <span id={id} hidden>
        {format.sentences([interaction.describe(), also].filter((sentence) => sentence !== ''))}
      </span>
    ),
    [id, interaction, also, format],
  )
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
