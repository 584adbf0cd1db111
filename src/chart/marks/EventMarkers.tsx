import { use, useLayoutEffect } from 'react'
import { Group } from '#src/chart/Group.tsx'
import { type Palette, KeyedEvents } from '#src/chart/drawing.ts'
import type { Frame } from '#src/chart/frame/chartModel.ts'
import { type PlotScales, frameScales } from '#src/chart/frame/scales.ts'
import type { PlacedNote } from '#src/chart/notePlacement.ts'
import { type EventPlaces, eventNameStyle, halfOf, markerDiameter } from '#src/chart/marks/eventPlaces.ts'
import { timeOf } from '#src/chart/plotExtent.ts'
import { fonts } from '#src/chart/text/measure.ts'
import type { TradeEvent } from '#src/trade/catalogue.ts'

type EventProps = { readonly model: Frame & { readonly places: EventPlaces }; readonly palette: Palette }

export function EventMarkers(props: EventProps) {
  return (
    <>
      <NoteMarks {...props} />
      <Events {...props} />
    </>
  )
}

const eventDashes = '1.5 2.5'

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

function NoteMarks({ model, palette }: EventProps) {
  const { area } = frameScales(model)
  const placed = placeNotes(model)
  if (placed.length === 0) return null
  const middle = model.places.height + markerDiameter / 2 + 3
  const letters = new Map(placed.map(({ number, note }) => [number, note.letter]))
  return (
    <>
      <NoteGround placed={placed} above={middle - markerDiameter / 2} area={area} palette={palette} />
      <Markers
        placed={placed}
        write={(number) => letters.get(number) ?? ''}
        y={area.y - middle}
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

function Markers<One extends Placed>(props: {
  readonly placed: readonly One[]
  readonly write?: (number: number) => string
  readonly eventOf?: (one: One) => string
  readonly y: number
  readonly look: {
    readonly fill: string
    readonly stroke: string
    readonly text: string
    readonly corner: number
  }
}) {
  const { placed, write, eventOf, y, look } = props
  if (placed.length === 0) return null
  return (
    <g fontFamily={fonts.sans}>
      {mergeMarkers(placed, markerDiameter, 2, write).map(({ x, half, text, placed: merged }) => (
        <Group key={text} event={eventOf && merged.map(eventOf).join(' ')}>
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
      ))}
    </g>
  )
}

type Span = { readonly event: TradeEvent; readonly from: number; readonly to: number; readonly x: number }

/** A line at the day of each event, or a band over each year that has events, with a line up to the name. */
export function EventSpans(props: {
  readonly spans: readonly (Span & { readonly rise: number })[]
  readonly areYears: boolean
  readonly area: PlotScales['area']
  readonly palette: Palette
}) {
  const { spans, areYears, area, palette } = props
  const foot = areYears ? area.y : area.y + area.height
  return spans.map(({ event: { id }, from, to, x, rise }, i) => (
    <Group key={id} event={id}>
      {areYears && spans.findIndex((span) => span.from === from) === i && (
        <rect x={from} y={area.y} width={to - from} height={area.height} fill={palette.ink} fillOpacity={0.07} />
      )}
      <path d={`M${x},${area.y - rise}V${foot}`} stroke={palette.muted} strokeWidth={1} strokeDasharray={eventDashes} />
    </Group>
  ))
}

/** Tells the list under a live chart which events are numbered in it. */
export function useKeyedEvents(events: readonly TradeEvent[]): void {
  const keyed = use(KeyedEvents)
  const ids = events.map(({ id }) => id).join(' ')
  useLayoutEffect(() => keyed.set(ids), [keyed, ids])
}

const look = { fontFamily: fonts.sans, fontSize: eventNameStyle.size } as const

function Events({ model, palette }: EventProps) {
  const { areYears, named, keyed, rise } = model.places
  const { area } = frameScales(model)
  useKeyedEvents(keyed.map(({ event }) => event))
  if (named.length + keyed.length === 0) return null
  return (
    <Group part="event-marks">
      <EventSpans
        spans={[...named, ...keyed.map((one) => ({ ...one, rise: 3 }))]}
        areYears={areYears}
        area={area}
        palette={palette}
      />
      {named.map(({ event, text, textX, middle }) => (
        <Group key={event.id} event={event.id} concerns={event.concerns.join(' ')}>
          <text x={textX} y={area.y - middle + 4} {...look} fill={palette.muted}>
            {text}
          </text>
        </Group>
      ))}
      <Markers
        placed={keyed.map(({ event, x }, i) => ({ number: i + 1, event, x }))}
        eventOf={({ event }) => event.id}
        y={area.y - rise}
        look={{ fill: palette.surface, stroke: palette.muted, text: palette.ink, corner: 9 }}
      />
    </Group>
  )
}
