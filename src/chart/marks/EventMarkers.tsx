import { memo } from 'react'
import { Group } from '#src/chart/Group.tsx'
import type { Palette } from '#src/chart/drawing.ts'
import type { Frame } from '#src/chart/frame/chartModel.ts'
import { type PlotScales, frameScales } from '#src/chart/frame/scales.ts'
import type { PlacedNote } from '#src/chart/notePlacement.ts'
import { timeDomain, timeOf, timeOfDay } from '#src/chart/plotExtent.ts'
import { Text } from '#src/chart/text/Text.tsx'
import { type TextStyle, fonts, textWidth } from '#src/chart/text/measure.ts'
import { sameProps } from '#src/lib/store.ts'
import type { TradeEvent } from '#src/trade/catalogue.ts'

export function EventMarkers(props: { readonly model: Frame; readonly palette: Palette }) {
  const { model, palette } = props
  const { x, area } = frameScales(model)
  return (
    <>
      <NoteMarks model={model} palette={palette} />
      <Events events={model.events} language={model.format.language} timeScale={x} {...area} palette={palette} />
    </>
  )
}

export const eventDashes = '1.5 2.5'

export const markerDiameter = 18
const rowHeight = markerDiameter + 2

/** The height in pixels of the rows of markers: events stand right over the plot, notes over the events. */
export function markerRows({ events, notes = [] }: Pick<Frame, 'events' | 'notes'>): number {
  return [events, notes].filter(({ length }) => length > 0).length * rowHeight
}

const middleOfRow = (row: 0 | 1): number => markerDiameter / 2 + 3 + row * rowHeight

/** A line at the middle of a note's period, or a band over its span. */
type NoteMark = {
  readonly number: number
  readonly note: PlacedNote
  readonly x: number
  readonly band: { readonly x: number; readonly width: number } | null
}

export function placeNotes(model: Frame): NoteMark[] {
  const { x, area } = frameScales(model)
  const half = halfOf(model.plot.periods)
  const [left, right] = [area.x, area.x + area.width]
  return (model.notes ?? []).flatMap((note, i): NoteMark[] => {
    const number = i + 1
    if (note.from === note.to) return [{ number, note, x: x(timeOf(note.first)), band: null }]
    const from = Math.max(left, x(timeOf(note.first) - half))
    const to = Math.min(right, x(timeOf(note.last) + half))
    return to <= from ? [] : [{ number, note, x: (from + to) / 2, band: { x: from, width: to - from } }]
  })
}

function halfOf(periods: readonly string[]): number {
  const [first, last] = timeDomain({ periods })
  return (last - first) / Math.max(1, periods.length - 1) / 2
}

export function NoteGround(props: {
  readonly placed: readonly NoteMark[]
  /** The height in pixels by which the lines rise above the plot. */
  readonly above: number
  readonly area: { readonly y: number; readonly height: number }
  readonly palette: Palette
}) {
  const { placed, above, area, palette } = props
  return placed.map(({ note: { letter }, x, band }) => (
    <Group key={letter} part={`own-note-${letter}`}>
      {band === null ? (
        <path
          d={`M${x},${area.y - above}V${area.y + area.height}`}
          stroke={palette.ink}
          strokeWidth={1}
          strokeOpacity={0.6}
        />
      ) : (
        <rect x={band.x} y={area.y} width={band.width} height={area.height} fill={palette.accent} fillOpacity={0.12} />
      )}
    </Group>
  ))
}

function NoteMarks(props: { readonly model: Frame; readonly palette: Palette }) {
  const { model, palette } = props
  const { area } = frameScales(model)
  const placed = placeNotes(model)
  if (placed.length === 0) return null
  const middle = middleOfRow(model.events.length > 0 ? 1 : 0)
  const letters = new Map(placed.map(({ number, note }) => [number, note.letter]))
  return (
    <>
      <NoteGround placed={placed} above={middle - markerDiameter / 2} area={area} palette={palette} />
      <Markers
        placed={placed}
        write={(number) => letters.get(number) ?? ''}
        area={area}
        y={area.y - middle}
        palette={palette}
        look={{ fill: palette.ink, stroke: palette.ink, text: palette.surface, corner: 2 }}
      />
    </>
  )
}

type Placed = { readonly number: number; readonly x: number }

/** Markers that would touch are merged into one: `2–3`. */
type Marker<One extends Placed> = {
  readonly x: number
  /** Half the width in pixels: a circle for one number, a pill for several. */
  readonly half: number
  readonly text: string
  readonly first: number
  readonly last: number
  readonly placed: readonly One[]
}

/** `placed` is in order of time, numbered from 1. */
export function mergeMarkers<One extends Placed>(
  placed: readonly One[],
  diameter: number,
  between = 0,
  write: (number: number) => string = String,
): Marker<One>[] {
  const markers: Marker<One>[] = []
  for (const one of placed) {
    let marker = markerOf([one], diameter, write)
    // A wider marker may now touch the one before.
    for (let before = markers.at(-1); before !== undefined && marker !== null; before = markers.at(-1)) {
      if (marker.x - before.x >= before.half + marker.half + between) break
      markers.pop()
      marker = markerOf([...before.placed, ...marker.placed], diameter, write)
    }
    if (marker !== null) markers.push(marker)
  }
  return markers
}

