import type { AnalysisOfPage } from '#src/figures/analysis.ts'
import { worldChoice, worldFigure } from '#src/figures/world/makeWorld.ts'
import { WorldControls } from '#src/figures/world/WorldControls.tsx'
import { WorldTable } from '#src/figures/world/WorldTable.tsx'

/** China's trade with Russia beside its trade with everyone. */
export const world: AnalysisOfPage = {
  ...worldFigure,
  choice: worldChoice,
  Controls: WorldControls,
  Under: WorldTable,
}
