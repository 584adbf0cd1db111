import '#src/i18n/messages/en/lines.ts'
import { type RefObject, Suspense, use, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useActiveTooltipLabel, useIsTooltipActive } from 'recharts'
import { type InteractionProps, type Palette, minDirectLabelsWidth } from '#src/chart/drawing.ts'
import type { Readout } from '#src/chart/frame/Plot.tsx'
import type { Frame } from '#src/chart/frame/chartModel.ts'
import { frameScales } from '#src/chart/frame/scales.ts'
import { type KeyPoint, SharedCursorContext } from '#src/chart/interaction/cursor.ts'
import { periodWith } from '#src/chart/notePlacement.ts'
import { timeOf } from '#src/chart/plotExtent.ts'
import { tooltipDistance } from '#src/chart/tooltip/tooltipRows.ts'
import { attempt } from '#src/lib/attempt.ts'
import { type Store, useStore } from '#src/lib/store.ts'
import { lazyPart, loadCode } from '#src/lib/arrival.ts'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'

/** Loaded when the chart gets the focus or the pointer. */
export const loadAnnouncements = () => loadCode(() => import('#src/chart/interaction/announcements.ts'))

// As the words that are spoken, it comes once the chart is pointed at or walked by keys.
const Tooltip = lazyPart(async () => (await import('#src/chart/tooltip/Tooltip.tsx')).Tooltip)

type HoverProps = {
  readonly model: Frame
  readonly reading: Readout
  readonly palette: Palette
  /** Whether the pointer position that Recharts reports is still valid. */
  readonly isPointed: boolean
  /** Whether the reader has moved the pointer in the chart, or pressed there. */
  readonly wantsTooltip: Store<boolean>
  readonly keys: Store<KeyPoint | null>
  readonly host: Element | null
  readonly interaction: InteractionProps
  readonly speaker: RefObject<HTMLElement | null>
}

/** The DOM is written past React, so that an announcement does not re-render the chart at every pointer move. */
function say({ current }: HoverProps['speaker'], words: string): void {
  if (current !== null) current.textContent = words
}

/** The only part that re-renders when the pointer or an arrow key moves. */
export function Hover(props: HoverProps) {
  const { model, palette, isPointed, wantsTooltip, keys, host, speaker } = props
  const active = useIsTooltipActive()
  const label = useActiveTooltipLabel()
  const isAsked = useStore(wantsTooltip)
  const keyed = useStore(keys)
  const { periods } = model.plot
  const byTime = useMemo(() => new Map(periods.map((period) => [timeOf(period), period])), [periods])
  const pointed = active && isPointed && isAsked ? byTime.get(Number(label)) : undefined
  const period = keyed?.period ?? pointed
  const shared = use(SharedCursorContext)?.({ model, palette, own: period ?? null })
  useEffect(() => {
    if (period === undefined) say(speaker, '')
  }, [period, speaker])
  return (
    <>
      {shared}
      {period !== undefined && (
        <SectionBoundary what="tooltip" of={`${period} ${keyed?.row}`} into={host}>
          <Point {...props} period={period} keyed={keyed} />
        </SectionBoundary>
      )}
    </>
  )
}

function notesAt({ notes = [], format }: Frame, period: string): string[] {
  return notes
    .filter(({ first, last }) => period >= first && period <= last)
    .map(({ letter, text }) => format.t('chart.note', { letter, text }))
}

function eventsAt({ events, freq, format }: Frame, period: string): string[] {
  const { t, language } = format
  return events.flatMap(({ date, names }) =>
    periodWith(date.slice(0, 7), freq) === period
      ? [t('list.comma', { text: names[language] ?? names.en, detail: format.day(date) })]
      : [],
  )
}

/** The point under the cursor. Its tooltip is HTML and goes into `host`. */
function Point(props: HoverProps & { readonly period: string; readonly keyed: KeyPoint | null }) {
  const { model, reading, palette, host, interaction, speaker, period, keyed } = props
  const { periodName, rowsAt, marks } = reading
  const { sourceName, chartWidth = model.width } = interaction
  const { x, area } = frameScales(model)
  const { plot, format } = model
  const rows = rowsAt(period)
  const heading = periodName(period)
  const notes = notesAt(model, period)
  const current = keyed === null ? null : (rows.find(({ id }) => id === keyed.row) ?? rows[0] ?? null)

  // A ref holds the latest values, because only the period and the row may trigger an announcement.
  const latest = useRef({ model, rows, heading, notes, current, reading })
  useLayoutEffect(() => {
    latest.current = { model, rows, heading, notes, current, reading }
  })
  const currentId = current?.id ?? null
  useEffect(() => {
    let isLate = false
    void loadAnnouncements().then(({ periodAnnouncement, pointAnnouncement, noAnnouncement }) => {
      const { model: shown, rows: all, heading: words, notes: noted, current: row, reading: read } = latest.current
      if (isLate || shown.plot !== plot) return
      const said = attempt(() =>
        currentId === null || row === null
          ? periodAnnouncement(words, all, shown.format)
          : pointAnnouncement(read, row, period, shown.format),
      )
      say(speaker, [said ?? noAnnouncement(shown.format), ...noted].join('. '))
    })
    return () => {
      isLate = true
    }
  }, [period, currentId, plot, speaker])

  const at = x(timeOf(period))
  const isOnLeft = at > area.x + area.width / 2
  const side = isOnLeft ? { right: model.width - at + tooltipDistance } : { left: at + tooltipDistance }
  return (
    <>
      <g className="hover-marks">
        <path d={`M${at},${area.y}V${area.y + area.height}`} stroke={palette.ink} strokeWidth={1} strokeOpacity={0.5} />
        {marks(period, currentId)}
      </g>
      {host !== null &&
        createPortal(
          <Suspense>
            <Tooltip
              heading={heading}
              rows={rows}
              hasDots
              remarks={[...notes, ...eventsAt(model, period)]}
              current={currentId}
              format={format}
              sourceName={sourceName}
              beside={chartWidth < minDirectLabelsWidth ? undefined : { ...side, top: area.y }}
            />
          </Suspense>,
          host,
        )}
    </>
  )
}
