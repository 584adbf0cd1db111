import type { YAxisTickContentProps } from 'recharts'
import type { Paint } from '#src/chart/paint.ts'
import { fonts } from '#src/chart/paint.ts'
import { tickStyle } from '#src/chart/chartModel.ts'

/** The number at a tick of the value axis. Recharts' own text measures each in the page, which lays the page out for it. */
export function ValueTick(props: { readonly place: YAxisTickContentProps; readonly text: string; readonly paint: Paint }) {
  const { place, text, paint } = props
  return (
    <text
      className={place.className}
      x={Number(place.x)}
      y={Number(place.y) + tickStyle.size * 0.355}
      textAnchor="end"
      fill={paint.muted}
      fontSize={tickStyle.size}
      fontFamily={fonts.sans}
    >
      {text}
    </text>
  )
}
