import { type ReactNode, Suspense, startTransition, useEffect, useId, useState } from 'react'
import { type ChartBodyProps, Legend, useInteraction } from '#src/app/stage/ChartBody.tsx'
import { type Drawing, minDirectLabelsWidth, pagePalette } from '#src/chart/drawing.ts'
import { SharedCursor, createCursor } from '#src/chart/interaction/SharedCursor.tsx'
import { type SharedCursorProps, SharedCursorContext } from '#src/chart/interaction/cursor.ts'
import { useCatalogue } from '#src/page/page.ts'
import { useOpenInChart } from '#src/parts/ViewLink.tsx'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { writeView } from '#src/view/address/address.ts'
import { type Change, applyChange } from '#src/view/change.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import type { ViewState } from '#src/view/viewState.ts'

const heights = { wide: 380, narrow: 320 } as const

export function boardHeight({ minHeight }: Drawing, width: number): number {
  return Math.max(heights[width >= minDirectLabelsWidth ? 'wide' : 'narrow'], minHeight(width))
}

/** Elements of a live chart that Tab reaches. */
const stops = '[tabindex="0"], button, a[href]'

/** Makes the chart that was pointed at last a still one. */
let unpoint = (): void => undefined

/** The chart of a figure on the board, still until it has the pointer or the focus. Its choices open on the stage. */
export function BoardChart(props: ChartBodyProps & { readonly isEmbedded: boolean }) {
  const { content, width, measure, isEmbedded } = props
  const { view, drawing } = content
  const [isPointed, setPointed] = useState(false)
  const [focused, setFocused] = useState<Element | null>(null)
  const id = useId()
  const openInChart = useOpenInChart()
  const catalogue = useCatalogue()
  const { set: _, ...interaction } = useInteraction(content)
  const open = (change: Change): void =>
    openInChart(`?${writeView(applyChange(view, change, catalogue).view, 'short')}`)
  const isLive = isPointed || focused !== null
  const point = (): void => {
    unpoint()
    unpoint = () => setPointed(false)
    setPointed(true)
  }
  useEffect(() => {
    if (focused === null) return undefined
    // Recharts draws its surface a render later, on a busy machine some frames later.
    let frame = requestAnimationFrame(function take() {
      if (document.activeElement !== focused) return
      const stop = focused.querySelector<HTMLElement>(stops)
      if (stop) stop.focus()
      else frame = requestAnimationFrame(take)
    })
    return () => cancelAnimationFrame(frame)
  }, [focused])
  if (drawing === null) return null
  const height = boardHeight(drawing, width ?? 0)
  const box = { width: width ?? 0, height }
  const size = { ...box, directLabels: drawing.directLabels(box, minDirectLabelsWidth), palette: pagePalette }
  return (
    <div className="chart-body">
      {!size.directLabels && drawing.legend.length > 0 && <Legend entries={drawing.legend} />}
      <div
        ref={measure}
        className="chart-room"
        style={{ minHeight: height }}
        onPointerEnter={() => startTransition(point)}
        tabIndex={-1}
        onFocus={({ currentTarget, target }) => {
          // The focused button of the still chart is about to be unmounted, so the room around it takes the focus.
          if (!isLive && target !== currentTarget) currentTarget.focus({ preventScroll: true })
          setFocused(currentTarget)
        }}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) setFocused(null)
        }}
      >
        {width !== null && width > 0 && (
          <SharedCursorContext value={sharesTime(view) ? drawCursor : null}>
            <Suspense>
              <SectionBoundary what="chart">
                {() =>
                  isLive ? (
                    drawing.draw({ ...size, interaction: isEmbedded ? interaction : { ...interaction, set: open } })
                  ) : (
                    // A press on the button makes the chart live; mostly the pointer or the focus has done so before.
                    <div className="chart-area">
                      <svg
                        className="block overflow-visible print:h-auto print:w-full"
                        viewBox={`0 0 ${width} ${height}`}
                        width={width}
                        height={height}
                        aria-hidden="true"
                      >
                        {drawing.draw({ ...size, interaction: null })}
                      </svg>
                      <button
                        className="absolute inset-0 border-0 bg-transparent"
                        aria-label={interaction.title()}
                        aria-describedby={id}
                      />
                      <span id={id} hidden>
                        {interaction.describe()}
                      </span>
                    </div>
                  )
                }
              </SectionBoundary>
            </Suspense>
          </SharedCursorContext>
        )}
      </div>
    </div>
  )
}

const cursor = createCursor()

const drawCursor = (props: SharedCursorProps): ReactNode => <SharedCursor {...props} cursor={cursor} />

/** A chart kind without events has no axis of time or, as seasons do, one of the months of any year. */
const sharesTime = ({ analysis, chart }: ViewState): boolean =>
  analysis !== null || kindOfChart(chart).hasEvents === true
