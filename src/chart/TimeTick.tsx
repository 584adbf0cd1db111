import type { XAxisTickContentProps } from 'recharts'
import type { Paint } from '#src/chart/paint.ts'
import { fonts } from '#src/chart/fonts.ts'
import { tickStyle } from '#src/chart/chartModel.ts'
import { insideWidth } from '#src/chart/insideWidth.ts'
import { textWidth } from '#src/chart/measureText.ts'

/** The words at a tick of the time axis. */
export function TimeTick(props: {
  readonly place: XAxisTickContentProps
  readonly text: string
  readonly width: number
  readonly paint: Paint
}) {
  const { place, text, width, paint } = props
  return (
    <text
      className={place.className}
      x={insideWidth(Number(place.x), textWidth(text, tickStyle), width)}
      y={Number(place.y) + tickStyle.size * 0.71}
      textAnchor="middle"
      fill={paint.muted}
      fontSize={tickStyle.size}
      fontFamily={fonts.sans}
    >
      {text}
    </text>
  )
}