function markerOf<One extends Placed>(
  placed: readonly One[],
  diameter: number,
  write: (number: number) => string,
): Marker<One> | null {
  const [first, last] = [placed[0]?.number, placed.at(-1)?.number]
  if (first === undefined || last === undefined) return null
  const text = first === last ? write(first) : `${write(first)}–${write(last)}`
  return {
    x: placed.reduce((sum, { x }) => sum + x, 0) / placed.length,
    half: diameter / 2 + (text.length > 2 ? text.length * 2.2 : 0),
    text,
    first,
    last,
    placed,
  }
}

type RowMarker = Pick<Marker<Placed>, 'x' | 'half'>

const near = 4
const apart = 8

/** Places words before or after their marker, whole and in one line; earlier ones in `wanted` have priority. */
export function wordsBeside(
  markers: readonly RowMarker[],
  wanted: readonly { readonly marker: RowMarker; readonly text: string }[],
  { x: start, width: all }: { readonly x: number; readonly width: number },
  style: TextStyle,
  most: number,
) {
  const taken = markers.map(({ x, half }) => ({ of: x, from: x - half, to: x + half }))
  const placed: { text: string; x: number; width: number }[] = []
  for (const { marker, text } of wanted) {
    if (placed.length === most) break
    const width = textWidth(text, style)
    const x = [marker.x - marker.half - near - width, marker.x + marker.half + near].find(
      (from) =>
        from >= start &&
        from + width <= start + all &&
        taken.every((one) => one.of === marker.x || from >= one.to + apart || from + width <= one.from - apart),
    )
    if (x === undefined) continue
    placed.push({ text, x, width })
    taken.push({ of: Number.NaN, from: x, to: x + width })
  }
  return placed
}

const wordStyle = { size: 12, weight: 400, family: 'sans' } as const

/** Only the marker of a single event can have words beside it. */
function Markers<One extends Placed>(props: {
  readonly placed: readonly One[]
  readonly write?: (number: number) => string
  readonly wordsOf?: (one: One) => string | null
  readonly maxNamed?: number
  readonly eventOf?: (one: One) => string
  readonly area: PlotScales['area']
  readonly y: number
  readonly palette: Palette
  readonly look: {
    readonly fill: string
    readonly stroke: string
    readonly text: string
    readonly words?: string
    readonly corner: number
  }
}) {
  const { placed, write, wordsOf, maxNamed = 0, eventOf, area, y, palette, look } = props
  const markers = mergeMarkers(placed, markerDiameter, 2, write)
  const named = markers.flatMap((marker) => {
    const [only, another] = marker.placed
    const text = only === undefined || another !== undefined ? null : wordsOf?.(only)
    return text == null ? [] : [{ marker, text }]
  })
  const eventsOf = (marker: Marker<One> | undefined) => eventOf && marker?.placed.map(eventOf).join(' ')
  return (
    <g fontFamily={fonts.sans}>
      {wordsBeside(markers, named, area, wordStyle, maxNamed).map(({ text, x, width }) => (
        <Group
          key={x}
          event={eventsOf(named.find((one) => one.text === text)?.marker)}
          fontSize={wordStyle.size}
          fill={look.words}
        >
          <Text
            text={text}
            x={x}
            y={y + 4}
            ground={{ x: x - 2, y: y - 8, width: width + 4, height: 16 }}
            palette={palette}
          />
        </Group>
      ))}
      {markers.map((marker) => {
        const { x, half, text } = marker
        return (
          <Group key={text} event={eventsOf(marker)}>
            <rect
              x={x - half}
              y={y - markerDiameter / 2}
              width={half * 2}
              height={markerDiameter}
              rx={look.corner}
              fill={look.fill}
              stroke={look.stroke}
            />
            <text x={x} y={y + 4} textAnchor="middle" fontSize={11} fill={look.text}>
              {text}
            </text>
          </Group>
        )
      })}
    </g>
  )
}

const maxNamed = 3
/** A narrower plot has no width to spare for names. */
const minNamedWidthPx = 440

const Events = memo(function Events(
  props: PlotScales['area'] & {
    readonly timeScale: PlotScales['x']
    readonly events: readonly TradeEvent[]
    readonly language: string
    readonly palette: Palette
  },
) {
  const { events, language, timeScale, palette, x, y, width, height } = props
  const area = { x, y, width, height }
  // Bars may show less time than the listed events span: events outside keep their numbers and are not drawn.
  const placed = events
    .map((event, i) => ({ number: i + 1, event, x: timeScale(timeOfDay(event.date)) }))
    .filter((event) => event.x >= x - 1 && event.x <= x + width + 1)
  const wordsOf = ({ event: { importance, names, shortNames = names } }: (typeof placed)[number]) =>
    importance > 1 ? null : (shortNames[language] ?? shortNames.en)
  if (placed.length === 0) return null
  return (
    <Group part="event-marks">
      {placed.map(({ event, x: at }) => (
        <Group key={event.id} event={event.id}>
          <path
            d={`M${at},${y - 3}V${y + height}`}
            stroke={palette.muted}
            strokeWidth={1}
            strokeDasharray={eventDashes}
          />
        </Group>
      ))}
      <Markers
        placed={placed}
        wordsOf={wordsOf}
        eventOf={({ event }) => event.id}
        maxNamed={width < minNamedWidthPx ? 0 : maxNamed}
        area={area}
        y={y - middleOfRow(0)}
        palette={palette}
        look={{ fill: palette.surface, stroke: palette.muted, text: palette.ink, words: palette.muted, corner: 9 }}
      />
    </Group>
  )
}, sameProps)
