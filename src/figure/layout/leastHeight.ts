import type { Drawing } from '#src/chart/drawing.ts'
import { leastChart } from '#src/figure/layout/styles.ts'

/** A small chart among others, with its heading and its gap. */
const panel = { width: 168, height: 72 } as const
/** Two stacks one under the other. */
const leastOfStacks = 320
/** The charts of an analysis: two columns of bars, or three plots one under the other. */
const leastOfAnalysis = 380

/** What a drawing needs before anything else has room under it. */
export function leastHeight(drawing: Drawing | null, width: number): number {
  switch (drawing?.kind) {
    case 'panels': {
      const rows = Math.ceil(drawing.plot.series.length / Math.max(1, Math.floor(width / panel.width)))
      return Math.max(leastChart, rows * panel.height + 34)
    }
    case 'area':
      return leastOfStacks
    case 'own':
      return leastOfAnalysis
    default:
      return leastChart
  }
}
