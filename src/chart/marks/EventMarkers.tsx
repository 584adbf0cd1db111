import { use, useLayoutEffect } from 'react'
import { Group } from '#src/chart/Group.tsx'
import { type MarkProps, type Palette, KeyedEvents } from '#src/chart/drawing.ts'
import type { Frame } from '#src/chart/frame/chartModel.ts'
import { type Box, frameScales } from '#src/chart/frame/scales.ts'
import { type EventPlaces, eventNameStyle, halfOf, markerDiameter } from '#src/chart/marks/eventPlaces.ts'
import { timeOf } from '#src/chart/plotExtent.ts'
import { fonts, textWidth } from '#src/chart/text/measure.ts'

/**
 * In pixels: markers nearer than `diameter` and `apart` are merged; the middle of a row stands over what is under it, and
 * lines rise `above` the plot.
 */
const usual = { diameter: markerDiameter, apart: 2, middle: 12, above: 3 }

/** Panels have small numbers and letters without shapes or, where none are shown, the lines alone. */
type SmallMarkers = typeof usual & { readonly areShown: boolean }

type Marked = Frame & { readonly places: EventPlaces; readonly small?: SmallMarkers }

export function EventMarkers(props: MarkProps<Marked>) {
  return (
    <>
      <NoteMarks {...props} />
      <Events {...props} />
    </>
  )
}

/** A line at the middle of a note's period, or a band over its span. */
function NoteMarks({ model, palette }: MarkProps<Marked>) {
  const { x, area } = frameScales(model)
  const { small, places, plot, notes = [] } = model
  const half = halfOf(plot.periods)
  const placed = notes.flatMap(({ letter: name, from, to, first, last }): (Placed & { band: Box | null })[] => {
    if (from === to) return [{ name, x: x(timeOf(first)), band: null }]
    const left = Math.max(area.x, x(timeOf(first) - half))
    const right = Math.min(area.x + area.width, x(timeOf(last) + half))
    return right <= left ? [] : [{ name, x: (left + right) / 2, band: { ...area, x: left, width: right - left } }]
  })
  if (placed.length === 0) return null
  const { middle, above } = small ?? usual
  const top = area.y - above - (small ? 0 : places.height)
  return (
    <>
      {placed.map(({ name, x: at, band }) => (
        <Group key={name} part={`own-note-${name}`}>
          {band === null ? (
            <path d={`M${at},${top}V${area.y + area.height}`} stroke={palette.ink} strokeOpacity={0.6} />
          ) : (
            <rect {...band} fill={palette.accent} fillOpacity={0.12} />
          )}
        </Group>
      ))}
      <Markers model={model} placed={placed} y={area.y - places.height - middle} palette={palette} areNotes />
    </>
  )
}

/** The letter of a note, or the number of an event with its id. */
type Placed = { readonly name: string; readonly x: number; readonly event?: string }

/** Markers in order of time; those that would touch are merged into one: `2–3`. */
export function mergeMarkers(placed: readonly Placed[], diameter: number, between = 0) {
  const markers: ReturnType<typeof markerOf>[] = []
  for (const one of placed) {
    let marker = markerOf([one], diameter)
    // A wider marker may now touch the one before.
    for (let before = markers.at(-1); before !== undefined; before = markers.at(-1)) {
      if (marker.x - before.x >= before.half + marker.half + between) break
      markers.pop()
      marker = markerOf([...before.placed, ...marker.placed], diameter)
    }
    markers.push(marker)
  }
  return markers
}

/** Half the width in pixels: a circle for one number, a pill for several. */
function markerOf(placed: readonly Placed[], diameter: number) {
  const text = [...new Set([placed[0]?.name, placed.at(-1)?.name])].join('–')
  return {
    x: placed.reduce((sum, { x }) => sum + x, 0) / placed.length,
    half: diameter / 2 + (text.length > 2 ? text.length * 2.2 : 0),
    text,
    placed,
  }
}

function Markers(props: {
  readonly model: Marked
  readonly placed: readonly Placed[]
  readonly y: number
  readonly areNotes?: boolean
  readonly palette: Palette
}) {
  const { model, placed, y, areNotes = false, palette } = props
  const { diameter, apart } = model.small ?? usual
  const { ink, muted, surface } = palette
  const [fill, stroke, text, rx] = areNotes ? [ink, ink, surface, 2] : [surface, muted, ink, 9]
  if (placed.length === 0 || model.small?.areShown === false) return null
  const small = model.small && { fontSize: 10, fontWeight: areNotes ? 600 : undefined, fill: stroke }
  return (
    <g fontFamily={fonts.sans}>
      {mergeMarkers(placed, diameter, apart).map(({ x, half, text: name, placed: merged }) => (
        <Group key={name} event={areNotes ? undefined : merged.map(({ event }) => event).join(' ')}>
          {!small && (
            <rect x={x - half} y={y - diameter / 2} width={half * 2} height={diameter} {...{ rx, fill, stroke }} />
          )}
          <text x={x} y={y + 4} textAnchor="middle" fontSize={11} fill={text} {...small}>
            {name}
          </text>
        </Group>
      ))}
    </g>
  )
}

/** A line at the day of each event, or a band over each year that has events, with a line up to the name. */
function Events({ model, palette }: MarkProps<Marked>) {
  const { areYears, named, keyed, rise } = model.places
  const { area } = frameScales(model)
  const told = use(KeyedEvents)
  const ids = keyed.map(({ event }) => event.id).join(' ')
  // The list under a live chart has the events that are numbered in it.
  useLayoutEffect(() => told.set(ids), [told, ids])
  const spans = [...named, ...keyed.map((one) => ({ ...one, rise: (model.small ?? usual).above }))]
  if (spans.length === 0) return null
  const foot = areYears ? area.y : area.y + area.height
  return (
    <Group part="event-marks">
      {spans.map(({ event: { id }, from, to, x, rise: above }, i) => (
        <Group key={id} event={id}>
          {areYears && spans.findIndex((span) => span.from === from) === i && (
            <rect x={from} y={area.y} width={to - from} height={area.height} fill={palette.ink} fillOpacity={0.07} />
          )}
          <path
            d={`M${x},${area.y - above}V${foot}`}
            stroke={palette.muted}
            strokeWidth={1}
            strokeDasharray="1.5 2.5"
          />
        </Group>
      ))}
      {named.map(({ event, text, textX, middle }) => (
        <Group key={event.id} event={event.id} concerns={event.concerns.join(' ')}>
          {/* The line of a note rises past the names to its letter. */}
          {model.notes?.[0] && (
            <rect
              x={textX}
              y={area.y - middle - 7}
              width={textWidth(text, eventNameStyle)}
              height={14}
              fill={palette.surface}
            />
          )}
          <text
            x={textX}
            y={area.y - middle + 4}
            fontFamily={fonts.sans}
            fontSize={eventNameStyle.size}
            fill={palette.muted}
          >
            {text}
          </text>
        </Group>
      ))}
      <Markers
        model={model}
        placed={keyed.map(({ event, x }, i) => ({ name: String(i + 1), event: event.id, x }))}
        y={area.y - rise}
        palette={palette}
      />
    </Group>
  )
}
