import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  createContext,
  use,
  useDeferredValue,
  useId,
  useMemo,
} from 'react'
import { LineChart, XAxis } from 'recharts'
import type { InteractionProps, Palette } from '#src/chart/drawing.ts'
import { PlotWithAxes } from '#src/chart/frame/Axes.tsx'
import type { Readout } from '#src/chart/frame/Plot.tsx'
import type { Frame } from '#src/chart/frame/chartModel.ts'
import { Hover, loadAnnouncements } from '#src/chart/interaction/Hover.tsx'
import { createKeyCursor, keyStep } from '#src/chart/interaction/cursor.ts'
import { timeOf } from '#src/chart/plotExtent.ts'
import '#src/i18n/messages/en/lines.ts'
import { createStore } from '#src/lib/store.ts'
import { readerNoteSentences } from '#src/view/texts/readerNoteTexts.ts'

export function InteractiveFrame(
  props: Readout & {
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
  // The period under the key cursor may no longer be drawn.
  const { periods } = model.plot
  useEffect(() => {
    const at = keys.get()
    if (at !== null && !periods.includes(at.period)) keys.set(null)
  }, [keys, periods])

  // Only the style sheet of what stands under the plot needs these margins, so a wider name must not re-render that part.
  const { left, right } = model.margin
  const isPart = interaction.chartWidth !== undefined
  useLayoutEffect(() => {
    const style = isPart
      ? undefined
      : host?.closest('.chart-body')?.querySelector<HTMLElement>('[data-part=under-plot]')?.style
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
      <LiveFrame model={model} interaction={interaction}>
        <PlotWithAxes model={model} palette={palette}>
          {children}
          <Hover
            model={model}
            reading={reading}
            palette={palette}
            isPointed={!touch.isOver}
            wantsTooltip={wantsTooltip}
            keys={keys}
            host={host}
            interaction={interaction}
            speaker={speaker}
          />
        </PlotWithAxes>
      </LiveFrame>
      <div ref={setHost} className="pointer-events-none absolute inset-0" />
      <p ref={speaker} className="sr-only" aria-live="polite" />
    </div>
  )
}

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

/**
 * Recharts provides the surface and finds the period under the pointer. Axes and marks are our own components, so that
 * a change of one line re-renders one path and not the chart.
 */
function LiveFrame(props: {
  readonly model: Frame
  readonly interaction: InteractionProps
  readonly children: ReactNode
}) {
  const { model, interaction, children } = props
  const titleId = useId()
  const descriptionId = useId()
  const { width, height, margin, timeAxis, plot, format } = model
  const [from, to] = timeAxis.domain
  const also = format.sentences([...readerNoteSentences(model.notes ?? [], format), format.t('chart.keys')])
  // Deferred: the title and the text alternative must not delay painting the lines.
  const said = useDeferredValue(interaction)
  const words = useMemo(
    () => (
      <>
        <span id={titleId} hidden>
          {said.title()}
        </span>
        <span id={descriptionId} hidden>
          {format.sentences([said.describe(), also].filter((sentence) => sentence !== ''))}
        </span>
      </>
    ),
    [titleId, descriptionId, said, also, format],
  )
  // Props through Recharts would re-render its chart, which renders only where size, margins or periods change.
  const { top, right, bottom, left } = margin
  const periods = plot.periods.join()
  const surface = useMemo(
    () => (
      <LineChart
        width={width}
        height={height}
        margin={{ top, right, bottom, left }}
        data={periods.split(',').map((period) => ({ time: timeOf(period) }))}
        // The keyboard support of Recharts lacks Home, End and steps from line to line; InteractiveFrame has them.
        accessibilityLayer={false}
        role="application"
        tabIndex={0}
        aria-labelledby={titleId}
        aria-describedby={descriptionId}
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
    ),
    [width, height, top, right, bottom, left, periods, from, to, titleId, descriptionId],
  )
  return (
    <DrawnContext value={children}>
      {words}
      {surface}
    </DrawnContext>
  )
}

const DrawnContext = createContext<ReactNode>(null)

const Drawn = (): ReactNode => use(DrawnContext)
