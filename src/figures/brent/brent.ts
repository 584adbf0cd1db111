import type { AnalysisOfPage } from '#src/figures/analysis.ts'
import { brentFigure } from '#src/figures/brent/makeBrent.ts'

/** Russian crude beside the world's reference price, and Russia's part in what China imports. */
export const brent: AnalysisOfPage = { ...brentFigure, choice: () => ({}) }
