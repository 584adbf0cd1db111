import { type ReactNode, Fragment } from 'react'
import type { Answers } from '#src/api/queries.ts'
import type { DumbbellRow, DumbbellsContent, PercentAtMost } from '#src/chart/dumbbells/dumbbells.ts'
import { PanelPicture } from '#src/chart/multipanel/MultiPanelChart.tsx'
import type { PanelContent } from '#src/chart/multipanel/multiPanelModel.ts'
import type { Palette } from '#src/chart/drawing.ts'
import type { AnalysisChoice } from '#src/figures/analysisView.ts'
import type { Figure, FigureContext } from '#src/figures/figure.ts'
import type { ViewState } from '#src/view/viewState.ts'

export const pictureSize = { width: 200, height: 64 } as const

type CardContent = {
  /** The computed finding of the figure; with a number that is a limit or rests on one choice, the sentence says so. */
  readonly sentence: string
  /** Marks without text for an `<svg>` of `pictureSize`; null where there is nothing to draw. */
  readonly picture: ((palette: Palette) => ReactNode) | null
}

/** How a figure makes its card; only the build makes cards, so no browser loads this code. */
export type Card = {
  readonly choice: Partial<AnalysisChoice>
  readonly needs: Figure['needs']
  readonly make: (view: ViewState, answers: Answers, context: FigureContext) => CardContent | null
}

/** Most points of a line in a picture; the start page holds all cards, so their size counts. */
const maxPictured = 48

/** Picture of the panel `id` with the series that `keep` accepts; null where none of them has a value. */
export function panelPicture(
  { panels, periods }: { readonly panels: readonly PanelContent[]; readonly periods: readonly string[] },
  id: string,
  keep: (series: string) => boolean = () => true,
): CardContent['picture'] {
  const whole = panels.find((panel) => panel.id === id)
  const series = whole?.series.filter((one) => keep(one.id)) ?? []
  const known = series.some(({ points }) => points.some(({ value }) => value !== null))
  if (whole === undefined || !known) return null
  const step = whole.mark === 'line' ? Math.ceil(periods.length / maxPictured) : 1
  const isPictured = (_: unknown, i: number): boolean => (periods.length - 1 - i) % step === 0
  const thinned = series.map((line) => ({ ...line, points: line.points.filter(isPictured) }))
  const panel = { id, mark: whole.mark, series: thinned }
  const pictured = periods.filter(isPictured)
  return (palette) => <PanelPicture panel={panel} periods={pictured} palette={palette} {...pictureSize} />
}

/** In pixels. */
const [around, between, radius] = [5, 8, 2.25]

/** Picture of these rows without text, for a card; null where there are no rows. */
export function dumbbellPicture(
  content: Pick<DumbbellsContent, 'sides' | 'apartColourIndex'>,
  rows: readonly DumbbellRow[],
): CardContent['picture'] {
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
