import type { AnalysisOfPage } from '#src/figures/analysis.ts'
import { priceVolumeChoice, priceVolumeFigure } from '#src/figures/priceVolume/makePriceVolume.ts'
import { PriceVolumeControls } from '#src/figures/priceVolume/PriceVolumeControls.tsx'
import { Unsplittable } from '#src/figures/priceVolume/Unsplittable.tsx'

/** How much of a change in value came from weight, and how much from unit price. */
export const priceVolume: AnalysisOfPage = {
  ...priceVolumeFigure,
  choice: priceVolumeChoice,
  Controls: PriceVolumeControls,
  Instead: Unsplittable,
}
