import type { Drawing } from '#src/chart/drawing.ts'
import { leastForDirectLabels } from '#src/chart/drawing.ts'

/** Two columns of bars, or three plots one under the other. */
const leastHeight = 380

/** The drawing of an analysis, which has names wherever it has room for them. */
export function analysisDrawing(draw: Drawing['draw']): Drawing {
  return {
    draw,
    chartContent: null,
    legend: [],
    namesItself: ({ width }) => width >= leastForDirectLabels,
    leastHeight: () => leastHeight,
  }
}
