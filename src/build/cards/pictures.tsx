import { type ReactNode, Fragment } from 'react'
import type { Palette } from '#src/chart/drawing.ts'
import type { PercentAtMost } from '#src/chart/dumbbells/dumbbells.ts'
import { PanelPicture } from '#src/chart/multipanel/MultiPanelChart.tsx'
import type { Picture } from '#src/figures/core/picture.ts'

type DrawnPicture = (palette: Palette) => ReactNode

export const pictureSize = { width: 200, height: 64 } as const

/** Most points of a line in a picture; the start page holds all cards, so their size counts. */
const maxPictured = 48

/** Null where no line has a value. */
function panelPicture({ panel, periods }: Extract<Picture, { readonly kind: 'panel' }>): DrawnPicture | null {
  const { id, mark } = panel
  if (!panel.series.some(({ points }) => points.some(({ value }) => value !== null))) return null
  const step = mark === 'line' ? Math.ceil(periods.length / maxPictured) : 1
  const isPictured = (_: unknown, i: number): boolean => (periods.length - 1 - i) % step === 0
  const series = panel.series.map((line) => ({ ...line, points: line.points.filter(isPictured) }))
  const pictured = periods.filter(isPictured)
  return (palette) => (
    <PanelPicture panel={{ id, mark, series }} periods={pictured} palette={palette} {...pictureSize} />
  )
}

/** In pixels. */
const [around, between, radius] = [5, 8, 2.25]

/** Null where there are no rows. */
function dumbbellPicture({ content, rows }: Extract<Picture, { readonly kind: 'dumbbells' }>): DrawnPicture | null {
  const { width, height } = pictureSize
  const { sides, apartColourIndex } = content
  const step = (height - 2 * around) / Math.max(1, rows.length - 1)
  const isMirrored = sides.length > 1
  const [zero, length] = isMirrored ? [width / 2, width / 2 - around - between] : [around, width - 2 * around]
  const x = (share: PercentAtMost | null, side: number): number | null => {
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

/** The marks of a card's picture without text, for an `<svg>` of `pictureSize`; null where there is nothing to draw. */
export function drawnPicture(picture: Picture): DrawnPicture | null {
  switch (picture.kind) {
    case 'panel':
      return panelPicture(picture)
    case 'dumbbells':
      return dumbbellPicture(picture)
    case 'own':
      return (palette) => picture.draw(palette, pictureSize)
  }
}
