import type { ReactNode } from 'react'
import type { ViewState } from '#src/view/viewState.ts'
import type { Answers } from '#src/api/need.ts'
import type { PanelContent } from '#src/chart/multipanel/multiPanelModel.ts'
import { PanelPicture } from '#src/chart/multipanel/MultiPanelMarks.tsx'
import type { Palette } from '#src/chart/palette.ts'
import type { AnalysisChoice } from '#src/figures/analysisView.ts'
import type { Figure, FigureContext } from '#src/figures/figure.ts'

export const pictureSize = { width: 200, height: 64 } as const

export type CardContent = {
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
