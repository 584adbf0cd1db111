import type { AnalysisOfPage } from '#src/figures/analysis.ts'
import { InsteadOfMovers } from '#src/figures/movers/InsteadOfMovers.tsx'
import { moversChoice, moversFigure } from '#src/figures/movers/makeMovers.ts'
import { MoversControls } from '#src/figures/movers/MoversControls.tsx'
import { UnderMovers } from '#src/figures/movers/UnderMovers.tsx'

/** The headings of a flow that gained and lost most between two years. */
export const movers: AnalysisOfPage = {
  ...moversFigure,
  choice: (view, _, catalogue) => moversChoice(view, catalogue),
  Controls: MoversControls,
  Under: UnderMovers,
  Instead: InsteadOfMovers,
}
