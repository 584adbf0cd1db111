import type { AnalysisOfPage } from '#src/figures/analysis.ts'
import { seriesOf } from '#src/figures/buyers/buyersContent.tsx'
import { BuyersControls } from '#src/figures/buyers/BuyersControls.tsx'
import { BuyersTable } from '#src/figures/buyers/BuyersTable.tsx'
import { buyersFigure, productOf } from '#src/figures/buyers/makeBuyers.ts'

/** Who bought Russian oil, or gas, beside China. */
export const buyers: AnalysisOfPage = {
  ...buyersFigure,
  choice: (view) => ({ of: seriesOf[productOf(view)] }),
  Controls: BuyersControls,
  Under: BuyersTable,
}
