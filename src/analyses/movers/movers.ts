import type { AnalysisOfPage } from '#src/analyses/analysis.ts'
import { InsteadOfMovers } from '#src/analyses/movers/InsteadOfMovers.tsx'
import { moversChoice, moversFigure } from '#src/analyses/movers/makeMovers.ts'
import { MoversControls } from '#src/analyses/movers/MoversControls.tsx'
import { UnderMovers } from '#src/analyses/movers/UnderMovers.tsx'

/** The headings of a flow that gained and lost most between two years. */
export const movers: AnalysisOfPage = {
  ...moversFigure,
  choice: (view, _, catalogue) => moversChoice(view, catalogue),
  Controls: MoversControls,
  Under: UnderMovers,
  Instead: InsteadOfMovers,
}
