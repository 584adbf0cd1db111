import type { AnalysisOfPage } from '#src/analyses/analysis.ts'
import { priceVolumeChoice, priceVolumeFigure } from '#src/analyses/priceVolume/makePriceVolume.ts'
import { PriceVolumeControls } from '#src/analyses/priceVolume/PriceVolumeControls.tsx'
import { Unsplittable } from '#src/analyses/priceVolume/Unsplittable.tsx'

/** How much of a change in value came from weight, and how much from unit price. */
export const priceVolume: AnalysisOfPage = {
  ...priceVolumeFigure,
  choice: priceVolumeChoice,
  Controls: PriceVolumeControls,
  Instead: Unsplittable,
}
