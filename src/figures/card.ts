import type { ReactNode } from 'react'
import type { AnalysisChoice } from '#src/figures/analysisView.ts'
import type { Figure, FigureContext } from '#src/figures/figure.ts'
import type { Answers } from '#src/api/need.ts'
import type { Palette } from '#src/chart/palette.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** Of a card's picture, in pixels. */
export const pictureSize = { width: 200, height: 64 } as const

/** What a card says and shows of a figure. */
export type CardContent = {
  /** What the figure found: computed, and no more than its cautions allow without standing beside it. */
  readonly sentence: string
  /** Its marks alone, inside an `<svg>` of that size; null where there is nothing to draw. */
  readonly picture: ((palette: Palette) => ReactNode) | null
}

/** How a figure makes its card. Only the build makes cards: a browser has none of this code. */
export type Card = {
  /** What is chosen in the figure that the card speaks of. */
  readonly choice: Partial<AnalysisChoice>
  readonly needs: Figure['needs']
  /** Null while an answer is missing. */
  readonly make: (view: ViewState, answers: Answers, context: FigureContext) => CardContent | null
}
