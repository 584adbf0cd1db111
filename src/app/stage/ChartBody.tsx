import {
  type ReactNode,
  type RefCallback,
  type RefObject,
  memo,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { StaticChart } from '#src/app/stage/StaticChart.tsx'
import { announced } from '#src/app/stage/useFigure.ts'
import { WithTerms } from '#src/app/terms/WithTerms.tsx'
import {
  type InteractionProps,
  type LegendEntry,
  minDirectLabelsWidth,
  pagePalette,
  usualHeight,
} from '#src/chart/drawing.ts'
import { useFormat, signsJoined } from '#src/i18n/format.ts'
import { english } from '#src/i18n/languages.ts'
import { attempt } from '#src/lib/attempt.ts'
import { useCatalogue, useSetView } from '#src/page/page.ts'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { type FigureContent, sourceNames } from '#src/publish/content.ts'
import { sameView } from '#src/view/address/address.ts'
import { defaultView } from '#src/view/viewState.ts'

const minHeightPx = 170

/** Pixels of the height above an open sheet that a margin takes, and three lines of legend. */
const marginPx = 20
const legendPx = 56

export type ChartBodyProps = {
  readonly content: FigureContent
  readonly waiting: boolean
  /** Pixels of the window above an open sheet, into which the chart has to fit; null without a sheet, or if too few. */
  readonly availableHeight: number | null
  readonly width: number | null
  readonly measure: RefCallback<HTMLElement>
}

/** The chart, fitted to its width, with its legend where it is narrow, its events, notes and source. */
export function ChartBody(props: ChartBodyProps & { readonly under: ReactNode; readonly children: ReactNode }) {
  const { content, waiting, availableHeight, width, measure, under, children } = props
  const { drawing } = content
  const [drawn, setDrawn] = useState(false)
  const isWide = width !== null && width >= minDirectLabelsWidth
  // A phone on its side sees the whole plot at once.
  const usual = Math.min(usualHeight[isWide ? 'wide' : 'narrow'], (globalThis.innerHeight ?? Infinity) - marginPx)
  const directLabels = drawing?.directLabels({ width: width ?? 0, height: usual }, minDirectLabelsWidth) === true
  const maxHeight = (availableHeight ?? Infinity) - marginPx - (directLabels ? 0 : legendPx)
  const wanted = drawing?.ownHeight(width ?? 0, maxHeight) ?? usual
  const height = Math.max(minHeightPx, Math.min(maxHeight, wanted))
  const isPinned = availableHeight !== null
  const body = useRef<HTMLDivElement>(null)
  usePinned(body, isPinned, drawing === null)
  const interaction = useInteraction(content)
  // The served chart has English words.
  const isEnglish = useFormat().language === english.language
  const hasStaticChart = drawing !== null && !drawn && isEnglish && sameView(content.view, defaultView)
  const [isServed] = useState(() => !import.meta.env.SSR && document.querySelector('.poster') !== null)
  const hasInteracted = useFirstInteraction(isServed && hasStaticChart)
  const isMeasured = hasInteracted && width !== null && width > 0
  // The chart that takes the served one's place is rendered later, so that input can interrupt it.
  const isLater = useDeferredValue(isMeasured, false)
  const isLive = isServed && hasStaticChart ? isLater : isMeasured
  return (
    <div
      ref={body}
      className={`chart-body ${waiting ? 'is-waiting' : ''} -scroll-mt-xs pending:invisible`}
      data-unmeasured={width === null || undefined}
    >
      {drawing !== null && !directLabels && drawing.legend.length > 0 && <Legend entries={drawing.legend} />}
      <div
        ref={hasInteracted ? measure : undefined}
        className="chart-room"
        data-kind={drawing === null || content.view.analysis !== null ? undefined : content.view.chart}
      >
        {hasStaticChart && <StaticChart content={content} drawing={drawing} />}
        {isLive && drawing !== null && width !== null && (
          <SectionBoundary what="chart" fallback={null}>
            {() => (
              <>
                {drawing.draw({ width, height, directLabels, palette: pagePalette, interaction })}
                <Drawn onDrawn={setDrawn} />
              </>
            )}
          </SectionBoundary>
        )}
      </div>
      <div data-part="under-plot" data-static={hasStaticChart || undefined}>
        {children}
      </div>
      {under}
    </div>
  )
}

/** On a phone the title has all of the width, and the buttons stand beside the subtitle. */
export const figureHead =
  'mb-md isolate flex items-start justify-between gap-xl pending:invisible upright:mb-lg upright:grid upright:grid-cols-ends upright:gap-xs'

type HeadProps = {
  readonly content: FigureContent
  readonly as: 'h1' | 'h2' | 'h3'
  readonly id: string
  readonly isSmall?: boolean
}

/** Title and subtitle over a chart, which are read inside their boundaries. Deferred: no lines wait for them. */
export function FigureHead(props: HeadProps) {
  return <Head {...props} content={useDeferredValue(props.content)} />
}

const Head = memo(function Head({ content, as: Title, id, isSmall = false }: HeadProps) {
  return (
    <div className={isSmall ? undefined : 'upright:contents'}>
      <Title
        id={id}
        className={
          isSmall
            ? 'text-head wrap-anywhere'
            : 'text-title wrap-anywhere not-upright:zh:break-keep ru:text-head upright:col-span-full'
        }
        tabIndex={-1}
      >
        <SectionBoundary what="title">{() => signsJoined(content.title)}</SectionBoundary>
      </Title>
      {/* The subtitle of a board's figure waits for its numbers: before, it says that there are none. */}
      <p className={isSmall ? 'text-muted busy:hidden' : 'text-muted upright:text-plain'}>
        <SectionBoundary what="subtitle">{() => <WithTerms text={content.subtitle} />}</SectionBoundary>
      </p>
    </div>
  )
})

export function Legend(props: { readonly entries: readonly LegendEntry[] }) {
  return (
    <ul
      className="mb-md flex flex-wrap gap-x-lg gap-y-xs text-small pinned:max-h-lines pinned:overflow-y-auto upright:mb-xs"
      data-part="legend"
    >
      {props.entries.map(({ id, name, colourIndex, keyless }) => (
        <li key={id} className="flex items-center gap-md wrap-anywhere" data-label={id}>
          {keyless !== true && (
            <svg width="14" height="10" aria-hidden="true">
              <path d="M0,5H14" stroke={pagePalette.series(colourIndex)} strokeWidth="3" />
            </svg>
          )}
          {name}
        </li>
      ))}
    </ul>
  )
}

export function useInteraction(content: FigureContent): Required<Omit<InteractionProps, 'chartWidth'>> {
  const catalogue = useCatalogue()
  const format = useFormat()
  const set = useSetView()
  return {
    // A title that fails says so over the chart.
    title: () => attempt(() => content.title) ?? '',
    describe: () => attempt(content.altText) ?? format.t('app.unsaid'),
    sourceName: (id) => sourceNames([id], catalogue, format)[0] ?? id,
    set,
    announce: (text) => announced.set({ text, view: content.view }),
  }
}

const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'wheel', 'scroll'] as const
/** Milliseconds after which the interactive chart is rendered without an interaction. */
const restMs = 3000

