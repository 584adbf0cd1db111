import type { AnalysisOfPage } from '#src/analyses/analysis.ts'
import { worldChoice, worldFigure } from '#src/analyses/world/makeWorld.ts'
import { WorldControls } from '#src/analyses/world/WorldControls.tsx'
import { WorldTable } from '#src/analyses/world/WorldTable.tsx'

/** China's trade with Russia beside its trade with everyone. */
export const world: AnalysisOfPage = {
  ...worldFigure,
  choice: worldChoice,
  Controls: WorldControls,
  Under: WorldTable,
}
