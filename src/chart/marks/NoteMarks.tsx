import type { Frame } from '#src/chart/frame/chartModel.ts'
import { frameScales } from '#src/chart/frame/scales.ts'
import { markerDiameter, middleOfRow } from '#src/chart/marks/markerRows.ts'
import { mergeMarkers } from '#src/chart/marks/mergeMarkers.ts'
import { Markers } from '#src/chart/marks/Markers.tsx'
import type { NoteMark } from '#src/chart/marks/placeNotes.ts'
import { placeNotes } from '#src/chart/marks/placeNotes.ts'
import type { Palette } from '#src/chart/palette.ts'
import { Group } from '#src/chart/Group.tsx'

/** A pale band over each span, a line at each month. */
export function NoteGround(props: {
  readonly placed: readonly NoteMark[]
  /** Where the lines begin, in pixels above the plot. */
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

/** A reader's own notes: letters over the plot, words beside them where they have room. */
export function NoteMarks(props: { readonly model: Frame; readonly palette: Palette }) {
  const { model, palette } = props
  const { area } = frameScales(model)
  const placed = placeNotes(model)
  if (placed.length === 0) return null
  const middle = middleOfRow(model.events.length > 0 ? 1 : 0)
  const letters = new Map(placed.map(({ number, note }) => [number, note.letter]))
  const markers = mergeMarkers(placed, markerDiameter, 2, (number) => letters.get(number) ?? '')
  const named = markers.flatMap((marker) => {
    const [only, another] = marker.placed
    return only === undefined || another !== undefined ? [] : [{ marker, text: only.note.text }]
  })
  return (
    <>
      <NoteGround placed={placed} above={middle - markerDiameter / 2} area={area} palette={palette} />
      <Markers
        markers={markers}
        named={named}
        mostNamed={named.length}
        side="after"
        area={area}
        y={area.y - middle}
        palette={palette}
        look={{ fill: palette.ink, stroke: palette.ink, text: palette.surface, words: palette.ink, corner: 2 }}
      />
    </>
  )
}
