import { useMemo } from 'react'
import type { TradeEvent } from '#src/trade/catalogue.ts'
import type { Frame } from '#src/chart/frame/chartModel.ts'
import { middleOfRow } from '#src/chart/marks/markers.ts'
import { Markers } from '#src/chart/marks/Markers.tsx'
import { NoteMarks } from '#src/chart/marks/NoteMarks.tsx'
import type { Palette } from '#src/chart/palette.ts'
import { timeOfDay } from '#src/chart/timePlacement.ts'
import { type PlotScales, frameScales } from '#src/chart/frame/scales.ts'
import { sameItems, useStableValue } from '#src/lib/useStableValue.ts'
import { Group } from '#src/chart/Group.tsx'

export const eventDashes = '1.5 2.5'

const maxNamed = 3
/** A narrower plot has no width to spare for names. */
const minNamedWidthPx = 440

export function EventMarkers(props: { readonly model: Frame; readonly palette: Palette }) {
  const { model, palette } = props
  const { x, area } = frameScales(model)
  const { language } = model.format
  const events = useStableValue(model.events, sameItems)
  const markers = useMemo(
    () => <Events events={events} language={language} x={x} area={area} palette={palette} />,
    [events, language, x, area, palette],
  )
  return (
    <>
      <NoteMarks model={model} palette={palette} />
      {markers}
    </>
  )
}

function Events(
  props: Pick<PlotScales, 'x' | 'area'> & {
    readonly events: readonly TradeEvent[]
    readonly language: string
    readonly palette: Palette
  },
) {
  const { events, language, x, area, palette } = props
  // Bars may show less time than the listed events span: events outside keep their numbers and are not drawn.
  const placed = events
    .map((event, i) => ({ number: i + 1, event, x: x(timeOfDay(event.date)) }))
    .filter((event) => event.x >= area.x - 1 && event.x <= area.x + area.width + 1)
  const wordsOf = ({ event: { importance, names, shortNames = names } }: (typeof placed)[number]) =>
    importance > 1 ? null : (shortNames[language] ?? shortNames.en)
  if (placed.length === 0) return null
  return (
    <Group part="event-marks">
      {placed.map(({ event, x: at }) => (
        <Group key={event.id} event={event.id}>
          <path
            d={`M${at},${area.y - 3}V${area.y + area.height}`}
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
        maxNamed={area.width < minNamedWidthPx ? 0 : maxNamed}
        area={area}
        y={area.y - middleOfRow(0)}
        palette={palette}
        look={{ fill: palette.surface, stroke: palette.muted, text: palette.ink, words: palette.muted, corner: 9 }}
      />
    </Group>
  )
}
