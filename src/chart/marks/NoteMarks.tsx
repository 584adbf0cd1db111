import type { Frame } from '#src/chart/frame/chartModel.ts'
import { frameScales } from '#src/chart/frame/scales.ts'
import type { PlacedNote } from '#src/chart/notePlacement.ts'
import { timeDomain, timeOf } from '#src/chart/timePlacement.ts'
import { markerDiameter, middleOfRow } from '#src/chart/marks/markers.ts'
import { Markers } from '#src/chart/marks/Markers.tsx'
import type { Palette } from '#src/chart/palette.ts'
import { Group } from '#src/chart/Group.tsx'

/** A line at the middle of a note's period, or a band over its span. */
export type NoteMark = {
  readonly number: number
  readonly note: PlacedNote
  readonly x: number
  readonly band: { readonly x: number; readonly width: number } | null
}

function halfOf(periods: readonly string[]): number {
  const [first, last] = timeDomain({ periods })
  return (last - first) / Math.max(1, periods.length - 1) / 2
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

export function NoteMarks(props: { readonly model: Frame; readonly palette: Palette }) {
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
