import { Fragment } from 'react'
import type { DumbbellRow, DumbbellsContent, Share } from '#src/chart/dumbbells/dumbbells.ts'
import { type CardContent, pictureSize } from '#src/figures/card.tsx'

/** In pixels. */
const [around, between, radius] = [5, 8, 2.25]

/** Picture of these rows without text, for a card; null where there are no rows. */
export function dumbbellPicture(content: DumbbellsContent, rows: readonly DumbbellRow[]): CardContent['picture'] {
  const { width, height } = pictureSize
  const { sides, apartColourIndex } = content
  const step = (height - 2 * around) / Math.max(1, rows.length - 1)
  const isMirrored = sides.length > 1
  const [zero, length] = isMirrored ? [width / 2, width / 2 - around - between] : [around, width - 2 * around]
  const x = (share: Share | null, side: number): number | null => {
    if (share === null || share.isAtMost) return null
    const out = (isMirrored ? between : 0) + (length * share.percent) / 100
    return zero + (isMirrored && side === 0 ? -out : out)
  }
  if (rows.length === 0) return null
  return (palette) =>
    rows.flatMap((row, i) =>
      sides.map(({ id, colourIndex }, side) => {
        const y = around + i * step
        const { earlier = null, later = null } = row.pairs[side] ?? {}
        const [a, b] = [x(earlier, side), x(later, side)]
        const colour = palette.series(row.isApart ? apartColourIndex : colourIndex)
        return (
          <Fragment key={`${row.id} ${id}`}>
            {a !== null && b !== null && <path d={`M${a},${y}H${b}`} stroke={colour} strokeWidth={1.25} />}
            {a !== null && <circle cx={a} cy={y} r={radius - 0.5} fill={palette.surface} stroke={colour} />}
            {b !== null && <circle cx={b} cy={y} r={radius} fill={colour} />}
          </Fragment>
        )
      }),
    )
}
