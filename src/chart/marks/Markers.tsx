import { markerDiameter, wordsBeside } from '#src/chart/marks/markers.ts'
import type { Marker } from '#src/chart/marks/markers.ts'
import type { PlotScales } from '#src/chart/frame/scales.ts'
import type { Palette } from '#src/chart/palette.ts'
import { fonts } from '#src/chart/text/measure.ts'
import { Group } from '#src/chart/Group.tsx'

const wordStyle = { size: 12, weight: 400, family: 'sans' } as const

type Row = readonly (Marker<{ readonly number: number; readonly x: number }> & {
  readonly events?: string
})[]

export function Markers(props: {
  readonly markers: Row
  /** Those that matter most first. */
  readonly named: readonly { readonly marker: Row[number]; readonly text: string }[]
  readonly maxNamed: number
  readonly side: 'before' | 'after'
  readonly area: PlotScales['area']
  readonly y: number
  readonly palette: Palette
  readonly look: {
    readonly fill: string
    readonly stroke: string
    readonly text: string
    readonly words: string
    readonly corner: number
  }
}) {
  const { markers, named, maxNamed, side, area, y, palette, look } = props
  return (
    <g fontFamily={fonts.sans}>
      {wordsBeside(markers, named, area, wordStyle, maxNamed, side).map(({ text, x, width }) => (
        <Group
          key={x}
          event={named.find((one) => one.text === text)?.marker.events}
          fontSize={wordStyle.size}
          fill={look.words}
        >
          <rect x={x - 2} y={y - 8} width={width + 4} height={16} fill={palette.surface} />
          <text x={x} y={y + 4}>
            {text}
          </text>
        </Group>
      ))}
      {markers.map(({ x, half, text, events }) => (
        <Group key={text} event={events}>
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
