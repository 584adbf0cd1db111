import { type Marker, type Placed, markerDiameter, mergeMarkers, wordsBeside } from '#src/chart/marks/markers.ts'
import type { PlotScales } from '#src/chart/frame/scales.ts'
import type { Palette } from '#src/chart/palette.ts'
import { fonts } from '#src/chart/text/measure.ts'
import { Group } from '#src/chart/Group.tsx'

const wordStyle = { size: 12, weight: 400, family: 'sans' } as const

/** Only the marker of a single event can have words beside it. */
export function Markers<One extends Placed>(props: {
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
          <rect x={x - 2} y={y - 8} width={width + 4} height={16} fill={palette.surface} />
          <text x={x} y={y + 4}>
            {text}
          </text>
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