/**
 * Whether to render the interactive chart. While the served chart is on the page this can wait for the first
 * interaction: rendering at once would block a slow phone's main thread just when its reader begins to scroll.
 */
function useFirstInteraction(isServed: boolean): boolean {
  const [hasInteracted, setHasInteracted] = useState(false)
  const waits = isServed && !hasInteracted
  useEffect(() => {
    if (!waits) return undefined
    const wake = (): void => setHasInteracted(true)
    const timer = setTimeout(wake, restMs)
    for (const sign of signs) addEventListener(sign, wake, { once: true, passive: true })
    return () => {
      clearTimeout(timer)
      for (const sign of signs) removeEventListener(sign, wake)
    }
  }, [waits])
  return !waits
}

/**
 * Keeps the chart at the window's top, above an open sheet, when parts above it come and go: browsers differ in scroll
 * anchoring, and WebKit has none. A reader may scroll the chart away.
 * @param isEmpty whether there is no chart, so that the part before it, which says why, is kept at the top
 */
function usePinned(part: RefObject<HTMLElement | null>, isPinned: boolean, isEmpty: boolean): void {
  useLayoutEffect(() => {
    const { current } = part
    if (!isPinned || current === null) return undefined
    let held: number | null = null
    const pin = (): void => {
      const element = isEmpty ? (current.previousElementSibling ?? current) : current
      const top = Math.round(element.getBoundingClientRect().top + scrollY)
      if (top === held) return
      held = top
      element.scrollIntoView()
    }
    pin()
    const observer = new ResizeObserver(pin)
    observer.observe(document.documentElement)
    observer.observe(current)
    return () => observer.disconnect()
  }, [part, isPinned, isEmpty])
}

function Drawn(props: { readonly onDrawn: (isDrawn: true) => void }) {
  const { onDrawn } = props
  useLayoutEffect(() => onDrawn(true), [onDrawn])
  return null
}
