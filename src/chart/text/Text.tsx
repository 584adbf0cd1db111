import type { Palette } from '#src/chart/drawing.ts'
import type { Box, Place } from '#src/chart/frame/scales.ts'
import type { TextStyle } from '#src/chart/text/measure.ts'

/** `x` is the start, the middle or the end of the words, `y` their baseline. */
export type Words = Place & {
  readonly text: string
  readonly anchor?: 'start' | 'middle' | 'end' | undefined
  /** Left out where the group around the words has their style. */
  readonly style?: TextStyle
  readonly weight?: 400 | 600 | undefined
  readonly fill?: string | undefined
}

/** Words, on a ground where lines would cross them out. */
export function Text(
  props: Words & {
    readonly ground?: Box | undefined
    readonly groundOpacity?: number
    readonly palette: Pick<Palette, 'surface'>
  },
) {
  const { text, x, y, anchor, style, weight, fill, ground, groundOpacity, palette } = props
  const bold = style?.weight === 600 ? 600 : undefined
  return (
    <>
      {ground && <rect {...ground} fill={palette.surface} fillOpacity={groundOpacity} />}
      <text x={x} y={y} textAnchor={anchor} fontSize={style?.size} fontWeight={weight ?? bold} fill={fill}>
        {text}
      </text>
    </>
  )
}
