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
  /** What the figure found: computed, and no more than its cautions allow without standing beside it. */
  readonly sentence: string
  /** Its marks alone, inside an `<svg>` of that size; null where there is nothing to draw. */
  readonly picture: ((palette: Palette) => ReactNode) | null
}

/** How a figure makes its card. Only the build makes cards: a browser has none of this code. */
export type Card = {
  readonly choice: Partial<AnalysisChoice>
  readonly needs: Figure['needs']
  readonly make: (view: ViewState, answers: Answers, context: FigureContext) => CardContent | null
}

/** Of a line in so small a picture: the start page holds all cards. */
const maxPictured = 48

/** One panel of a figure, by its id: some of its lines, for all of them have no room. Null where none has a value. */
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
